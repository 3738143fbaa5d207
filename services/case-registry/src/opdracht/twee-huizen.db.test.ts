import { bewaardeFeiten } from '@wijkhub/builders/bewaard'
import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefsleutel } from '@wijkhub/builders/proefsleutel'
import { hashVan } from '../opslag/gehasht.ts'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { dagenNa, type Opdracht } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { controleer } from '../wijzigen/fixtures/controleer.ts'
import { voerUit } from './voer-uit.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const een = proefregistratie(await hub.deps('registratie'))
const twee = proefregistratie(await hub.deps('registratie'))
const { vandaag } = een.handeling('kontext')
const gisteren = dagenNa(vandaag, -1)
const daar = { ...adres, straatnaam: 'Bedachtestraat', postcode: '9999XY' }

let huisnummer = 0
/** A family whose first member went to live elsewhere with the others at home; the last one lives in both. */
async function tweeHuizen() {
  huisnummer++
  // Other people every time: nobody is known elsewhere.
  const inwoners = aanmeldingKontext.inwoners.map(({ telefoonnummer: _, emailadres: __, ...persoon }) => ({
    ...persoon,
    naam: { ...persoon.naam, geslachtsnaam: String.fromCodePoint(96 + 2 * huisnummer).repeat(3) + 'land' },
    geboortedatum: `${persoon.geboortedatum.slice(0, 5)}0${huisnummer}-1${huisnummer}`,
  }))
  const bronrecordId = `TH-${huisnummer}`
  const aanmelding = { ...aanmeldingKontext, bronrecordId, inwoners, adres: { ...adres, huisnummer } }
  const { huishoudenId } = await een.meldAan('kontext', aanmelding)
  const ids = Object.keys((await een.toestand(huishoudenId)).inwoners)
  const [gaat, blijft, kind] = [ids[0]!, ids.slice(1, -1), ids.at(-1)!]
  const antwoord = await een.opdracht('kontext', huishoudenId, {
    soort: 'splits',
    splitsing: {
      leden: [{ inwonerId: gaat }, { inwonerId: kind, blijftHier: true }],
      adres: { ...daar, huisnummer },
      per: gisteren,
      reden: 'gescheiden',
    },
  })
  return { thuis: huishoudenId, elders: antwoord['nieuwHuishoudenId'] as string, gaat, blijft, kind, aanmelding }
}

const bel = (inwonerId: string, telefoonnummer: string): Opdracht => ({
  soort: 'werk-inwoner-bij',
  inwonerId,
  bijwerking: { telefoonnummer },
})
const hashAls = (waarde: string) => Buffer.from(hashVan(proefsleutel, 'postcodeHuisnummer', waarde).slice(2), 'hex')
const lidmaatschappen = async (inwonerId: string) =>
  (
    await hub.pool.query<{ huishouden_id: string; postcode_huisnummer: Buffer; tot: string | null }>(
      `select huishouden_id, postcode_huisnummer, to_char(tot, 'YYYY-MM-DD') as tot from registratie.inwoner
       where inwoner_id = $1 order by tot nulls last`,
      [inwonerId],
    )
  ).rows

test('a split is two households and a row of the index per person and household; the old one names nothing of the new', async () => {
  const { thuis, elders, gaat, kind } = await tweeHuizen()
  expect(await lidmaatschappen(gaat)).toEqual([
    { huishouden_id: thuis, postcode_huisnummer: expect.any(Buffer), tot: gisteren },
    { huishouden_id: elders, postcode_huisnummer: hashAls(`${daar.postcode} ${huisnummer}`), tot: null },
  ])
  expect((await lidmaatschappen(kind)).map(({ tot }) => tot)).toEqual([null, null])
  const { rows } = await hub.pool.query('select * from registratie.feit where huishouden_id = $1', [thuis])
  const alles = JSON.stringify([rows, await bewaardeFeiten(hub.pool, thuis)])
  for (const geheim of [elders, daar.straatnaam, daar.postcode]) expect(alles).not.toContain(geheim)
  for (const huishouden of [thuis, elders]) await controleer(hub.pool, een, huishouden)
})

test('what is said of a child in one home holds in the other, at once; of who lives in one of them nothing crosses', async () => {
  const { thuis, elders, gaat, kind } = await tweeHuizen()
  await een.opdracht('kontext', elders, bel(kind, '0611112222'))
  for (const huishouden of [thuis, elders])
    expect((await een.toestand(huishouden)).inwoners[kind]!.telefoonnummer).toBe('0611112222')
  const voor = await een.toestand(thuis)
  await een.opdracht('kontext', elders, bel(gaat, '0633334444'))
  expect(await een.toestand(thuis)).toEqual(voor)
  await een.opdracht('kontext', thuis, { soort: 'meld-overlijden', inwonerId: kind, overlijden: { op: gisteren } })
  for (const huishouden of [thuis, elders]) {
    expect((await een.toestand(huishouden)).vertrokken[kind]).toMatchObject({ per: gisteren, reden: 'overleden' })
    await controleer(hub.pool, een, huishouden)
  }
  expect((await lidmaatschappen(kind)).map(({ tot }) => tot)).toEqual([gisteren, gisteren])
})

test('commands that cross, from both homes over two instances: each all or nothing, none waits for ever, both homes agree', async () => {
  const { thuis, elders, kind, gaat } = await tweeHuizen()
  const vragen = Array.from({ length: 12 }, (_, nummer) => {
    const [proef, van] = nummer % 2 ? ([een, thuis] as const) : ([twee, elders] as const)
    return proef.opdracht('kontext', van, bel(kind, `06000000${String(nummer).padStart(2, '0')}`))
  })
  const terug: Opdracht = {
    soort: 'neem-lid-op',
    lid: { inwonerId: gaat, huishoudenId: elders, gezinsrol: 'ouder', sinds: gisteren, blijftDaar: true },
  }
  await Promise.all([...vragen, twee.opdracht('kontext', thuis, terug)])
  const [hier, ginds] = [await een.toestand(thuis), await een.toestand(elders)]
  expect(hier.inwoners[kind]).toEqual(ginds.inwoners[kind])
  expect(hier.inwoners[gaat]).toEqual(ginds.inwoners[gaat])
  for (const huishouden of [thuis, elders]) await controleer(hub.pool, een, huishouden)
})

test('after a move the new door finds them and the old one nobody', async () => {
  const { thuis, blijft, kind, aanmelding } = await tweeHuizen()
  await een.opdracht('kontext', thuis, {
    soort: 'verhuis',
    verhuizing: { adres: { ...adres, huisnummer: 9000 + huisnummer }, per: vandaag },
  })
  const { rows } = await hub.pool.query<{ inwoner_id: string }>(
    'select inwoner_id from registratie.inwoner where huishouden_id = $1 and postcode_huisnummer = $2 and tot is null',
    [thuis, hashAls(`${adres.postcode} ${9000 + huisnummer}`)],
  )
  expect(rows.map(({ inwoner_id }) => inwoner_id).toSorted()).toEqual([...blijft, kind].toSorted())
  const { rows: oud } = await hub.pool.query(
    'select from registratie.inwoner where postcode_huisnummer = $1 and tot is null',
    [hashAls(`${adres.postcode} ${aanmelding.adres.huisnummer}`)],
  )
  expect(oud).toEqual([])
})

test('who comes from a household that does not exist, or is not the caller’s, is unknown, and nothing is kept', async () => {
  const { thuis, elders, gaat } = await tweeHuizen()
  const opname = (huishoudenId: string): Opdracht => ({
    soort: 'neem-lid-op',
    lid: { inwonerId: gaat, huishoudenId, gezinsrol: 'ouder', sinds: vandaag },
  })
  const vraag = (organisatie: string, huishoudenId: string, opdracht: Opdracht) =>
    voerUit(een.registry, een.handeling(organisatie), { huishoudenId, opdracht })
  const onbekend = { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  expect(await vraag('kontext', thuis, opname('00000000-0000-4000-8000-000000000000'))).toEqual(onbekend)
  const vanDock = await een.meldAan('dock', {
    ...aanmeldingKontext,
    bronrecordId: 'DOCK-1',
    adres: { ...adres, huisnummer: 8000 },
  })
  expect(await vraag('dock', vanDock.huishoudenId, opname(elders))).toEqual(onbekend)
  expect(await vraag('dock', vanDock.huishoudenId, opname('00000000-0000-4000-8000-000000000000'))).toEqual(onbekend)
})
