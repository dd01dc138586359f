import '@stackone/hub'
import 'zod'
