// What the samples read.
declare global {
  // oxlint-disable-next-line typescript/no-namespace -- how Node's types name it
  namespace NodeJS {
    interface ProcessEnv {
      STACKONE_API_KEY?: string
      STACKONE_BASE_URL?: string
      STACKONE_WEBHOOK_SECRET?: string
      STACKONE_WEBHOOK_SECRET_PREVIOUS?: string
    }
  }
}

export type Environment = NodeJS.ProcessEnv
