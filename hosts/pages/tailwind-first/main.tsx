import { createRoot } from 'react-dom/client'
import './page.css'
import { TailwindPage } from '../kit/TailwindPage.tsx'

createRoot(document.querySelector('#root') as HTMLElement).render(<TailwindPage />)
