import { randomUUID } from 'node:crypto'
import { beeindig } from '@wijkhub/bewaren'
import { bijdrageEvent } from '@wijkhub/builders/registratie'
import { afterAll, expect, test } from 'vitest'
import { tabellen } from '../../bewaren/tabellen.ts'
import { verwerkBijdragen } from '../../bijdrage/verwerk-bijdragen.ts'
import { sluitMetHuishouden } from '../../geweigerd/sluit-met-huishouden.ts'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

interface Rij {
  bijdrageId: string
  bron?: string
  stand: string
  gegevens?: object
  stappen: { wat: string; door: string; weigering?: string }[]
}

const nummer = (inwonerId: string, telefoonnummer = '0611112222') =>
  ({ soort: 'inwoner-gewijzigd', inwonerId, wijziging: { telefoonnummer } }) as const

let volgnummer = 0
/** As the log hands it over, come in now. */
async function meld(bron: string, huishoudenId: string, inhoud: object, afzender?: string): Promise<string> {
  const event = bijdrageEvent(bron, huishoudenId, ++volgnummer, inhoud)
  const data = { ...(event.data as object), ontvangenOp: proef.registry.now().toISOString() }
  await verwerkBijdragen(proef.registry)([{ ...event, data, ...(afzender && { source: afzender }) }])
  return event.id
}

const lijst = async (als: string, zoek = ''): Promise<Rij[]> => {
  const { status, body } = await vraag('GET', `/geweigerde-bijdragen${zoek}`, als)
  expect([status, body.code]).toEqual([200, undefined])
  return body.bijdragen as Rij[]
}
const ids = async (als: string, zoek = '') => (await lijst(als, zoek)).map(({ bijdrageId }) => bijdrageId)
const handelAf = (als: string, id: string, besluit: string) =>
  vraag('POST', `/geweigerde-bijdragen/${id}`, als, { besluit, reden: 'Gebeld met de partner' })

async function metRegisseur() {
  const gezin = await meldGezinAan()
  await proef.opdracht('kontext', gezin.huishoudenId, {
    soort: 'benoem-regisseur',
    aanwijzing: { medewerker: { naam: 'Jan' } },
  })
  return gezin
}
const verwijsOma = (gezin: Awaited<ReturnType<typeof metRegisseur>>) =>
  proef.meldAan('kontext', {
    ...gezin.aanmelding,
    bronrecordId: randomUUID(),
    verwijzingen: [{ bronpersoonIds: ['oma'], naar: 'schuldhulp', reden: 'Schulden' }],
  })

test('who administers sees all and no value; the regisseur those of her household, of partners she may know of', async () => {
  const gezin = await metRegisseur()
  const oma = await meld('schuldhulp', gezin.huishoudenId, nummer(gezin.id['oma']!))
  const vreemd = await meld('schuldhulp', gezin.huishoudenId, nummer(randomUUID(), '0688888888'))
  const verzekeraar = await meld('wijkverpleging', gezin.huishoudenId, nummer(gezin.id['oma']!))
  const nergens = await meld('menscentraal', randomUUID(), nummer(randomUUID()))
  const beheer = await lijst('gemeente')
  for (const id of [oma, vreemd, verzekeraar, nergens]) expect(beheer.map(({ bijdrageId }) => bijdrageId)).toContain(id)
  expect(JSON.stringify(beheer)).not.toMatch(/0611112222|0688888888/)
  expect(beheer.find(({ bijdrageId }) => bijdrageId === oma)).toEqual({
    bijdrageId: oma,
    bron: 'schuldhulp',
    huishoudenId: gezin.huishoudenId,
    weigering: 'inwoner-onbekend',
    reden: expect.any(String),
    geweigerdOp: expect.any(String),
    stand: 'open',
    soort: 'inwoner-gewijzigd',
    stappen: [],
  })
  const regisseur = await lijst('kontext')
  expect(regisseur.map(({ bijdrageId }) => bijdrageId)).toEqual([oma, vreemd])
  expect(regisseur[0]).toMatchObject({ inwonerId: gezin.id['oma'], gegevens: { telefoonnummer: '0611112222' } })
  // Somebody of another household is not shown because a partner took the wrong number.
  expect(JSON.stringify(regisseur[1])).not.toContain('0688888888')
  await proef.meldAan('dock', { ...gezin.aanmelding, bronrecordId: randomUUID() })
  await proef.kenToe('dock', gezin.huishoudenId)
  for (const als of ['dock', 'zorgbalans']) {
    expect(await lijst(als)).toEqual([])
    expect(await handelAf(als, oma, 'afsluiten')).toMatchObject({ status: 404, body: { code: 'bijdrage-onbekend' } })
  }
  expect((await handelAf('kontext', verzekeraar, 'afsluiten')).status).toBe(404)
  expect((await vraag('GET', '/geweigerde-bijdragen', 'schuldhulp')).status).toBe(403)
})

test('taken over now, as the word of its source; a try that is refused again is a step and it stays open', async () => {
  const gezin = await metRegisseur()
  const { huishoudenId } = gezin
  const oma = gezin.id['oma']!
  const id = await meld('schuldhulp', huishoudenId, nummer(oma))
  const eerst = await handelAf('kontext', id, 'overnemen')
  expect(eerst).toMatchObject({ status: 200, body: { stand: 'open' } })
  expect(eerst.body.stappen).toMatchObject([
    { wat: 'overnemen', door: 'kontext', reden: 'Gebeld met de partner', weigering: 'inwoner-onbekend' },
  ])
  await verwijsOma(gezin)
  const [een, ander] = await Promise.all(['kontext', 'gemeente'].map((als) => handelAf(als, id, 'overnemen')))
  expect([een!.status, ander!.status].toSorted((a, b) => a - b)).toEqual([200, 409])
  expect((await proef.toestand(huishoudenId)).inwoners[oma]!.telefoonnummer).toBe('0611112222')
  expect(await proef.herspeel(huishoudenId)).toEqual(await proef.toestand(huishoudenId))
  const { rows } = await hub.pool.query(
    `select organisatie from registratie.feit where huishouden_id = $1 order by volgnummer desc limit 1`,
    [huishoudenId],
  )
  expect(rows).toEqual([{ organisatie: 'schuldhulp' }])
  expect(await ids('kontext')).not.toContain(id)
  expect(await lijst('kontext', '?stand=overgenomen')).toMatchObject([
    { bijdrageId: id, stappen: [{}, { wat: 'overnemen' }] },
  ])
  expect(await handelAf('kontext', id, 'afsluiten')).toMatchObject({
    status: 409,
    body: { code: 'bijdrage-afgehandeld' },
  })
})

test('what its source said since goes before it, and the number of its last word stays', async () => {
  const gezin = await metRegisseur()
  const { huishoudenId } = gezin
  const oma = gezin.id['oma']!
  const id = await meld('schuldhulp', huishoudenId, nummer(oma))
  await verwijsOma(gezin)
  await meld('schuldhulp', huishoudenId, nummer(oma, '0699999999'))
  const nummerVan = async () => (await proef.projecties('schuldhulp', huishoudenId)).at(-1)!.bijdrage
  const was = await nummerVan()
  expect((await handelAf('kontext', id, 'overnemen')).body.stand).toBe('overgenomen')
  expect((await proef.toestand(huishoudenId)).inwoners[oma]!.telefoonnummer).toBe('0699999999')
  expect(await nummerVan()).toBe(was)
})

test('what cannot be read, or came from another than its source, is never believed and can only be closed', async () => {
  const { huishoudenId, id } = await metRegisseur()
  const onleesbaar = await meld('menscentraal', huishoudenId, { soort: 'iets-anders', tekst: 'x\u0000y\ud800' })
  const vals = await meld('menscentraal', huishoudenId, nummer(id['moeder']!, '0600000000'), 'wijkhub-cjg-bridge')
  for (const bijdrageId of [onleesbaar, vals]) {
    const over = await handelAf('gemeente', bijdrageId, 'overnemen')
    expect(over).toMatchObject({ status: 409, body: { code: 'bijdrage-niet-over-te-nemen' } })
    expect((await handelAf('gemeente', bijdrageId, 'afsluiten')).body).toMatchObject({ stand: 'afgesloten' })
  }
  expect((await proef.toestand(huishoudenId)).inwoners[id['moeder']!]!.telefoonnummer).not.toBe('0600000000')
})

test('filters and pages, each once; a name or a word in it is nobody’s', async () => {
  const onbekend = randomUUID()
  for (let keer = 0; keer < 55; keer++) await meld('menscentraal', onbekend, nummer(randomUUID()))
  const zoek = `?huishoudenId=${onbekend}&bron=menscentraal&weigering=huishouden-onbekend&sinds=2026-01-01T00:00:00Z`
  const { body } = await vraag('GET', `/geweigerde-bijdragen${zoek}`, 'gemeente')
  const rest = await ids('gemeente', `${zoek}&na=${body.volgende}`)
  expect(new Set([...body.bijdragen.map(({ bijdrageId }: Rij) => bijdrageId), ...rest]).size).toBe(55)
  for (const niet of ['bron=cjg', 'weigering=inwoner-onbekend', 'sinds=2099-01-01T00:00:00Z'])
    expect(await ids('gemeente', `?huishoudenId=${onbekend}&${niet}`)).toEqual([])
  for (const fout of ['na=x', 'stand=alles', 'sinds=nu'])
    expect((await vraag('GET', `/geweigerde-bijdragen?${fout}`, 'gemeente')).status).toBe(400)
  expect(
    (await vraag('POST', `/geweigerde-bijdragen/${randomUUID()}`, 'gemeente', { besluit: 'afsluiten' })).status,
  ).toBe(400)
})

test('stays while it is open; ends its term after it was settled, or after its household was closed', async () => {
  const gezin = await metRegisseur()
  const vreemd = () => meld('menscentraal', gezin.huishoudenId, nummer(randomUUID()))
  const [open, gesloten] = [await meld('menscentraal', randomUUID(), nummer(randomUUID())), await vreemd()]
  const afgehandeld = await vreemd()
  await handelAf('gemeente', afgehandeld, 'afsluiten')
  const bewaard = async (dagen: number) => {
    const now = new Date(proef.registry.now().getTime() + dagen * 86_400_000)
    await beeindig(proef.registry.pool, {
      tabellen: tabellen.filter(({ naam }) => naam === 'geweigerde_bijdrage'),
      now,
    })
    const { rows } = await hub.pool.query(
      'select event_id from registratie.geweigerde_bijdrage where event_id = any ($1)',
      [[open, gesloten, afgehandeld]],
    )
    return rows.map(({ event_id }) => event_id as string).toSorted()
  }
  expect(await bewaard(89)).toHaveLength(3)
  expect(await bewaard(92)).toEqual([open, gesloten].toSorted())
  const sluiting = { aanleiding: 'overig', reden: 'Klaar', eindigLopende: true }
  await proef.opdracht('kontext', gezin.huishoudenId, { soort: 'sluit-huishouden', sluiting } as never)
  expect(await sluitMetHuishouden(proef.registry)).toBeGreaterThan(0)
  const [rij] = (await lijst('gemeente', `?stand=afgesloten&huishoudenId=${gezin.huishoudenId}`)) as [Rij]
  expect(rij).toMatchObject({ bijdrageId: gesloten, stappen: [{ wat: 'huishouden-gesloten', door: 'wijkhub' }] })
  expect(await bewaard(89)).toEqual([open, gesloten].toSorted())
  expect(await bewaard(1000)).toEqual([open])
})
