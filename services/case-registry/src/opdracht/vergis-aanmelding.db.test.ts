import { bewaardeFeiten } from '@wijkhub/builders/bewaard'
import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { dagenNa, type Aanmelding, type Huishouden, type Opdracht } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { beslisToetsing } from '../toetsing/beslis-toetsing.ts'
import { service } from '../service.ts'
import { controleer } from '../wijzigen/fixtures/controleer.ts'
import { voerUit } from './voer-uit.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const een = proefregistratie(await hub.deps('registratie'))
const { vandaag } = een.handeling('kontext')
const daar = { ...adres, straatnaam: 'Bedachtestraat', postcode: '9999XY' }
const leeg = { vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] }
const reden = 'Aangemeld bij het verkeerde gezin'

let nummer = 0
/** A grown child nobody else looks like: she gives her own consents. */
function kindVan(meer: Partial<Aanmelding['inwoners'][number]> = {}): Aanmelding['inwoners'][number] {
  const geslachtsnaam = `${String.fromCodePoint(97 + nummer).repeat(3)}land`
  return {
    bronpersoonId: 'k',
    naam: { voornamen: 'Kim', geslachtsnaam },
    geboortedatum: `1999-0${1 + (nummer % 9)}-1${nummer % 9}`,
    geslacht: 'V',
    gezinsrol: 'kind',
    ...meer,
  }
}
/** Each of her own year, so that none is perhaps another. */
const jaren: Record<string, number> = { Anna: 1961, Bram: 1978, Carla: 1985 }
const ouderVan = (voornamen: string): Aanmelding['inwoners'][number] => ({
  ...kindVan({
    bronpersoonId: voornamen,
    gezinsrol: 'ouder',
    geboortedatum: `${jaren[voornamen]}-0${1 + (nummer % 9)}-${10 + voornamen.length}`,
  }),
  naam: { voornamen, geslachtsnaam: kindVan().naam.geslachtsnaam! },
})
const aanmelding = (record: string, inwoners: Aanmelding['inwoners'], meer: Partial<Aanmelding> = {}): Aanmelding => ({
  ...aanmeldingKontext,
  ...leeg,
  bronrecordId: `${record}-${nummer}`,
  adres: { ...adres, huisnummer: 100 + nummer },
  inwoners,
  ...meer,
})

/** A child with its mother, and in the other home with its father: a member of both for good. */
async function tweeHuizen() {
  nummer++
  const { huishoudenId: thuis, inwoners } = await een.meldAan(
    'kontext',
    aanmelding('eerst', [ouderVan('Anna'), ouderVan('Bram'), kindVan({ telefoonnummer: '0611111111' })]),
  )
  const [, vader, kind] = inwoners.map(({ inwonerId }) => inwonerId) as [string, string, string]
  const leden = [{ inwonerId: vader }, { inwonerId: kind, blijftHier: true }]
  const splitsing = { leden, adres: { ...daar, huisnummer: nummer }, per: dagenNa(vandaag, -1), reden: 'gescheiden' }
  const antwoord = await een.opdracht('kontext', thuis, { soort: 'splits', splitsing } as Opdracht)
  return { thuis, elders: antwoord['nieuwHuishoudenId'] as string, kind }
}

const vergis = (als: string, huishoudenId: string, record: string, meer: object = {}) =>
  voerUit(een.registry, een.handeling(als), {
    huishoudenId,
    opdracht: { soort: 'vergis-aanmelding', vergissing: { bronrecordId: `${record}-${nummer}`, reden, ...meer } },
  })
const nieuwNummer = (record: string, telefoonnummer: string, meer: Partial<Aanmelding> = {}) =>
  aanmelding(record, [kindVan({ telefoonnummer })], meer)
const toestemming = { bronpersoonId: 'k', voor: 'schuldhulp', gegevenOp: vandaag }

/** What is known and holds; not how often something was said. */
function inhoud({ versie: _, toestemmingen, ...rest }: Huishouden): unknown {
  return { ...rest, toestemmingen: Object.values(toestemmingen).filter(({ vergist }) => !vergist) }
}

test('what it said of a child with two homes is taken back in both, and nothing there says who took it back or why', async () => {
  const { thuis, elders, kind } = await tweeHuizen()
  const voor = [await een.toestand(thuis), await een.toestand(elders)].map(inhoud)
  await een.meldAan('kontext', nieuwNummer('fout', '0622222222', { toestemmingen: [toestemming] }))
  expect((await een.toestand(elders)).inwoners[kind]!.telefoonnummer).toBe('0622222222')
  expect(Object.values((await een.toestand(elders)).toestemmingen)).toHaveLength(1)
  expect(await vergis('kontext', thuis, 'fout')).toMatchObject({ antwoord: { huishoudenId: thuis } })
  const na = [await een.toestand(thuis), await een.toestand(elders)]
  expect(na.map(inhoud)).toEqual(voor)
  const laatste = (await bewaardeFeiten(hub.pool, elders)).slice(-2)
  expect(JSON.stringify(laatste)).not.toMatch(/kontext|verkeerde gezin/)
  for (const huishouden of [thuis, elders]) await controleer(hub.pool, een, huishouden)
  expect(await vergis('kontext', thuis, 'fout')).toMatchObject({ antwoord: {} })
  expect((await een.toestand(elders)).versie).toBe(na[1]!.versie)
})

test('what somebody in the other home says since holds in both', async () => {
  const { thuis, elders, kind } = await tweeHuizen()
  await een.meldAan('kontext', nieuwNummer('fout', '0622222222'))
  await een.meldAan('dock', { ...nieuwNummer('ook', '0622222222'), adres: { ...daar, huisnummer: nummer } })
  await vergis('kontext', thuis, 'fout')
  for (const huishouden of [thuis, elders]) {
    expect((await een.toestand(huishouden)).inwoners[kind]!.telefoonnummer).toBe('0622222222')
    await controleer(hub.pool, een, huishouden)
  }
})

test('a consent by mistake ends in the other home too, taken back by itself or with its registration', async () => {
  const { thuis, elders } = await tweeHuizen()
  const { toestemmingen } = await een.meldAan(
    'kontext',
    nieuwNummer('fout', '0611111111', { toestemmingen: [toestemming] }),
  )
  const id = toestemmingen![0]!.toestemmingId
  expect((await een.toestand(elders)).toestemmingen[id]!.vergist).toBeUndefined()
  await een.opdracht('kontext', thuis, { soort: 'trek-in', wat: 'toestemming', id, reden })
  expect((await een.toestand(elders)).toestemmingen[id]!.vergist).toEqual({ op: expect.any(String) })
  await controleer(hub.pool, een, elders)
})

test('the question it opened falls away, and the home where she was known is as it was', async () => {
  nummer++
  const { huishoudenId: thuis } = await een.meldAan('gemeente', aanmelding('eerst', [ouderVan('Anna'), kindVan()]))
  const voor = await een.toestand(thuis)
  const { huishoudenId, inwoners } = await een.meldAan(
    'kontext',
    aanmelding('fout', [kindVan(), ouderVan('Carla')], { adres: { ...daar, huisnummer: nummer } }),
  )
  const vragen = async () =>
    (await hub.pool.query('select stand from registratie.toetsing where huishoudens @> array[$1::uuid]', [thuis])).rows
  expect(huishoudenId).not.toBe(thuis)
  expect(await vragen()).toEqual([{ stand: 'open' }])
  expect(await vergis('kontext', huishoudenId, 'fout')).toMatchObject({ antwoord: {} })
  expect(await vragen()).toEqual([{ stand: 'vervallen' }])
  expect(await een.toestand(thuis)).toEqual(voor)
  const { rows } = await hub.pool.query<{ huishouden_id: string }>(
    'select huishouden_id from registratie.inwoner where inwoner_id = any ($1) and tot is null',
    [inwoners.map(({ inwonerId }) => inwonerId)],
  )
  expect(rows).toEqual([{ huishouden_id: thuis }])
  expect((await een.toestand(huishoudenId)).gesloten).toBeDefined()
  await controleer(hub.pool, een, huishoudenId)
  // Whom it alone named is nobody to another organisation.
  const ander = await een.meldAan(
    'dock',
    aanmelding('ander', [ouderVan('Carla')], { adres: { ...daar, huisnummer: nummer } }),
  )
  expect(inwoners.map(({ inwonerId }) => inwonerId)).not.toContain(ander.inwoners[0]!.inwonerId)
  // Closed: nobody is involved, and it cannot be taken back again.
  expect(await vergis('kontext', huishoudenId, 'fout')).toEqual({ weigering: 'niet-betrokken' })
})

test('a second registration of the same organisation stays whole', async () => {
  nummer++
  const vraag = { bronpersoonId: 'k', leefgebied: 'Financiën', omschrijving: 'Schulden' } as const
  const eerste = await een.meldAan('kontext', aanmelding('fout', [kindVan(), ouderVan('Anna')], { vragen: [vraag] }))
  const { huishoudenId } = eerste
  await een.meldAan('kontext', aanmelding('goed', [kindVan()], { vragen: [{ ...vraag, omschrijving: 'Huur' }] }))
  await vergis('kontext', huishoudenId, 'fout')
  const na = await een.toestand(huishoudenId)
  expect(Object.values(na.inwoners).map(({ naam }) => naam.voornamen)).toEqual(['Kim'])
  expect(Object.values(na.vragen).map(({ omschrijving }) => omschrijving)).toEqual(['Huur'])
  expect(Object.values(na.betrokkenheden)).toMatchObject([{ organisatie: 'kontext' }])
  expect(na.gesloten).toBeUndefined()
  await controleer(hub.pool, een, huishoudenId)
})

test('after a decision about who is who it waits for the undoing; who only asked is not told, and takes back its own', async () => {
  nummer++
  const thuis = await een.meldAan('gemeente', aanmelding('eerst', [ouderVan('Anna'), kindVan()]))
  const vraag = { bronpersoonId: 'k', leefgebied: 'Financiën', omschrijving: 'Schulden' } as const
  await een.meldAan('dock', aanmelding('vraagt', [kindVan()], { vragen: [vraag] }))
  const fout = await een.meldAan('kontext', aanmelding('fout', [kindVan()], { adres: { ...daar, huisnummer: nummer } }))
  const { rows } = await hub.pool.query<{ id: string }>(
    `select id from registratie.toetsing where stand = 'open' and huishoudens @> array[$1::uuid]`,
    [thuis.huishoudenId],
  )
  const toetsingId = rows[0]!.id
  const beslis = (besluit: 'twee-huizen' | 'ongedaan') =>
    beslisToetsing(een.registry, een.handeling('gemeente'), { toetsingId, besluit, reden: 'nagevraagd' })
  expect(await beslis('twee-huizen')).toMatchObject({ toetsing: { stand: 'besloten' } })
  expect(await vergis('kontext', fout.huishoudenId, 'fout')).toEqual({ weigering: 'later-ingegrepen' })
  expect(await vergis('dock', thuis.huishoudenId, 'vraagt')).toMatchObject({ antwoord: {} })
  const na = await een.toestand(thuis.huishoudenId)
  expect(na.vragen).toEqual({})
  expect(Object.keys(na.inwoners)).toHaveLength(2)
  await beslis('ongedaan')
  expect(await vergis('kontext', fout.huishoudenId, 'fout')).toMatchObject({ antwoord: {} })
  for (const { huishoudenId } of [thuis, fout]) await controleer(hub.pool, een, huishoudenId)
})
