import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { runStep } from './runStep.ts'

/** Moves the fonts inside the installed hub, as an update of it may, and expects that `builds` fail and say so. */
export async function refusesMovedHub(app: string, builds: readonly (readonly string[])[]): Promise<void> {
  moveFonts(`${app}/node_modules/@stackone/malachite/dist`)
  for (const build of builds) {
    const failure: unknown = await runStep('refuses a hub whose fonts moved', app, build).catch(
      (error: unknown) => error,
    )
    if (
      !/not where this version of the kit looks for them: Geist font, Inter font, Stack Sans font\. Build without/.test(
        String(failure),
      )
    )
      throw new Error(`${build.join(' ')} did not say that the fonts moved`, { cause: failure })
  }
}

function moveFonts(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )) {
    const path = `${folder}/${file}`
    const code = readFileSync(path, 'utf8')
    if (code.includes('-font.js"')) writeFileSync(path, code.replaceAll('-font.js"', '-face.js"'))
    if (file.endsWith('-font.js')) renameSync(path, path.replace(/-font\.js$/, '-face.js'))
  }
}
