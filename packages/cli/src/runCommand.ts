import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { readEnvironment } from './doctor/readEnvironment.js'
import { runDoctor } from './doctor/runDoctor.js'

const help = `connect-hub doctor [options]

Looks for what goes wrong in practice, and says how to cure it. Changes nothing.

  --folder .               the project that has @connect-hub/react installed
  --server folder          where the server's .env.local or .env is, if elsewhere
  --page address           the page with the button, in a running app: http://localhost:3000/settings
  --endpoint /api/connect  where the handler is mounted, from the page's point of view
  --help                   this text

The key is read from STACKONE_API_KEY, the API's address from STACKONE_BASE_URL: of the environment,
or of .env.development.local, .env.local, .env.development and .env in --server, in the project, or in a package of its workspace.`

const options = {
  folder: { type: 'string', default: '.' },
  server: { type: 'string' },
  page: { type: 'string' },
  endpoint: { type: 'string', default: '/api/connect' },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options']

const signs = { ok: 'ok     ', warning: 'WARNING', error: 'ERROR  ' }

/** The command. Prints what it finds, a line each and its cure below. Gives the exit code: 1 when there was an error. */
export async function runCommand(args: string[], print: (line: string) => void = console.log): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  if (values.help || positionals.length === 0) {
    print(help)
    return 0
  }
  if (positionals.join(' ') !== 'doctor') throw new Error(`there is no command "${positionals.join(' ')}". Try --help.`)
  if (values.page !== undefined && !URL.canParse(values.page)) throw new Error('--page needs a whole address')
  const folder = resolve(values.folder)
  const named = values.server === undefined ? undefined : resolve(values.server)
  const environment = readEnvironment(folder, named, process.env)
  const findings = await runDoctor({ folder, page: values.page, endpoint: values.endpoint, ...environment })
  for (const { level, text, cure } of findings) {
    print(`${signs[level]}  ${text}`)
    if (cure) print(`         ${cure}`)
  }
  const errors = findings.filter(({ level }) => level === 'error').length
  print(errors === 0 ? '\nNothing here stands in the way.' : `\n${errors} to cure.`)
  return errors === 0 ? 0 : 1
}
