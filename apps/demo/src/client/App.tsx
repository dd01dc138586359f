import { ConnectHubProvider } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import { lazy, Suspense, useMemo } from 'react'
import { Route, Switch } from 'wouter'
import type { PageConfig } from '../PageConfig.js'
import { AppShell } from './layout/AppShell.js'
import { PageConfigContext } from './pageConfig.js'
import { HomePage } from './pages/HomePage.js'
import { IntegrationsPage } from './pages/IntegrationsPage.js'
import { NotFoundPage } from './pages/NotFoundPage.js'
import { PayrollPage } from './pages/PayrollPage.js'
import { PeoplePage } from './pages/PeoplePage.js'
import { ReportsPage } from './pages/ReportsPage.js'
import { SettingsPage } from './pages/SettingsPage.js'
import { SignInPage } from './pages/SignInPage.js'
import { TimeOffPage } from './pages/TimeOffPage.js'

// Pages for developers are loaded on demand, so that other users don't wait for their code.
const PlaygroundPage = lazy(async () => ({ default: (await import('./pages/PlaygroundPage.js')).PlaygroundPage }))
const SessionBuilderPage = lazy(() =>
  import('./pages/SessionBuilderPage.js').then((page) => ({ default: page.SessionBuilderPage })),
)

export function App({ config }: { config: PageConfig }) {
  const { hubBaseUrl: baseUrl, hubAppUrl: appUrl } = config
  const hub = useMemo(() => stackOneHub({ baseUrl, ...(appUrl && { appUrl }) }), [baseUrl, appUrl])
  return (
    <PageConfigContext value={config}>
      {config.user ? (
        <ConnectHubProvider endpoint="/api/connect" hub={hub} locale="en-GB">
          <AppShell>
            <Suspense>
              <Switch>
                <Route path="/" component={HomePage} />
                <Route path="/people" component={PeoplePage} />
                <Route path="/time-off" component={TimeOffPage} />
                <Route path="/payroll" component={PayrollPage} />
                <Route path="/reports" component={ReportsPage} />
                <Route path="/settings" component={SettingsPage} />
                <Route path="/settings/integrations" component={IntegrationsPage} />
                <Route path="/settings/playground" component={PlaygroundPage} />
                <Route path="/settings/session-builder" component={SessionBuilderPage} />
                <Route component={NotFoundPage} />
              </Switch>
            </Suspense>
          </AppShell>
        </ConnectHubProvider>
      ) : (
        <SignInPage />
      )}
    </PageConfigContext>
  )
}
