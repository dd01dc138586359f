import './form/index.js'
import './vite/index.js'
import '@connect-hub/session/schema'
import 'react-hook-form'
