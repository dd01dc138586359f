import { ApiError } from './errors.js'

/** Which part of a list a request asks for. */
export interface Page {
  page: number
  size: number
}

/** Reads `page` and `page_size` of a query. Throws 400 when one is not a positive whole number. @default the first 25 */
export function readPage(query: URLSearchParams): Page {
  return { page: positive(query, 'page', 1), size: positive(query, 'page_size', 25) }
}

/** The entries of one page. */
export function pageOf<Entry>(entries: readonly Entry[], { page, size }: Page): Entry[] {
  return entries.slice((page - 1) * size, page * size)
}

/** A positive whole number of a query. Throws 400. */
export function positive(query: URLSearchParams, name: string, fallback: number): number {
  const value = query.get(name)
  if (!value) return fallback
  if (!/^[1-9]\d*$/.test(value)) throw new ApiError(400, `${name} must be a positive whole number`)
  return Number(value)
}
