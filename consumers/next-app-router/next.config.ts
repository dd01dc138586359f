import { withConnectHub } from '@connect-hub/react/next'
import type { NextConfig } from 'next'

const config: NextConfig = { reactStrictMode: true }

export default withConnectHub(config)
