import { error, type Finding, ok } from './Finding.js'
import { findPackage } from './findPackage.js'

const users = ['react-dom', '@connect-hub/react', '@stackone/hub', '@tanstack/react-query', 'react-hook-form']

/** Two copies of React in one page: hooks of the one fail inside the other, with "Invalid hook call". */
export function checkReact(folder: string): Finding[] {
  const own = findPackage('react', folder)
  if (!own)
    return [error('React is not installed here.', 'Run this in the folder of the app, or give it with --folder.')]
  const others = users.flatMap((name) => {
    const user = findPackage(name, folder)
    const react = user && findPackage('react', user.folder)
    return react && react.folder !== own.folder ? [`${name} gets ${react.version} from ${react.folder}`] : []
  })
  const dom = findPackage('react-dom', folder)
  const findings: Finding[] = []
  if (others.length > 0) {
    const text = `There is more than one React: the app gets ${own.version}, ${others.join('; ')}.`
    findings.push(
      error(
        text,
        "Install one version and run your package manager's dedupe; in Vite also set resolve.dedupe: ['react', 'react-dom'].",
      ),
    )
  }
  if (dom && dom.version !== own.version) {
    const text = `react is ${own.version} and react-dom is ${dom.version}.`
    findings.push(error(text, `Install react-dom@${own.version}: the two must have the same version.`))
  }
  return findings.length > 0 ? findings : [ok(`There is one React, ${own.version}.`)]
}
