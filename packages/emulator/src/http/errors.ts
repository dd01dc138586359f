/** A refusal, thrown by a route and answered in the vendor's shape. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message)
    this.name = 'ApiError'
  }
}

/** A connection that is to break without an answer. It reads like the error a browser's own fetch rejects with. */
export class DroppedConnection extends TypeError {
  constructor() {
    super('Failed to fetch')
  }
}
