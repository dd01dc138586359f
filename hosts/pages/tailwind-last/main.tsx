import { createRoot } from 'react-dom/client'
import '@connect-hub/react/styles.css'
import './page.css'
import { TailwindPage } from '../kit/TailwindPage.tsx'

createRoot(document.querySelector('#root') as HTMLElement).render(<TailwindPage />)
