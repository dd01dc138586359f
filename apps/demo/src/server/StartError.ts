/** A reason not to start, in words for whoever typed the command. It is printed without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
