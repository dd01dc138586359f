import './styles/index.css'
import '@connect-hub/react/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.js'
import { readPageConfig } from './pageConfig.js'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root".')
createRoot(root).render(
  <StrictMode>
    <App config={readPageConfig()} />
  </StrictMode>,
)
