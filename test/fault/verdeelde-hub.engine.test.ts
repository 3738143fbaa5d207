import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foutloos, geenFouten } from './controle.ts'
import { vergiftigBijdragen } from './gif-op-de-topic.ts'
import { gaEnKomTerug, herhaalOpTweeKnooppunten } from './herverdeling.ts'
import { meetFlushall, meetHerstart } from './herstel.ts'
import { killDrill } from './kill-drill.ts'
import { waaromGeenMotoren } from './motoren.ts'
import { eigenGezin, gaatVoort, onderBelasting } from './onder-belasting.ts'
import { startVerdeeldeHub, type VerdeeldeHub } from './verdeelde-hub.ts'
import { kiesSeed } from './willekeur.ts'

const seed = kiesSeed()
const belasting = { seed, perSeconde: 4, gezinnen: 6 }
const meld = (regel: string) => console.log(regel)

describe.skipIf(waaromGeenMotoren())(`the distributed hub, two instances of everything, seed ${seed}`, () => {
  let hub: VerdeeldeHub
  beforeAll(async () => {
    hub = await startVerdeeldeHub({ instances: 2, meld })
  }, 240_000)
  afterAll(() => hub?.stop(), 60_000)

  test('kill -9 of any process loses nothing, doubles nothing and keeps the order', { timeout: 240_000 }, async () => {
    const { oordeel, uitslag } = await killDrill(hub, { ...belasting, kills: 6, meld })
    console.log(JSON.stringify({ seed, uitslag, oordeel }))
    expect(foutloos(oordeel)).toEqual(geenFouten)
  })

  test('an engine that restarts or forgets is worked with again within ten seconds', { timeout: 240_000 }, async () => {
    const gezin = await eigenGezin(hub)
    const { uitslag, oordeel } = await onderBelasting(hub, { ...belasting, seed: seed + 2 }, async () => [
      await meetFlushall(hub, gezin),
      await meetHerstart(hub, gezin, 'redis', 1_000),
      await meetHerstart(hub, gezin, 'kafka', 1_000),
      await meetHerstart(hub, gezin, 'postgres', 1_000),
    ])
    console.table(uitslag)
    expect(foutloos(oordeel)).toEqual(geenFouten)
    expect(uitslag.filter(({ herstelMs }) => herstelMs > 10_000)).toEqual([])
  })

  test('instances that leave and join under load deliver everything once', { timeout: 240_000 }, async () => {
    const { oordeel } = await onderBelasting(hub, { ...belasting, seed: seed + 3 }, async (last) => {
      for (const naam of ['case-registry-2', 'cjg-bridge-1']) {
        await gaEnKomTerug(hub.stack.processes.find((proces) => proces.naam === naam)!)
        await gaatVoort(last, 4)
      }
    })
    expect(foutloos(oordeel)).toEqual(geenFouten)
  })

  test('replay pressed twice at two nodes delivers each refused message once', { timeout: 120_000 }, async () => {
    const { inQuarantaine, opgepakt, berichtenNaHerhaling } = await herhaalOpTweeKnooppunten(hub, 3)
    expect(inQuarantaine).toBe(3)
    expect(opgepakt.reduce((som, aantal) => som + aantal, 0)).toBe(3)
    expect(berichtenNaHerhaling).toEqual([1, 1, 1])
  })

  test('a contribution nobody can read is refused with its reason, and the lane behind it moves on', async () => {
    const { weigeringen, statussen } = await vergiftigBijdragen(hub)
    expect(weigeringen).toEqual([{ weigering: 'bijdrage-onleesbaar' }])
    expect(statussen).toContain('in-behandeling')
  })
})
