import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { kopieerBoom } from './boom.ts'
import type { Keuze } from './steekproef.ts'
import { leesUitslag, regel, type Uitslag, type Verslag } from './uitslag.ts'

/**
 * `npm run mutatie -- [concept …] [--deel 0.2] [--seed 1] [--grondig]`: which changes of the model no test notices, per concept; in a
 * copy of the tree. The named tests are asked, of a part of all mutants; with `--grondig` what lives is tried with the slow random
 * ones too. What lives then stands in `.wijkhub/mutatie/<concept>.leeft.json`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    deel: { type: 'string', default: '0.2' },
    seed: { type: 'string', default: '1' },
    grondig: { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '..', '..')
const map = join(root, '.wijkhub', 'mutatie')
const boom = join(map, 'boom')
const keuzes = join(map, 'keuze.json')
const verslagVan = join(map, 'verslag.json')
const model = 'packages/model/src'
const mappen = readdirSync(join(root, model, 'huishouden'), { withFileTypes: true })
const concepten: Record<string, string> = Object.fromEntries([
  ['doelbinding', `${model}/doelbinding/**/*.ts`],
  ['gezag', `${model}/gezag/**/*.ts`],
  ['voorrang', `${model}/voorrang/**/*.ts`],
  ['huishouden', `${model}/huishouden/*.ts`],
  ...mappen
    .filter((item) => item.isDirectory())
    .map(({ name }) => [name, `${model}/huishouden/${name}/**/*.ts`] as const),
])

mkdirSync(map, { recursive: true })
kopieerBoom(root, boom)
const totaal = { gedood: 0, leeft: 0 }
for (const concept of positionals.length > 0 ? positionals : Object.keys(concepten)) {
  const bestanden = concepten[concept]
  if (bestanden === undefined)
    throw new Error(`Geen concept: ${concept}. Er zijn: ${Object.keys(concepten).join(', ')}.`)
  const { gedood, leeft } = probeer(bestanden, { deel: Number(values.deel), seed: Number(values.seed) }, concept)
  writeFileSync(join(map, `${concept}.leeft.json`), `${JSON.stringify(leeft, null, 2)}\n`)
  process.stdout.write(regel(concept, gedood, leeft.length))
  totaal.gedood += gedood
  totaal.leeft += leeft.length
}
process.stdout.write(regel('samen', totaal.gedood, totaal.leeft))
rmSync(boom, { recursive: true, force: true })

function probeer(bestanden: string, keuze: Keuze, concept: string): Uitslag {
  const geheugen = join(map, `${concept}.incremental.json`)
  const snel = ronde('snel', bestanden, keuze, geheugen)
  vergeetWatNietMeedeed(geheugen)
  if (!values.grondig || snel.leeft.length === 0) return snel
  const alleen = snel.leeft.map(({ sleutel }) => sleutel)
  const nog = ronde('grondig', bestanden, { ...keuze, alleen })
  const geprobeerd = nog.gedood + nog.leeft.length
  if (geprobeerd !== alleen.length)
    throw new Error(`${concept}: ${geprobeerd} van ${alleen.length} nog eens geprobeerd`)
  return { gedood: snel.gedood + nog.gedood, leeft: nog.leeft }
}

function ronde(welke: 'snel' | 'grondig', bestanden: string, keuze: Keuze, geheugen?: string): Uitslag {
  writeFileSync(keuzes, JSON.stringify(keuze))
  rmSync(verslagVan, { force: true })
  const instellingen = join(map, 'stryker.json')
  writeFileSync(
    instellingen,
    JSON.stringify({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner', join(boom, 'test/mutation/steekproef.ts')],
      checkers: ['steekproef'],
      mutate: [bestanden, '!**/*.test.ts', '!**/weigeringen.ts'],
      // What runs once when a module loads (a zod schema, a table) is held by types and contracts, and would need every test each time.
      ignoreStatic: true,
      coverageAnalysis: 'perTest',
      vitest: { configFile: 'test/mutation/vitest.config.ts', related: welke === 'snel' },
      concurrency: 1,
      reporters: ['json'],
      jsonReporter: { fileName: verslagVan },
      tempDirName: join(map, 'temp'),
      inPlace: true,
      incremental: geheugen !== undefined,
      ...(geheugen !== undefined && { incrementalFile: geheugen }),
      logLevel: 'warn',
      allowEmpty: true,
    }),
  )
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const { status } = spawnSync(process.execPath, [stryker, 'run', instellingen], {
    cwd: boom,
    env: { ...process.env, MUTATIE_RONDE: welke, MUTATIE_KEUZE: keuzes },
    stdio: 'inherit',
  })
  if (status !== 0 || !existsSync(verslagVan)) throw new Error(`Stryker hield op met ${status}`)
  return leesUitslag(JSON.parse(readFileSync(verslagVan, 'utf8')) as Verslag)
}

/** Stryker would otherwise remember of who was not in this sample that it needs no test. */
function vergeetWatNietMeedeed(geheugen: string): void {
  const verslag = JSON.parse(readFileSync(geheugen, 'utf8')) as Verslag
  for (const bestand of Object.values(verslag.files))
    bestand.mutants = bestand.mutants.filter(({ status }) => status !== 'CompileError')
  writeFileSync(geheugen, JSON.stringify(verslag))
}
