import { isDeepStrictEqual } from 'node:util'
import { readArguments } from '@wijkhub/service-kit'
import { meetBuren } from './buren.ts'
import { foutloos, geenFouten, type Oordeel } from './controle.ts'
import { bevries, gaEnKomTerug } from './herverdeling.ts'
import { meetFlushall, meetHerstart } from './herstel.ts'
import { killDrill } from './kill-drill.ts'
import { eigenGezin, gaatVoort, onderBelasting } from './onder-belasting.ts'
import { uitvalkromme } from './uitvalkromme.ts'
import { startVerdeeldeHub, type VerdeeldeHub } from './verdeelde-hub.ts'
import { kiesSeed, maakWillekeur } from './willekeur.ts'

/**
 * `npm run test:fault -- --kills 200`: the long forms of the fault tests. Prints what it measured and ends with 1 when
 * a promise broke. `--proeven kill,herstel,herverdeling,uitval,buren` chooses; a seed in WIJKHUB_SEED repeats.
 */
const proeven = ['kill', 'herstel', 'herverdeling', 'uitval', 'buren']
const uitleg = `npm run test:fault -- [opties]: de lange vorm van de storingsproeven, op motoren van hun eigen.

  --proeven <proef,…>  ${proeven.join(', ')} (gewoonlijk alle)
  --kills, --instances, --gezinnen, --rondes <getal>, --alleen <doelwit,…>, --events <driver>`
const { values } = lees()
const started = Date.now()
const meld = (regel: string) => console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s] ${regel}`)
const gevraagd = (proef: string) => values.proeven.split(',').includes(proef)
const seed = kiesSeed()
const belasting = { seed, perSeconde: 5, gezinnen: Number(values.gezinnen) }
let gebroken = 0

meld(`seed ${seed} (WIJKHUB_SEED=${seed} herhaalt de keuzes)`)
if (['kill', 'herstel', 'herverdeling'].some(gevraagd)) await opVerdeeldeHub()
if (gevraagd('uitval')) {
  const durenS = [10, 60, 600, 3_600, 86_400, 7 * 86_400]
  const regels = await uitvalkromme({ durenS, gezinnen: 40, wijzigingen: 5 })
  console.table(regels)
  if (regels.some(({ verloren, volgordefouten }) => verloren + volgordefouten > 0)) gebroken++
}
if (gevraagd('buren'))
  console.log(
    JSON.stringify(await meetBuren({ seed, rondes: Number(values.rondes), vensterMs: 15_000, perSeconde: 20 })),
  )
process.exit(gebroken > 0 ? 1 : 0)

async function opVerdeeldeHub(): Promise<void> {
  const events = values.events === 'kafkajs' ? 'kafkajs' : 'platformatic-kafka'
  const hub = await startVerdeeldeHub({ instances: Number(values.instances), events, meld })
  // The hub's processes and engines are groups of their own: nobody else would end them.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void hub.stop().finally(() => process.exit(130)))
  try {
    if (gevraagd('kill')) {
      const alleen = values.alleen ? { alleen: values.alleen.split(',') } : {}
      const { uitslag, ...rest } = await killDrill(hub, { ...belasting, kills: Number(values.kills), ...alleen, meld })
      console.table(uitslag)
      beoordeel('kill drill', rest)
    }
    if (gevraagd('herstel')) await herstelproef(hub)
    if (gevraagd('herverdeling')) await herverdeelproef(hub)
  } finally {
    await hub.stop()
  }
}

async function herstelproef(hub: VerdeeldeHub): Promise<void> {
  const gezin = await eigenGezin(hub)
  const { uitslag, ...rest } = await onderBelasting(hub, { ...belasting, seed: seed + 2 }, async () => [
    await meetFlushall(hub, gezin),
    await meetHerstart(hub, gezin, 'redis', 1_000),
    await meetHerstart(hub, gezin, 'kafka', 1_000),
    await meetHerstart(hub, gezin, 'postgres', 1_000),
    await meetHerstart(hub, gezin, 'redis', 20_000),
    await meetHerstart(hub, gezin, 'kafka', 20_000),
    await meetHerstart(hub, gezin, 'postgres', 20_000),
  ])
  console.table(uitslag)
  if (uitslag.some(({ herstelMs }) => herstelMs > 10_000)) gebroken++
  beoordeel('herstel', rest)
}

async function herverdeelproef(hub: VerdeeldeHub): Promise<void> {
  const willekeur = maakWillekeur(seed + 4)
  const instanties = hub.stack.processes.filter(({ url }) => url !== undefined)
  const { uitslag: _, ...rest } = await onderBelasting(hub, { ...belasting, seed: seed + 3 }, async (last) => {
    for (let keer = 0; keer < 10; keer++) {
      const proces = willekeur.kies(instanties)
      const stil = keer % 2 === 1
      meld(`${proces.naam} ${stil ? 'staat 25 s stil' : 'gaat en komt terug'}`)
      // Longer than the group's session (10 s) and the lease of a household (20 s).
      await (stil ? bevries(proces, 25_000) : gaEnKomTerug(proces))
      await gaatVoort(last, 4)
    }
  })
  beoordeel('herverdeling', rest)
}

function beoordeel(proef: string, { oordeel, belasting: last }: { oordeel: Oordeel; belasting: object }): void {
  console.log(JSON.stringify({ proef, seed, last, oordeel }, undefined, 1))
  if (!isDeepStrictEqual(foutloos(oordeel), geenFouten)) gebroken++
}

/** Wrong words are one sentence, before any engine starts. */
function lees() {
  try {
    const gelezen = readArguments({
      args: process.argv.slice(2),
      options: {
        proeven: { type: 'string', default: proeven.join(',') },
        kills: { type: 'string', default: '200' },
        instances: { type: 'string', default: '2' },
        gezinnen: { type: 'string', default: '40' },
        rondes: { type: 'string', default: '5' },
        alleen: { type: 'string' },
        events: { type: 'string', default: 'platformatic-kafka' },
      },
      uitleg,
    })
    const vreemd = gelezen.values.proeven.split(',').find((proef) => !proeven.includes(proef))
    if (vreemd === undefined) return gelezen
    throw new Error(`De proef ${vreemd} bestaat niet.\n\n${uitleg}`)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(process.argv.some((arg) => arg === '--help' || arg === '-h') ? 0 : 1)
  }
}
