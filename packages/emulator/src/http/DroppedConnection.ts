/** A connection that is to break without an answer. It reads like the error a browser's own fetch rejects with. */
export class DroppedConnection extends TypeError {
  constructor() {
    super('Failed to fetch')
  }
}
