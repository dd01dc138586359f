import { existsSync, readdirSync } from 'node:fs'

const libraries = '/usr/lib'
const driver = '/usr/bin/WebKitWebDriver'
const display = '/usr/bin/Xvfb'

export interface WebKit {
  /** Speaks WebDriver. */
  driver: string
  /** The browser that it drives. */
  browser: string
  /** A screen without a monitor. */
  display: string
}

/** WebKitGTK, the engine of Safari for Linux, with its driver and a screen for it; undefined where one is missing. */
export function findWebKit(): WebKit | undefined {
  const browser = findMiniBrowser()
  return browser && existsSync(driver) && existsSync(display) ? { driver, browser, display } : undefined
}

function findMiniBrowser(): string | undefined {
  if (!existsSync(driver)) return undefined
  for (const machine of readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu'))) {
    for (const version of readdirSync(`${libraries}/${machine}`).filter((name) => name.startsWith('webkit2gtk-'))) {
      const path = `${libraries}/${machine}/${version}/MiniBrowser`
      if (existsSync(path)) return path
    }
  }
  return undefined
}
