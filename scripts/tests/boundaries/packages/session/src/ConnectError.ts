import 'zod/v4'
import 'react'
import './schema/index.js'
