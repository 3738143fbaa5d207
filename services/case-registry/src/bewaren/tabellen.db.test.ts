import { randomUUID } from 'node:crypto'
import { beeindig, toon, wis } from '@wijkhub/bewaren'
import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { dagInNederland } from '@wijkhub/model'
import { inTransaction } from '@wijkhub/postgres'
import { afterAll, expect, test } from 'vitest'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { service } from '../service.ts'
import { tabellen } from './tabellen.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const deps = await hub.deps('registratie')
const { pool } = deps
const proef = proefregistratie(deps)

/** Every row of the schema that has this text anywhere, by table. */
async function rijenMet(tekst: string): Promise<Record<string, number>> {
  const gevonden: Record<string, number> = {}
  for (const { naam } of tabellen) {
    const { rows } = await pool.query(`select 1 from ${naam} t where to_jsonb(t)::text like $1`, [`%${tekst}%`])
    if (rows.length > 0) gevonden[naam] = rows.length
  }
  return gevonden
}

async function allesVan(huishoudenId: string) {
  const rijen = await toon(pool, tabellen, { huishoudenId })
  return Object.fromEntries(Object.entries(rijen).map(([naam, gevonden]) => [naam, gevonden.length]))
}

/** Other people at every number. */
async function gezin(huisnummer: number) {
  const inwoners = aanmeldingKontext.inwoners.map(({ telefoonnummer: _, emailadres: __, ...persoon }) => ({
    ...persoon,
    naam: { ...persoon.naam, geslachtsnaam: `Verzonnen${'AB'[huisnummer - 1]!.repeat(4)}` },
    geboortedatum: huisnummer === 1 ? persoon.geboortedatum : `${persoon.geboortedatum.slice(0, 4)}-05-17`,
  }))
  const bronrecordId = `KTX-${huisnummer}`
  const aanmelding = { ...aanmeldingKontext, bronrecordId, inwoners, adres: { ...adres, huisnummer } }
  await pool.query(
    `insert into geweigerde_aanmelding values ($1, 'kontext', $2, 'inwoner-elders-bekend', null, now())`,
    [randomUUID(), aanmelding.bronrecordId],
  )
  const { huishoudenId, inwoners: leden } = await proef.meldAan('kontext', aanmelding, `sleutel-${huisnummer}`)
  await proef.opdracht('kontext', huishoudenId, {
    soort: 'benoem-regisseur',
    aanwijzing: { medewerker: { naam: 'Jan' } },
  })
  await proef.opdracht('kontext', huishoudenId, {
    soort: 'spreek-actie-af',
    actie: { omschrijving: 'Bellen', datum: dagInNederland(new Date()) },
  })
  await proef.meldAan('dock', { ...aanmelding, bronrecordId: `DOCK-${huisnummer}` })
  await proef.opdracht('dock', huishoudenId, {
    soort: 'neem-noodtoegang',
    noodtoegang: { reden: 'Vermist', uren: 1 },
  })
  await proef.meldTerug('menscentraal', huishoudenId, [
    { soort: 'inwoner-gewijzigd', inwonerId: randomUUID(), wijziging: { telefoonnummer: '0611112222' } },
    { soort: 'anders-gemeld', anders: { veld: 'geboortedatum', inwonerId: leden[0]!.inwonerId, gemeld: '1991-05-06' } },
  ])
  await pool.query(
    `insert into levering (huishouden_id, audience, volgnummer, versie, status, berichten, poging, op)
     values ($1, 'menscentraal', 1, 1, 'verwerkt', 1, 0, now())`,
    [huishoudenId],
  )
  await pool.query(
    `insert into toetsing (id, soort, paar, inwoners, huishoudens, bewijs, gemaakt_op, gewijzigd_op)
     values ($1::uuid, 'elders', $1::text, array[$1::uuid], array[$2::uuid, $1::uuid], '[]', now(), now())`,
    [randomUUID(), huishoudenId],
  )
  await pool.query(
    `insert into casus values ($1, $2, 'noord-1', 'kontext', '{}', 'Hoe verder?', now(), 'open', null, '[]', 1, now(), now())`,
    [randomUUID(), huishoudenId],
  )
  const meldingId = await melding('geregistreerd', null, huishoudenId)
  await pool.query(`insert into meldingfeit values ($1, 1, 'melding-gedaan', $2, 'kontext', $1, now())`, [
    meldingId,
    { inhoud: { wat: huishoudenId, melder: { naam: 'Bo de Buur' } } },
  ])
  const verzoekId = await verzoek(huishoudenId, null)
  await pool.query(`insert into verzoekfeit values ($1, 1, 'verzoek-ontvangen', $2, 'gemeente', $1, now())`, [
    verzoekId,
    { huishoudenId },
  ])
  await pool.query(`insert into brp_bevraging values ($1, $2, $1, 'gemeente', 'Nagaan', '{naam}', 'klopt', now())`, [
    randomUUID(),
    huishoudenId,
  ])
  return huishoudenId
}

async function melding(stand: string, afgerondOp: Date | null, huishoudenId: string | null): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into melding values (gen_random_uuid(), 'noord-1', 'kontext', $1, 'afgerond', 1, now(), null, $2, null, $3, $4, 1) returning id`,
    [stand, afgerondOp, huishoudenId, { gemeld: { wat: 'x', melder: { naam: 'Bo de Buur' } }, aangevuld: {} }],
  )
  return rows[0]!.id
}

async function verzoek(huishoudenId: string, afgerondOp: Date | null): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into verzoek values (gen_random_uuid(), $1, $2, '2026-12-20', $3, $4, 1) returning id`,
    [huishoudenId, afgerondOp ? 'ingewilligd' : 'ontvangen', afgerondOp, { huishoudenId }],
  )
  return rows[0]!.id
}

test('a household is shown whole and erased whole, and its neighbour keeps everything', async () => {
  const [weg, blijft] = [await gezin(1), await gezin(2)]
  const getoond = await allesVan(weg)
  expect(Object.keys(getoond).toSorted()).toEqual(
    tabellen.flatMap((tabel) => ('termijn' in tabel ? [tabel.naam] : [])).toSorted(),
  )
  // Found by another way: whatever row has the household's id in it.
  const { geweigerde_aanmelding: _, ...metId } = getoond
  expect(await rijenMet(weg)).toEqual(metId)

  expect(JSON.stringify(await toon(pool, tabellen, { huishoudenId: weg })), 'who reported it').not.toContain(
    'Bo de Buur',
  )

  const buren = await allesVan(blijft)
  const gewist = await inTransaction(pool, (tx) => wis(tx, tabellen, { huishoudenId: weg }))
  expect(gewist).toEqual(getoond)
  expect(await rijenMet(weg)).toEqual({})
  expect(await allesVan(weg)).toEqual({})
  expect(await allesVan(blijft)).toEqual(buren)
})

test('what is refused ends by its term, keys by their own, and nothing before', async () => {
  const now = new Date('2026-11-28T10:00:00Z')
  const dagenTerug = (dagen: number) => new Date(now.getTime() - dagen * 86_400_000)
  await pool.query('delete from geweigerde_bijdrage; delete from geweigerde_aanmelding; delete from idempotentie')
  for (const dagen of [729, 731])
    await pool.query(`insert into medewerker values ($1, 'kontext', $2, $3, 1, now())`, [
      randomUUID(),
      { naam: dagen },
      dagInNederland(dagenTerug(dagen)),
    ])
  await pool.query(`insert into medewerker values ($1, 'kontext', '{"naam": "werkt"}', null, 1, now())`, [randomUUID()])
  for (const dagen of [89, 91])
    await pool.query(`insert into beurt values ($1, 'noord-1', 'x', $1, 'Jan', '[]', 'kontext', $2)`, [
      randomUUID(),
      dagenTerug(dagen),
    ])
  for (const dagen of [1825, 1827])
    await pool.query(`insert into zoekopdracht values ($1, 'kontext', null, 'hulpvraag', '{naam}', $2, $3)`, [
      randomUUID(),
      dagen,
      dagenTerug(dagen),
    ])
  for (const dagen of [364, 366]) await melding('gesloten', dagenTerug(dagen), null)
  const lopend = await melding('open', null, null)
  const [{ id: huishoudenId }] = (await pool.query<{ id: string }>('select id from huishouden limit 1')).rows as [
    { id: string },
  ]
  for (const dagen of [1825, 1827]) await verzoek(huishoudenId, dagenTerug(dagen))
  await pool.query(`insert into meldingfeit values ($1, 1, 'x', '{}', 'kontext', $1, now())`, [lopend])
  for (const dagen of [729, 731])
    await pool.query(`insert into wijkverhaal values ($1, '{}', $2, 'getoond', 'dock', 1, $3)`, [
      randomUUID(),
      dagen,
      dagenTerug(dagen),
    ])
  await pool.query(`update brp_bevraging set op = $1 where id = (select id from brp_bevraging limit 1)`, [
    dagenTerug(1827),
  ])
  for (const dagen of [1, 89, 91, 366]) {
    await pool.query(
      `insert into geweigerde_bijdrage (event_id, weigering, bericht, geweigerd_op, stand, afgehandeld_op)
       values ($1, 'x', $2, '2020-01-01', 'afgesloten', $3)`,
      [randomUUID(), dagen, dagenTerug(dagen)],
    )
    await pool.query(`insert into geweigerde_aanmelding values ($1, 'kontext', $2, 'x', null, $3)`, [
      randomUUID(),
      dagen,
      dagenTerug(dagen),
    ])
  }
  await pool.query(
    `insert into idempotentie values ('kontext', 'oud', '', 200, '{}', now() - interval '1 second'), ('kontext', 'nieuw', '', 200, '{}', now() + interval '1 hour')`,
  )
  const over = async (tabel: string, kolom: string) =>
    (await pool.query(`select ${kolom} as over from ${tabel} order by 1`)).rows.map((rij) => rij.over)

  expect(await beeindig(pool, { tabellen, now })).toEqual({
    beurt: 1,
    brp_bevraging: 1,
    geweigerde_aanmelding: 1,
    geweigerde_bijdrage: 2,
    idempotentie: 1,
    medewerker: 1,
    melding: 1,
    verzoek: 1,
    wijkverhaal: 1,
    zoekopdracht: 1,
  })
  expect(await over('medewerker', "gegevens ->> 'naam'")).toEqual(['729', 'werkt'])
  expect(await over('melding', 'stand'), 'of what went to a household as long as that').toEqual([
    'geregistreerd',
    'gesloten',
    'open',
  ])
  expect(await over('verzoek', 'stand'), 'what runs stays').toEqual(['ingewilligd', 'ontvangen'])
  expect(await over('wijkverhaal', 'wijk')).toEqual(['729'])
  expect(await over('zoekopdracht', 'aantal')).toEqual([1825])
  expect(await over('geweigerde_bijdrage', 'bericht')).toEqual(['1', '89'])
  expect(await over('geweigerde_aanmelding', 'bronrecord_id')).toEqual(['1', '89', '91'])
  expect(await over('idempotentie', 'sleutel')).toEqual(['nieuw'])

  await beeindig(pool, { tabellen, now, bewaartermijnen: { 'geweigerde-bijdrage': { dagen: 2 } } })
  expect(await over('geweigerde_bijdrage', 'bericht')).toEqual(['1'])
})
