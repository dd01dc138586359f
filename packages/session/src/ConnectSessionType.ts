/** Whether the linked account holds real data or test data. Open, like the vendor's own enum. */
export type ConnectSessionType = 'production' | 'test' | (string & {})
