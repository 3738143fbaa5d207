import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFault } from '@wijkhub/service-kit'
import type { Issuer } from '@wijkhub/uitgever/issuer'

/** Where the issuer of a running `npm start` is, for `npm run token` beside it. */
type Plaats = Pick<Issuer, 'issuer' | 'tokenUrl'>

const file = (folder: string) => join(folder, 'token-uitgever.json')

export function bewaarUitgever(folder: string, { issuer, tokenUrl }: Plaats): void {
  writeFileSync(file(folder), JSON.stringify({ issuer, tokenUrl }), { mode: 0o600 })
}

/** Says in Dutch what to do where there is none. */
export function leesUitgever(folder: string): Plaats {
  try {
    return JSON.parse(readFileSync(file(folder), 'utf8')) as Plaats
  } catch {
    throw new StartFault(`In ${folder} draait geen hub: start hem met npm start. Die geeft de tokens uit.`)
  }
}
