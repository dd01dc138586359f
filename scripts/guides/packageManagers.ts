export interface PackageManager {
  command: 'npm' | 'pnpm' | 'yarn'
  /** The npm package that brings it; npm itself comes with Node. */
  tool?: string
  /** The environment in which it refuses peers that are missing or don't fit. */
  strict: NodeJS.ProcessEnv
  /** Matches what it prints about such peers, where it can only warn. */
  peerWarning?: RegExp
}

/** The package managers whose users can follow a guide. */
export const packageManagers: Record<'npm' | 'pnpm' | 'yarn' | 'yarn-4', PackageManager> = {
  npm: { command: 'npm', strict: { npm_config_strict_peer_deps: 'true' } },
  pnpm: { command: 'pnpm', tool: 'pnpm@10.34.9', strict: { npm_config_strict_peer_dependencies: 'true' } },
  yarn: { command: 'yarn', tool: 'yarn@1.22.22', strict: {}, peerWarning: /.*(?:unmet|incorrect) peer dependency.*/g },
  'yarn-4': {
    command: 'yarn',
    tool: '@yarnpkg/cli-dist@4',
    // Its other ways of storing packages leave out the folder node_modules, which frameworks look into.
    strict: { YARN_NODE_LINKER: 'node-modules', YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' },
    peerWarning: /.*YN0(?:002|060):.*/g,
  },
}

/** A guide's command as the reader of another package manager types it, after the table in the tutorial. */
export function inWordsOf({ command }: PackageManager, printed: string): string {
  if (command === 'npm') return printed
  return printed
    .replace(/^npm install --prefix (\S+) /, command === 'pnpm' ? 'pnpm add --dir $1 ' : 'yarn --cwd $1 add ')
    .replace(/^npm install --save-dev /, `${command} add -D `)
    .replace(/^npm install /, `${command} add `)
    .replace(/^npm run /, `${command} run `)
    .replace(/ --package-manager npm\b/, ` --package-manager ${command}`)
    .replace(/^(npx create-next-app\S*)/, `$1 --use-${command}`)
    .replaceAll(/\bnpm:(?=\w)/g, `${command}:`)
}
