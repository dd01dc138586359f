import type * as z from 'zod/v4'
import type { ConnectSessionRequest } from '../ConnectSessionCreate.js'
import { connectSessionIssues } from '../connectSessionIssues.js'

/** Applies the rules across fields, in superRefine. */
export function rules(request: ConnectSessionRequest, context: z.RefinementCtx): void {
  for (const { path, message } of connectSessionIssues(request)) {
    // A field that is invalid by itself already has an issue.
    const reported = context.issues.some((issue) => issue.path?.[0] === path)
    if (!reported) context.addIssue({ code: 'custom', path: [path], message })
  }
}

/** Runs even when a field is invalid by itself, so that a form shows every issue at once. */
export const always = {
  when: ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null,
}
