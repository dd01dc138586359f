import { config } from 'zod/v4/core'
import { admitStyles } from './admitStyles.js'

/**
 * Keeps a hub within the strictest content security policy, without a refusal on the console: its styles come in as a policy
 * lets them, and zod, by which it checks its forms, does not try to compile. Nobody can ask for the policy beforehand.
 */
export function obeyPolicy(hub: object, nonce: string | undefined) {
  const { jitless } = config()
  config({ jitless: true })
  const styles = admitStyles(hub, nonce)
  return {
    /** Also in the shadow root that the hub draws into. */
    inside(root: ShadowRoot | null | undefined) {
      if (root) styles.into(root)
    },
    release() {
      styles.release()
      config({ jitless })
    },
  }
}
