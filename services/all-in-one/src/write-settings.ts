import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { services } from './services.ts'
import { settingsPage } from './settings-page.ts'

/** `npm run settings`: writes docs/instellingen.md when it differs. */
const file = resolve(import.meta.dirname, '../../../docs/instellingen.md')
const page = settingsPage(services)
if (read() !== page) writeFileSync(file, page)

function read(): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
