import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ConfigurationFault } from './configuration-fault.ts'
import { describeConfig } from './describe-config.ts'
import { readConfig } from './read-config.ts'

const config = z.object({
  PROEF_POORT: z.coerce.number().int().min(0).max(65535).default(8080).describe('Poort waarop de dienst luistert'),
  PROEF_DATABASE: z.url().describe('Adres van PostgreSQL'),
  PROEF_WACHTWOORD: z.string().min(8).describe('Wachtwoord van de database'),
  PROEF_KANAAL: z.enum(['postgres', 'kafka']).optional().describe('Waarover gebeurtenissen gaan | keuze'),
})

const goed = { PROEF_DATABASE: 'postgres://localhost/wijkhub', PROEF_WACHTWOORD: 'heel-geheim' }

const bezwaar = (env: Record<string, string>) => {
  try {
    readConfig(config, env)
  } catch (error) {
    if (error instanceof ConfigurationFault) return error.message
    throw error
  }
  throw new Error('deze configuratie werd aangenomen')
}

const file = (inhoud: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'wijkhub-config-')), 'geheim')
  writeFileSync(path, inhoud)
  return path
}

test('a good environment gives typed values, with defaults', () => {
  expect(readConfig(config, { ...goed, ANDERS: 'x' })).toEqual({ PROEF_POORT: 8080, ...goed })
})

test('one message names every wrong variable with what it is for', () => {
  const message = bezwaar({ PROEF_POORT: '99999', PROEF_DATABASE: 'geen adres', PROEF_KANAAL: 'duif' })
  expect(message.split('\n')[0]).toBe('De configuratie klopt niet; er is niets gestart.')
  expect(message).toMatch(/PROEF_POORT: .*\n {4}\(Poort waarop de dienst luistert\)/)
  expect(message).toMatch(/PROEF_DATABASE: /)
  expect(message).toMatch(/PROEF_WACHTWOORD: ontbreekt/)
  expect(message).toMatch(/PROEF_KANAAL: /)
})

test('an empty variable counts as absent', () => {
  expect(readConfig(config, { ...goed, PROEF_POORT: '' }).PROEF_POORT).toBe(8080)
  expect(bezwaar({ ...goed, PROEF_WACHTWOORD: '' })).toContain('PROEF_WACHTWOORD: ontbreekt')
})

test('a secret can stand in a file', () => {
  const env = { PROEF_DATABASE: goed.PROEF_DATABASE, PROEF_WACHTWOORD_FILE: file('uit-een-bestand\n') }
  expect(readConfig(config, env).PROEF_WACHTWOORD).toBe('uit-een-bestand')
})

test('a file that cannot be read is named once', () => {
  const message = bezwaar({ PROEF_DATABASE: goed.PROEF_DATABASE, PROEF_WACHTWOORD_FILE: '/nergens/geheim' })
  expect(message.match(/PROEF_WACHTWOORD:/g)).toHaveLength(1)
  expect(message).toContain('ENOENT')
})

test('a value and a file for the same variable contradict each other', () => {
  expect(bezwaar({ ...goed, PROEF_WACHTWOORD_FILE: file('iets-anders') })).toContain('niet allebei')
})

test('a wrong value is never shown', () => {
  expect(bezwaar({ ...goed, PROEF_WACHTWOORD: 'abc123', PROEF_DATABASE: 'geheim adres' })).not.toMatch(
    /abc123|geheim adres/,
  )
})

test('the documentation has a row per variable', () => {
  expect(describeConfig(config)).toBe(`| Variabele | Betekenis | Standaard |
|---|---|---|
| \`PROEF_POORT\` | Poort waarop de dienst luistert | \`8080\` |
| \`PROEF_DATABASE\` | Adres van PostgreSQL | verplicht |
| \`PROEF_WACHTWOORD\` | Wachtwoord van de database | verplicht |
| \`PROEF_KANAAL\` | Waarover gebeurtenissen gaan \\| keuze | - |`)
})
