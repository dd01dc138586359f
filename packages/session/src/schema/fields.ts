// The import of zod 4 that a host's zod 3.25 also provides.
import * as z from 'zod/v4'
import type { ConnectCategory } from '../ConnectCategory.js'
import type { ConnectSessionType } from '../ConnectSessionType.js'
import { connectCategories } from '../connectCategories.js'
import { connectIssues } from '../connectIssues.js'
import { connectSessionTypes } from '../connectSessionTypes.js'
import { toWireValue } from '../toWireValue.js'

/** Adds the vendor's description of a field, and its source table and field, which `schema.shape.label.meta()` returns. */
export const field = <T extends z.ZodType>(schema: T, source: string, description: string): T =>
  schema.meta({ description, source })

/** Treats null as absent, because the vendor sends null for unset fields. */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema
    .nullish()
    .transform((value) => value ?? undefined)
    .optional()

/** Like `optional`, but treats an empty string, from a blank input, as absent too. */
export const optionalText = () =>
  text()
    .nullish()
    .transform((value) => value || undefined)
    .optional()

export const text = () => z.string(connectIssues.text)
export const requiredText = (message: string) => z.string(message).refine((value) => value.trim(), message)
export const flag = () => z.boolean(connectIssues.yes_or_no)
export const categories = () =>
  z.array(
    z.string(connectIssues.category).transform((value): ConnectCategory => toWireValue(value, connectCategories)),
    connectIssues.categories,
  )
/** Like optionalText, but keeps an unknown type. */
export const optionalType = () =>
  z
    .string(connectIssues.type)
    .nullish()
    .transform((value): ConnectSessionType | undefined => (value ? toWireValue(value, connectSessionTypes) : undefined))
    .optional()
export const date = () =>
  z.union([z.date(), z.iso.datetime({ offset: true, local: true }), z.iso.date()]).pipe(z.coerce.date())

/** Not z.record, which would copy a large value and drop the customer's own keys such as __proto__. */
export const metadata = () =>
  z.custom<Record<string, unknown>>(
    (value) => Object.prototype.toString.call(value) === '[object Object]',
    // Zod would stop here otherwise, before the rules across fields.
    { error: connectIssues.metadata, abort: false },
  )
