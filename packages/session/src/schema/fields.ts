// zod 4 by the name that it also has in a host's zod 3.25.
import * as z from 'zod/v4'
import type { ConnectCategory } from '../ConnectCategory.js'
import type { ConnectSessionType } from '../ConnectSessionType.js'
import { connectCategories } from '../connectCategories.js'
import { connectIssues } from '../connectIssues.js'
import { connectSessionTypes } from '../connectSessionTypes.js'
import { toWireValue } from '../toWireValue.js'

/** The vendor's meaning of a field, and the table and field it is from: both can be read by `schema.shape.label.meta()`. */
export const field = <T extends z.ZodType>(schema: T, source: string, description: string): T =>
  schema.meta({ description, source })

/** Null is absent: the vendor answers with null where nothing was set. */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema
    .nullish()
    .transform((value) => value ?? undefined)
    .optional()

/** As `optional`, and an empty string is absent too: an input left blank. */
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
/** As optionalText; an unknown type is kept. */
export const optionalType = () =>
  z
    .string(connectIssues.type)
    .nullish()
    .transform((value): ConnectSessionType | undefined => (value ? toWireValue(value, connectSessionTypes) : undefined))
    .optional()
export const date = () =>
  z.union([z.date(), z.iso.datetime({ offset: true, local: true }), z.iso.date()]).pipe(z.coerce.date())

/** Not z.record: it would copy a big value, and drop keys such as __proto__ that are the customer's own. */
export const metadata = () =>
  z.custom<Record<string, unknown>>(
    (value) => Object.prototype.toString.call(value) === '[object Object]',
    connectIssues.metadata,
  )
