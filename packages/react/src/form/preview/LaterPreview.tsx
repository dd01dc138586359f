'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { useFormUi } from '../ui/FormUi.js'

/**
 * The preview of the form around it, whose code comes once the form is on the screen: nobody waits for it to begin typing.
 * By an effect and not by React.lazy, which a server's renderToString tells as an error to the browser.
 */
export function LaterPreview() {
  const { text, classOf } = useFormUi({})
  const [loaded, setLoaded] = useState<{ Preview: ComponentType | undefined }>()

  useEffect(() => {
    let wanted = true
    const show = (Preview?: ComponentType) => wanted && setLoaded({ Preview })
    void import('./SessionPreview.js').then(
      ({ SessionPreview }) => show(SessionPreview),
      // The form works without it.
      () => show(),
    )
    return () => {
      wanted = false
    }
  }, [])

  if (loaded) return loaded.Preview ? <loaded.Preview /> : null
  // As high as the preview of a blank form.
  return (
    <section aria-label={text.previewTitle} aria-busy className={classOf('preview')}>
      <div className={classOf('preview-head')}>
        <span className={classOf('tab')} />
      </div>
      <div className={classOf('code')} />
    </section>
  )
}
