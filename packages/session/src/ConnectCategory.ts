/** A kind of system a customer can link. Open: the vendor adds values over time, so any other string is allowed too. */
export type ConnectCategory =
  | 'ats'
  | 'hris'
  | 'hris-legacy'
  | 'crm'
  | 'iam'
  | 'marketing'
  | 'lms'
  | 'stackone'
  | 'documents'
  | 'ticketing'
  | 'screening'
  | 'messaging'
  | 'accounting'
  | 'scheduling'
  | (string & {})
