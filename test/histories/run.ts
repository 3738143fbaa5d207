import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { alleGevallen } from './geraakt.ts'
import { alleZetten, geschiedenis, speel, type Stap } from './geschiedenis.ts'

/**
 * `npm run test:histories -- --aantal 100000 --seed N`: random histories, many more than the tests take. Says how often each step led to
 * something, and which kinds of fact and situations there were; exit code 1 when a step never did, or with the shortest history it found, and the seed and path to play it again.
 */
const { values } = parseArgs({
  options: {
    aantal: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    pad: { type: 'string' },
  },
})
const aantal = Number(values.aantal)
const seed = Number(values.seed)
const begonnen = Date.now()
const telling = new Map<string, { gedaan: number; gelukt: number }>()
const geraakt = new Map<string, number>()
const meldElke = 1000
let gespeeld = 0
process.stdout.write(`zaad ${seed}; ${aantal} geschiedenissen\n`)
const uitslag = fc.check(
  fc.property(geschiedenis, (stappen) => {
    const wereld = speel(stappen)
    for (const [zet, { gedaan, gelukt }] of wereld.telling) {
      const eerder = telling.get(zet) ?? { gedaan: 0, gelukt: 0 }
      telling.set(zet, { gedaan: eerder.gedaan + gedaan, gelukt: eerder.gelukt + gelukt })
    }
    for (const [naam, aantal] of wereld.geraakt) geraakt.set(naam, (geraakt.get(naam) ?? 0) + aantal)
    if (++gespeeld % meldElke === 0)
      process.stdout.write(`${gespeeld} in ${Math.round((Date.now() - begonnen) / 1000)} s\n`)
  }),
  { numRuns: aantal, seed, ...(values.pad !== undefined && { path: values.pad }) },
)
for (const [zet, { gedaan, gelukt }] of [...telling].toSorted(([een], [ander]) => een.localeCompare(ander)))
  process.stdout.write(`${zet.padEnd(28)} ${String(gelukt).padStart(8)} van ${String(gedaan).padStart(8)}\n`)
for (const [naam, aantal] of [...geraakt].toSorted(([een], [ander]) => een.localeCompare(ander)))
  process.stdout.write(`${naam.padEnd(44)} ${String(aantal).padStart(8)}\n`)
// A rule nothing ever reaches holds always; in a short run something rare may not have come up.
const genoeg = 5000
const ontbreekt = [
  ...alleZetten.filter((zet) => !telling.get(zet)?.gelukt),
  ...alleGevallen.filter((naam) => !geraakt.has(naam)),
]
if (ontbreekt.length > 0) {
  process.stdout.write(`nooit gebeurd: ${ontbreekt.join(', ')}\n`)
  if (gespeeld >= genoeg) process.exitCode = 1
}
process.stdout.write(
  `${uitslag.numRuns} geschiedenissen in ${Math.round((Date.now() - begonnen) / 1000)} s; zaad ${seed}\n`,
)
if (uitslag.failed) {
  process.stdout.write(
    `gevonden: ${String(uitslag.errorInstance)}\n${(uitslag.errorInstance as Error | null)?.stack ?? ''}\n`,
  )
  process.stdout.write(
    `--seed ${seed} --pad ${uitslag.counterexamplePath}\n${toon(uitslag.counterexample?.[0] ?? [])}\n`,
  )
  process.exitCode = 1
}

function toon(stappen: readonly Stap[]): string {
  return stappen.map((stap) => JSON.stringify(stap)).join('\n')
}
