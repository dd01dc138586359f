import { withConnectHub } from '@connect-hub/react/next'
import type { NextConfig } from 'next'

// As create-next-app sets it: components that read a clock or randomness during prerendering fail the build.
const config: NextConfig = { reactStrictMode: true, cacheComponents: true }

export default withConnectHub(config)
