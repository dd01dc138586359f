import '@connect-hub/react'
