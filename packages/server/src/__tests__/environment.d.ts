// What the samples read.
declare namespace NodeJS {
  interface ProcessEnv {
    STACKONE_API_KEY?: string
    STACKONE_BASE_URL?: string
    STACKONE_WEBHOOK_SECRET?: string
    STACKONE_WEBHOOK_SECRET_PREVIOUS?: string
  }
}
