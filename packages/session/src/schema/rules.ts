import type * as z from 'zod/v4'
import type { ConnectSessionRequest } from '../ConnectSessionCreate.js'
import { connectSessionIssues } from '../connectSessionIssues.js'

/** The rules across fields, for superRefine. */
export function rules(request: ConnectSessionRequest, context: z.RefinementCtx): void {
  for (const { path, message } of connectSessionIssues(request)) {
    // A field that is wrong by itself has its own words already.
    const told = context.issues.some((issue) => issue.path?.[0] === path)
    if (!told) context.addIssue({ code: 'custom', path: [path], message })
  }
}

/** Also when a field is wrong by itself, so that a form shows everything at once. */
export const always = {
  when: ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null,
}
