import '@connect-hub/react/styles.css'
import { ConnectButton } from '@connect-hub/react'
import AppBar from '@mui/material/AppBar'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import CardContent from '@mui/material/CardContent'
import Container from '@mui/material/Container'
import CssBaseline from '@mui/material/CssBaseline'
import Stack from '@mui/material/Stack'
import { createTheme, ThemeProvider } from '@mui/material/styles'
import Toolbar from '@mui/material/Toolbar'
import Typography from '@mui/material/Typography'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Integrations } from '../kit/Integrations.tsx'
import { Kit } from '../kit/Settings.tsx'

const theme = createTheme({ colorSchemes: { light: true, dark: true } })

// Material UI's theme, which follows the system, with buttons of both libraries on one page.
createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <ThemeProvider theme={theme}>
      <CssBaseline enableColorScheme />
      <Kit>
        <AppBar position="static">
          <Toolbar>
            <Typography variant="h6" component="h1" sx={{ flexGrow: 1 }}>
              Integrations
            </Typography>
            <Button color="inherit">Help</Button>
          </Toolbar>
        </AppBar>
        <Container maxWidth="md" sx={{ py: 4 }}>
          <Stack spacing={3}>
            <Stack direction="row" spacing={2}>
              <Button variant="contained">Invite people</Button>
              <Button variant="outlined">Export</Button>
              <ConnectButton
                categories={['ats']}
                unstyled
                render={(props) => <Button variant="contained" {...props} color="primary" />}
              >
                Connect ATS
              </ConnectButton>
            </Stack>
            <Card variant="outlined">
              <CardContent>
                <Integrations />
              </CardContent>
            </Card>
          </Stack>
        </Container>
      </Kit>
    </ThemeProvider>
  </StrictMode>,
)
