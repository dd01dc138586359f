import './form/index.js'
import './bundlers/vite/index.js'
import '@connect-hub/session/schema'
import 'react-hook-form'
