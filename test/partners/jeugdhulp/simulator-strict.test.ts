import { openWire } from '@wijkhub/adapter-kit'
import { randomUUID } from 'node:crypto'
import { ggkPad, maakJeugdhulp, startSimulator } from '@wijkhub/simulators'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Proefhub } from '../proefhub.ts'
import { afzender, inhoudVan } from '@wijkhub/jeugdhulp/fixtures/berichten'
import { transport as ggkTransport } from '@wijkhub/jeugdhulp/transport'
import { schrijfEnvelop } from '@wijkhub/istandaarden'
import { gezin, startGgkProef, type Stand } from './ggk-proef.ts'

let hub: Proefhub
let ggk: Awaited<ReturnType<typeof startSimulator>>
beforeEach(async () => {
  ;({ hub, ggk } = await startGgkProef(() => ggk.url))
})
afterEach(async () => {
  await ggk.stop()
  await hub.stop()
})

/** The simulator must be as strict as the provider, otherwise the tests above prove nothing. */
describe('the provider refuses', () => {
  const gebroken: [string, string, (xml: string) => string][] = [
    ['a wrong BSN', 'CS002', (xml) => xml.replace('999999369', '999999368')],
    [
      'an amount per week without an end',
      'CD076',
      (xml) => xml.replace('<jw301:Einddatum>2027-05-31</jw301:Einddatum>', ''),
    ],
    ['an address without a postcode', 'TR006', (xml) => xml.replace('<ijw:Postcode>9999XX</ijw:Postcode>', '')],
    ['a postcode that is not Dutch', 'CS089', (xml) => xml.replace('9999XX', '99')],
    ['NaamGebruik without a partner’s name', 'CS050', (xml) => xml.replace('NaamGebruik>1<', 'NaamGebruik>2<')],
    ['bare line feeds', 'OP192', (xml) => xml.replaceAll('\r\n', '\n')],
    ['a number twice', 'TR332', (xml) => xml.replace('39200018', '39200017')],
    ['a temporary address only', 'TR061', (xml) => xml.replace('Soort>03<', 'Soort>04<')],
  ]
  const stuur = async (breek: (xml: string) => string) => {
    const stil = await startSimulator(maakJeugdhulp, { port: 0 })
    await hub.lever(gezin)
    const referentie = randomUUID()
    const inhoud = schrijfEnvelop(afzender, {
      functie: 'JW301',
      naar: '98765432',
      referentie,
      op: '2026-11-22T10:00:00Z',
      inhoud: breek(inhoudVan(hub.verzonden[0]!.inhoud)),
    })
    await ggkTransport({ url: stil.url + ggkPad, wire: openWire({ token: 'x' }) })(
      { ...hub.verzonden[0]!, referentie, inhoud },
      AbortSignal.timeout(2_000),
    )
    await stil.rust()
    await stil.stop()
    return stil.stand() as Stand
  }

  test.each(gebroken)('%s (%s)', async (_, regel, breek) => {
    const { gebrokenRegels, toewijzingen } = await stuur(breek)
    expect(gebrokenRegels).toHaveProperty(regel)
    expect(toewijzingen).toEqual([])
  })

  test.each<[string, (xml: string) => string]>([
    [
      'elements out of order',
      (xml) =>
        xml
          .replace(/(<jw301:Geslacht>.*?<\/jw301:Geslacht>)(<jw301:Naam>)/, '$2')
          .replace('</jw301:Naam>', '</jw301:Naam><jw301:Geslacht>1</jw301:Geslacht>'),
    ],
    ['a street of 25 characters', (xml) => xml.replace('Verzonnenstraat', 'Vijfentwintig-tekenstraat')],
    ['another sender than the envelope', (xml) => xml.replace('Afzender>0392<', 'Afzender>0384<')],
  ])('%s, by a fault of the schema', async (_, breek) => {
    expect((await stuur(breek)).toewijzingen).toEqual([])
  })

  test('nothing when nothing is wrong', async () => {
    expect((await stuur((xml) => xml)).toewijzingen).toHaveLength(2)
  })
})
