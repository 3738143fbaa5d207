import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { kopieerBoom } from './boom.ts'
import type { Keuze } from './steekproef.ts'
import { leesUitslag, regel, type Verslag } from './uitslag.ts'

/**
 * `npm run mutatie -- [concept …] [--deel 0.2] [--seed 1]`: which changes of the model no test notices, per concept. Runs in a copy of the
 * tree. Round one takes the quick tests; what lives through it is tried with all of them. What lives then stands in `.wijkhub/mutatie`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { deel: { type: 'string', default: '0.2' }, seed: { type: 'string', default: '1' } },
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
  const keuze = { deel: Number(values.deel), seed: Number(values.seed) }
  const geheugen = join(map, `${concept}.incremental.json`)
  const snel = ronde('snel', concept, bestanden, keuze, geheugen)
  vergeetWatNietMeedeed(geheugen)
  const alleen = snel.leeft.map(({ sleutel }) => sleutel)
  const alles = ronde('alles', concept, bestanden, { ...keuze, alleen })
  if (alles.gedood + alles.leeft.length !== alleen.length)
    throw new Error(`${concept}: van ${alleen.length} zijn er ${alles.gedood + alles.leeft.length} nog eens geprobeerd`)
  const gedood = snel.gedood + alles.gedood
  writeFileSync(join(map, `${concept}.leeft.json`), `${JSON.stringify(alles.leeft, null, 2)}\n`)
  process.stdout.write(regel(concept, gedood, alles.leeft.length))
  totaal.gedood += gedood
  totaal.leeft += alles.leeft.length
}
process.stdout.write(regel('samen', totaal.gedood, totaal.leeft))
rmSync(boom, { recursive: true, force: true })

function ronde(welke: 'snel' | 'alles', concept: string, bestanden: string, keuze: Keuze, geheugen?: string) {
  if (keuze.alleen?.length === 0) return { gedood: 0, leeft: [] }
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
    env: { ...process.env, MUTATIE_RONDE: welke, MUTATIE_CONCEPT: concept, MUTATIE_KEUZE: keuzes },
    stdio: 'inherit',
  })
  if (status !== 0 || !existsSync(verslagVan)) throw new Error(`Stryker hield op met ${status}`)
  copyFileSync(verslagVan, join(map, `laatste-${welke}.json`))
  return leesUitslag(JSON.parse(readFileSync(verslagVan, 'utf8')) as Verslag)
}

/** Stryker would otherwise remember of who was not in this sample that it needs no test. */
function vergeetWatNietMeedeed(geheugen: string): void {
  const verslag = JSON.parse(readFileSync(geheugen, 'utf8')) as Verslag
  for (const bestand of Object.values(verslag.files))
    bestand.mutants = bestand.mutants.filter(({ status }) => status !== 'CompileError')
  writeFileSync(geheugen, JSON.stringify(verslag))
}
