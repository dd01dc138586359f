/** A reason not to start, written for the person who typed the command. Printed without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
