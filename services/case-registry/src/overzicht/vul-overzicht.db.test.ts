import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { afterAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { vulOverzicht } from './vul-overzicht.ts'

const hub = await startHubOmgeving()
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const deps = await hub.deps('registratie')
afterAll(() => hub.stop())
const proef = proefregistratie(deps)

const lees = async (tabel: 'overzicht' | 'agenda') =>
  (
    await deps.pool.query<{ rij: Record<string, unknown> }>(`select to_jsonb(t) as rij from ${tabel} t order by t`)
  ).rows.map(({ rij }) => rij)

async function gezin(huisnummer: number) {
  const inwoners = aanmeldingKontext.inwoners.map(({ telefoonnummer: _, emailadres: __, ...persoon }) => ({
    ...persoon,
    naam: { ...persoon.naam, geslachtsnaam: `Verzonnen${'AB'[huisnummer - 1]!.repeat(4)}` },
    geboortedatum: `${persoon.geboortedatum.slice(0, 4)}-0${huisnummer}-17`,
  }))
  const aanmelding = {
    ...aanmeldingKontext,
    bronrecordId: `R-${huisnummer}`,
    inwoners,
    adres: { ...adres, huisnummer },
  }
  const { huishoudenId } = await proef.meldAan('kontext', aanmelding)
  return huishoudenId
}

const spreekAf = async (huishoudenId: string, datum: string) => {
  const actie = { omschrijving: 'Bellen met de woningbouw', datum }
  return (await proef.opdracht('kontext', huishoudenId, { soort: 'spreek-actie-af', actie }))['actieId'] as string
}

const [een, ander] = [await gezin(1), await gezin(2)]
const actieId = await spreekAf(een, '2026-12-01')

test('a change writes the overview and the agenda with it, and what is done leaves the agenda', async () => {
  const overzicht = await lees('overzicht')
  expect(new Set(overzicht.map(({ huishouden_id }) => huishouden_id))).toEqual(new Set([een, ander]))
  expect(overzicht[0]).toMatchObject({ stand: 'open' })
  const rij = {
    huishouden_id: een,
    soort: 'actie',
    id: actieId,
    organisatie: 'kontext',
    dag: '2026-12-01',
    wacht: false,
  }
  expect(await lees('agenda')).toEqual([{ ...rij, medewerker: null }])
  expect(JSON.stringify(await lees('agenda'))).not.toContain('woningbouw')
  const klaar = await spreekAf(een, '2026-12-02')
  expect(await lees('agenda')).toHaveLength(2)
  const bijwerking = { status: 'uitgevoerd' as const }
  await proef.opdracht('kontext', een, { soort: 'werk-actie-bij', actieId: klaar, bijwerking })
  expect(await lees('agenda')).toEqual([{ ...rij, medewerker: null }])
})

test('naming the regisseur is in the overview at once', async () => {
  const medewerker = { naam: 'Jan', medewerkerId: actieId }
  await proef.opdracht('kontext', een, { soort: 'benoem-regisseur', aanwijzing: { medewerker } })
  expect((await lees('overzicht')).find(({ huishouden_id }) => huishouden_id === een)).toMatchObject({
    regisseur_organisatie: 'kontext',
    regisseur_medewerker: actieId,
    regisseur_naam: 'Jan',
  })
})

test('a hub that was filled before gets its rows, the same as it would have had, and once', async () => {
  const [overzicht, agenda] = [await lees('overzicht'), await lees('agenda')]
  await deps.pool.query('delete from overzicht; delete from agenda')
  // A change before it is filled writes what changed; what was there before comes with the filling.
  const nieuw = await spreekAf(een, '2026-12-24')
  expect(await vulOverzicht(proef.registry)).toBe(2)
  const gewijzigd = (rijen: Record<string, unknown>[]) => rijen.map(({ gewijzigd_op: _, ...rij }) => rij)
  expect(gewijzigd(await lees('overzicht'))).toEqual(gewijzigd(overzicht))
  expect((await lees('agenda')).filter(({ id }) => id !== nieuw)).toEqual(agenda)
  expect(await lees('agenda')).toHaveLength(agenda.length + 1)
  expect(await vulOverzicht(proef.registry)).toBe(0)
})

test('other wijken make every row anew, and what no longer stands in an agenda goes', async () => {
  const { inrichting } = proef.registry
  const wijken = inrichting.wijken.slice(1)
  await deps.pool.query(`update agenda set id = huishouden_id where id = $1`, [actieId])
  expect(
    await vulOverzicht({ ...proef.registry, inrichting: { ...inrichting, wijken, wijkVan: () => wijken[0] } }),
  ).toBe(2)
  expect((await lees('overzicht')).map(({ team }) => team)).toEqual([wijken[0]!.team, wijken[0]!.team])
  expect((await lees('agenda')).map(({ id }) => id)).toContain(actieId)
  expect((await lees('agenda')).map(({ id }) => id)).not.toContain(een)
})

test('who stopped is told at once, and nothing is half filled', async () => {
  await deps.pool.query(`update overzicht set vorm = ''`)
  await expect(vulOverzicht(proef.registry, AbortSignal.abort(new Error('gestopt')))).rejects.toThrow('gestopt')
  expect(await vulOverzicht(proef.registry)).toBe(2)
})
