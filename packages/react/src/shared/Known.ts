/** The values of an open enum that are known today, without the `string` that keeps it open. */
export type Known<Value extends string> = Value extends string ? (string extends Value ? never : Value) : never
