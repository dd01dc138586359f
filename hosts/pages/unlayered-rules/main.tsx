import '@connect-hub/react/styles.css'
import './page.css'
import { drawIntegrations } from '../kit/Integrations.tsx'

drawIntegrations()
