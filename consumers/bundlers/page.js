import 'react'
import 'react-dom/client'

export const load = () => import('@stackone/hub')
