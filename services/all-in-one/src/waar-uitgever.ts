import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issuer } from '@wijkhub/uitgever/issuer'

/** Where the issuer of `npm start` would like to listen: behind the hub, the simulators and their board. */
export const issuerPoort = 8088

/** Where the issuer of a running `npm start` is, for `npm run token` beside it. */
type Plaats = Pick<Issuer, 'issuer' | 'tokenUrl'>

const file = (folder: string) => join(folder, 'token-uitgever.json')

export function bewaarUitgever(folder: string, { issuer, tokenUrl }: Plaats): void {
  writeFileSync(file(folder), JSON.stringify({ issuer, tokenUrl }), { mode: 0o600 })
}

/** Where it was the last time; of a hub that never ran, where it will be when that place is free. */
export function leesUitgever(folder: string): Plaats {
  try {
    return JSON.parse(readFileSync(file(folder), 'utf8')) as Plaats
  } catch {
    const issuer = `http://127.0.0.1:${issuerPoort}`
    return { issuer, tokenUrl: `${issuer}/token` }
  }
}
