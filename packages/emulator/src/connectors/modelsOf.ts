import type { ConnectCategory } from '@connect-hub/session'

/**
 * What the vendor says a provider's data looks like: invented, but as large as to show at once when it reaches a page, which
 * it must not.
 */
export function modelsOf(category: ConnectCategory): Record<string, unknown> {
  const entries = resources.map((resource) => [`${category}_${resource}`, { operations, fields }] as const)
  return Object.fromEntries(entries)
}

const resources = ['records', 'groups', 'documents', 'time_entries', 'custom_fields']
const operations = ['list', 'get', 'create', 'update', 'delete']
const fields = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `model_field_${index + 1}`,
    { type: 'string', nullable: true, description: `Field ${index + 1} of the unified model, as the provider has it.` },
  ]),
)
