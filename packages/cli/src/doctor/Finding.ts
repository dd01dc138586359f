/** One thing that was looked at. */
export interface Finding {
  /** 'error': it will not work. 'warning': it may not, or not for everybody. */
  level: 'ok' | 'warning' | 'error'
  /** What was seen, in one sentence. */
  text: string
  /** What to do about it. */
  cure?: string
}

export const ok = (text: string): Finding => ({ level: 'ok', text })
export const warning = (text: string, cure: string): Finding => ({ level: 'warning', text, cure })
export const error = (text: string, cure: string): Finding => ({ level: 'error', text, cure })
