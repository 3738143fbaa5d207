import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const contracts = resolve(import.meta.dirname, '../../../../../contracts/openapi')
const spectral = createRequire(import.meta.url).resolve('@stoplight/spectral-cli/dist/index.js')
const langzaam = { timeout: 180_000 }

/** What the rules find that is no mistake of ours, each with why. */
const uitgezonderd: readonly { code: string; waar: RegExp; waarom: string }[] = [
  {
    code: 'nlgov:problem-invalid-input',
    waar: /\/postcode$/,
    waarom: 'the rule looks for operations by /(post)/ anywhere in a name, and finds the property postcode',
  },
  {
    code: 'nlgov:use-problem-schema',
    waar: /^(?:ggk-v1 paths\/\/berichten|menscentraal-v1 paths\/\/zds)\/post\/responses\/\d+\/content$/,
    waarom: 'StUF and the GGK answer with the fault of their own protocol, as their standards demand',
  },
  {
    code: 'nlgov:specify-format-for-date-and-time',
    waar: /^registratie-v1 components\/schemas\/ActieBijwerking\/properties\/datum$/,
    waarom: 'a date or null: the format stands in the alternative that is a date, where the rule does not look',
  },
  {
    code: 'oas3-valid-media-example',
    waar: /^cjg-v1 .*\/example\/kenmerk$/,
    waarom: 'the pattern is Unicode, as JSON Schema 2020-12 has it; this linter compiles it without',
  },
  {
    code: 'oas3-server-variables',
    waar: /^beheer-v1 servers\/0\/variables$/,
    waarom: 'a path on whichever host serves the document; the rule wants a host as soon as there is a variable',
  },
]

interface Bevinding {
  code: string
  waar: string
}

/** What the linter of Logius, with the rules as they publish them, finds in these documents. */
async function lint(bestanden: readonly string[]): Promise<Bevinding[]> {
  const vraag = [
    spectral,
    'lint',
    '-r',
    join(import.meta.dirname, 'linter.yaml'),
    '-f',
    'json',
    '--quiet',
    ...bestanden,
  ]
  // It ends with 1 where it found something.
  const { stdout } = await promisify(execFile)(process.execPath, vraag, { maxBuffer: 64 * 1024 * 1024 }).catch(
    (fout: { stdout: string }) => fout,
  )
  return (JSON.parse(stdout) as { code: string; path: string[]; source: string }[]).map(({ code, path, source }) => ({
    code,
    waar: `${basename(source, '.json')} ${path.join('/')}`,
  }))
}

test('every contract keeps the NL API Design Rules, but for what is named here with its reason', langzaam, async () => {
  const bestanden = readdirSync(contracts).map((naam) => join(contracts, naam))
  expect(bestanden.length).toBeGreaterThan(5)
  const bevindingen = await lint(bestanden)
  const is = (een: (typeof uitgezonderd)[number], { code, waar }: Bevinding) => een.code === code && een.waar.test(waar)
  expect(bevindingen.filter((gevonden) => !uitgezonderd.some((een) => is(een, gevonden)))).toEqual([])
  // What is not found any more is no exception.
  expect(uitgezonderd.filter((een) => !bevindingen.some((gevonden) => is(een, gevonden)))).toEqual([])
})

test('a contract with mistakes does not', langzaam, async () => {
  const document = JSON.parse(readFileSync(join(contracts, 'registratie-v1.json'), 'utf8'))
  const { post } = document.paths['/aanmeldingen']
  delete post.responses['400']
  delete post.responses['201'].headers
  post.operationId = 'getTellingen'
  document.info.version = '1'
  document.paths['/Burger_zaken/'] = {}
  const map = mkdtempSync(join(tmpdir(), 'wijkhub-adr-'))
  const bestand = join(map, 'registratie-v1.json')
  writeFileSync(bestand, JSON.stringify(document))
  const codes = new Set((await lint([bestand])).map(({ code }) => code))
  rmSync(map, { recursive: true })
  for (const code of ['operation-operationId-unique', 'path-keys-no-trailing-slash']) expect([...codes]).toContain(code)
  for (const regel of ['problem-invalid-input', 'missing-header', 'semver', 'paths-kebab-case'])
    expect([...codes]).toContain(`nlgov:${regel}`)
})
