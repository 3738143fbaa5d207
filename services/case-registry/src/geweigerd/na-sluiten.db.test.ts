import { randomUUID } from 'node:crypto'
import type { Inhoud } from '@wijkhub/model'
import { bijdrageEvent } from '@wijkhub/builders/registratie'
import { afterAll, expect, test } from 'vitest'
import { verwerkBijdragen } from '../bijdrage/verwerk-bijdragen.ts'
import { startProefApi } from '../routes/fixtures/proef-api.ts'
import { meestePogingen } from './geweigerd.ts'
import { sluitMetHuishouden } from './sluit-met-huishouden.ts'

const { hub, proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

let volgnummer = 0
/** As the log hands it over, come in now. */
async function meld(bron: string, huishoudenId: string, inhoud: Inhoud): Promise<string> {
  const event = bijdrageEvent(bron, huishoudenId, ++volgnummer, inhoud)
  const data = { ...(event.data as object), ontvangenOp: proef.registry.now().toISOString() }
  await verwerkBijdragen(proef.registry)([{ ...event, data }])
  return event.id
}
const handelAf = (id: string, besluit: 'overnemen' | 'afsluiten') =>
  vraag('POST', `/geweigerde-bijdragen/${id}`, 'gemeente', { besluit, reden: 'Gebeld met de partner' })
const nummer = (inwonerId: string): Inhoud => ({
  soort: 'inwoner-gewijzigd',
  inwonerId,
  wijziging: { telefoonnummer: '0611112222' },
})

let toewijzingNummer = 0
const besluitVoor = (inwonerId: string) =>
  ({
    soort: 'besluit-genomen',
    besluitId: randomUUID(),
    besluit: {
      inwonerId,
      aanbiederAgb: '98765432',
      toewijzingNummer: ++toewijzingNummer,
      toegewezenOp: '2026-11-22T10:00:00Z',
      product: { categorie: '45', code: '45A04' },
      omvang: { volume: 60, eenheid: '01', frequentie: '2' },
      ingangsdatum: '2026-12-01',
    },
  }) satisfies Inhoud
const start = (besluitId: string, zorgGestartOp = '2026-12-01'): Inhoud => ({
  soort: 'zorg-gestart',
  besluitId,
  zorgGestartOp,
})
const trekIn = (besluitId: string): Inhoud => ({ soort: 'zorgstart-ingetrokken', besluitId })

test('of a closed household care that was given is still reported; what anybody else says waits for a person', async () => {
  const { huishoudenId, id } = await meldGezinAan()
  const besluit = besluitVoor(id['zoon']!)
  await meld('cjg', huishoudenId, besluit)
  const ervoor = await meld('menscentraal', huishoudenId, nummer(randomUUID()))
  await proef.opdracht('gemeente', huishoudenId, {
    soort: 'sluit-huishouden',
    sluiting: { aanleiding: 'overig', reden: 'Klaar', eindigLopende: true },
  })
  const dicht = await proef.toestand(huishoudenId)
  const na = [
    await meld('menscentraal', huishoudenId, nummer(id['moeder']!)),
    await meld('cjg', huishoudenId, besluitVoor(id['zoon']!)),
  ]
  expect(await proef.toestand(huishoudenId)).toEqual(dicht)
  await meld('jeugdhulp', huishoudenId, start(besluit.besluitId))
  expect((await proef.toestand(huishoudenId)).besluiten[besluit.besluitId]!.zorgGestartOp).toBe('2026-12-01')
  expect(await proef.herspeel(huishoudenId)).toEqual(await proef.toestand(huishoudenId))
  await sluitMetHuishouden(proef.registry)
  const { body } = await vraag('GET', `/geweigerde-bijdragen?huishoudenId=${huishoudenId}`, 'gemeente')
  expect(body.bijdragen).toMatchObject(
    na.map((bijdrageId) => ({ bijdrageId, weigering: 'bijdrage-na-sluiten', reden: 'het huishouden is gesloten' })),
  )
  // Nobody else may know of it, and trying again lets nothing in by another door.
  expect((await vraag('GET', '/geweigerde-bijdragen', 'kontext')).body).toEqual({ bijdragen: [] })
  expect((await handelAf(na[0]!, 'overnemen')).body).toMatchObject({
    stand: 'open',
    stappen: [{ weigering: 'bijdrage-na-sluiten' }],
  })
  expect((await handelAf(na[0]!, 'afsluiten')).body).toMatchObject({ stand: 'afgesloten' })
  expect((await handelAf(ervoor, 'afsluiten')).body).toMatchObject({ code: 'bijdrage-afgehandeld' })
})

test('a withdrawal of the start of care that is tried again does not undo a start that was reported since', async () => {
  const { huishoudenId, id } = await meldGezinAan()
  const besluit = besluitVoor(id['dochter']!)
  const { besluitId } = besluit
  const begin = await meld('jeugdhulp', huishoudenId, start(besluitId))
  const eind = await meld('jeugdhulp', huishoudenId, trekIn(besluitId))
  await meld('cjg', huishoudenId, besluit)
  // Said in this order, and taken over in this order.
  expect((await handelAf(begin, 'overnemen')).body).toMatchObject({ stand: 'overgenomen' })
  expect((await handelAf(eind, 'overnemen')).body).toMatchObject({ stand: 'overgenomen' })
  const gestart = async () => (await proef.toestand(huishoudenId)).besluiten[besluitId]!.zorgGestartOp
  expect(await gestart()).toBeUndefined()

  const ander = besluitVoor(id['dochter']!)
  ander.besluit.product.code = '45A05'
  const [weg, later] = [
    await meld('jeugdhulp', huishoudenId, trekIn(ander.besluitId)),
    await meld('jeugdhulp', huishoudenId, start(ander.besluitId)),
  ]
  await meld('cjg', huishoudenId, ander)
  await meld('jeugdhulp', huishoudenId, start(ander.besluitId, '2026-12-08'))
  for (const bijdrageId of [weg, later])
    expect(await handelAf(bijdrageId, 'overnemen')).toMatchObject({
      status: 409,
      body: { code: 'bijdrage-achterhaald' },
    })
  // Nor does a start of before come back once its provider took the later one back.
  await meld('jeugdhulp', huishoudenId, trekIn(ander.besluitId))
  expect(await handelAf(later, 'overnemen')).toMatchObject({ body: { code: 'bijdrage-achterhaald' } })
  expect((await proef.toestand(huishoudenId)).besluiten[ander.besluitId]!.zorgGestartOp).toBeUndefined()
})

test('what was refused twenty times can only be closed', async () => {
  const { huishoudenId } = await meldGezinAan()
  const bijdrageId = await meld('menscentraal', huishoudenId, nummer(randomUUID()))
  for (let keer = 0; keer < meestePogingen; keer++)
    expect((await handelAf(bijdrageId, 'overnemen')).body.stappen).toHaveLength(keer + 1)
  expect(await handelAf(bijdrageId, 'overnemen')).toMatchObject({
    status: 409,
    body: { code: 'bijdrage-te-vaak-geprobeerd' },
  })
  const { rows } = await hub.pool.query<{ aantal: number }>(
    'select json_array_length(stappen) as aantal from registratie.geweigerde_bijdrage where event_id = $1',
    [bijdrageId],
  )
  expect(rows).toEqual([{ aantal: meestePogingen }])
  expect((await handelAf(bijdrageId, 'afsluiten')).body).toMatchObject({ stand: 'afgesloten' })
})
