import { openWire } from '@wijkhub/adapter-kit'
import { maakMatchpoint, startSimulator } from '@wijkhub/simulators'
import { voorbeeldHuishouden } from '@wijkhub/builders'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { transport } from '@wijkhub/matchpoint/transport'
import { geenKoppeling, moment, projectieVoor, verzoen } from '@wijkhub/matchpoint/fixtures/verzoen-in-geheugen'

const signal = new AbortController().signal
const { berichten, koppeling } = verzoen({ ...geenKoppeling, gewenst: projectieVoor(voorbeeldHuishouden())! })
const melding = berichten[0]!

let simulator: Awaited<ReturnType<typeof startSimulator>>
beforeEach(async () => {
  // The index's clock is the melding's: a melding past its day of removal is refused.
  simulator = await startSimulator((context) => maakMatchpoint({ ...context, now: () => new Date(moment) }), {
    port: 0,
  })
})
afterEach(() => simulator.stop())

const stuur = (bericht = melding) =>
  transport({ url: simulator.url, wire: openWire({ token: 'geheim' }), timeoutMs: 1_500 })(bericht, signal)
const stand = () =>
  simulator.stand() as {
    dubbelen: number
    volgordefouten: number
    meldingen: { ontvangen: number; verwijderd?: string }[]
  }

test('a melding is processed and gets a number; the same one again gets the same number', async () => {
  const eerst = await stuur()
  expect(eerst).toEqual({ soort: 'verwerkt', nummer: expect.stringMatching(/^MP-\d{4}-000001$/) })
  expect(await stuur()).toEqual(eerst)
  expect(stand().meldingen).toHaveLength(1)
  expect(simulator.ontvangen().laatste.map(({ uitkomst }) => uitkomst)).toEqual(['herhaling', 'verwerkt'])
})

test('a melding made anew for the same signaal is recognised and counted', async () => {
  const eerst = await stuur()
  expect(await stuur({ ...melding, referentie: '00000000-0000-4000-8000-00000000beef' })).toEqual(eerst)
  expect(stand()).toMatchObject({ dubbelen: 1, meldingen: [{ ontvangen: 1 }] })
})

test('a melding is changed and removed under its number', async () => {
  const antwoord = await stuur()
  const nummer = 'nummer' in antwoord ? antwoord.nummer! : ''
  const metNummer = { ...koppeling, geheugen: { [melding.nummerAls!]: nummer } }
  const [weg] = verzoen({ ...metNummer, gewenst: undefined }).berichten
  expect(await stuur({ ...weg!, referentie: '00000000-0000-4000-8000-00000000cafe' })).toEqual({
    soort: 'verwerkt',
    nummer,
  })
  expect(stand().meldingen[0]!.verwijderd).toBe('recht-beeindigd')
})

test.each([
  [{ modus: 'weiger' }, 'geweigerd', 0],
  [{ modus: 'fout-500' }, 'onzeker', 0],
  [{ modus: 'verbreek' }, 'onzeker', 0],
  [{ modus: 'antwoord-kwijt' }, 'onzeker', 1],
  [{ modus: 'traag', ms: 4_000 }, 'onzeker', 0],
  [{ modus: 'uit' }, 'niet-bereikt', 0],
] as const)('%j ends as %s', async (gedrag, soort, bewaard) => {
  await simulator.gedrag(gedrag)
  expect(await stuur()).toMatchObject({ soort })
  expect(stand().meldingen).toHaveLength(bewaard)
})

test('after a lost answer the repeat is answered and nothing is doubled', async () => {
  await simulator.gedrag({ modus: 'antwoord-kwijt', keer: 1 })
  expect(await stuur()).toMatchObject({ soort: 'onzeker' })
  expect(await stuur()).toMatchObject({ soort: 'verwerkt' })
  expect(stand().meldingen).toHaveLength(1)
})

test('the index refuses what the law does not let it store, and says which field', async () => {
  const inhoud = JSON.stringify({ ...JSON.parse(melding.inhoud), reden: 'verzuimt school' })
  expect(await stuur({ ...melding, inhoud })).toMatchObject({
    soort: 'geweigerd',
    reden: expect.stringContaining('reden'),
  })
  const teLang = JSON.stringify({ ...JSON.parse(melding.inhoud), verwijderenOp: '2031-01-01' })
  expect(await stuur({ ...melding, inhoud: teLang })).toMatchObject({
    soort: 'geweigerd',
    reden: expect.stringContaining('/verwijderenOp'),
  })
})
