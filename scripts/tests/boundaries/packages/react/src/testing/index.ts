import '@connect-hub/server'
