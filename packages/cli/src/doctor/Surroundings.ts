/** Where everything is, for the checks of what runs. */
export interface Surroundings {
  page: URL
  endpoint: URL
  api: URL
  fetch: typeof globalThis.fetch
}
