import { rmSync } from 'node:fs'

// Takes away what prepack brought into the package's folder.
rmSync('docs', { recursive: true, force: true })
rmSync('llms.txt', { force: true })
