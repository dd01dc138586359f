import { config } from 'zod/v4/core'
import { admitStyles } from './admitStyles.js'

/**
 * Keeps a hub within the strictest content security policy, without a violation on the console: admits its styles as the
 * policy allows, and stops zod, which validates its forms, from compiling. A page can't query its policy beforehand.
 */
export function obeyPolicy(hub: object, nonce: string | undefined) {
  const { jitless } = config()
  config({ jitless: true })
  const styles = admitStyles(hub, nonce)
  return {
    /** Applies to the shadow root that the hub renders into, too. */
    inside(root: ShadowRoot | null | undefined) {
      if (root) styles.into(root)
    },
    release() {
      styles.release()
      config({ jitless })
    },
  }
}
