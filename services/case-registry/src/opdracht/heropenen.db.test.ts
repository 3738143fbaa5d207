import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { isVoorlopig, type Opdracht } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { controleer } from '../wijzigen/fixtures/controleer.ts'
import { voerUit } from './voer-uit.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const een = proefregistratie(await hub.deps('registratie'))

const sluit: Opdracht = {
  soort: 'sluit-huishouden',
  sluiting: { aanleiding: 'verhuisd', reden: 'Zij gaan weg', eindigLopende: true },
}
const heropen: Opdracht = { soort: 'heropen-huishouden', heropening: { reden: 'Zij zijn er weer' } }

let nummer = 0
/** Other people every time, registered at these doors. */
function gezin() {
  nummer++
  const inwoners = aanmeldingKontext.inwoners.map(({ telefoonnummer: _, emailadres: __, ...persoon }) => ({
    ...persoon,
    naam: { ...persoon.naam, geslachtsnaam: String.fromCodePoint(96 + 2 * nummer).repeat(3) + 'land' },
    geboortedatum: `${persoon.geboortedatum.slice(0, 5)}0${nummer}-1${nummer}`,
  }))
  const basis = { ...aanmeldingKontext, inwoners }
  return (bronrecordId: string, straatnaam: string) => ({
    ...basis,
    bronrecordId: `${bronrecordId}-${nummer}`,
    adres: { ...adres, straatnaam, huisnummer: nummer },
  })
}

const vragen = async (huishoudenId: string) =>
  (
    await hub.pool.query<{ stand: string; huishoudens: string[]; inwoners: string[] }>(
      `select stand, huishoudens, inwoners from registratie.toetsing
       where soort = 'elders' and huishoudens @> array[$1::uuid] order by inwoners`,
      [huishoudenId],
    )
  ).rows

test('who lives elsewhere by now comes back for the time being, and for each of them one question is asked', async () => {
  const bij = gezin()
  const { huishoudenId: hier } = await een.meldAan('kontext', bij('A', 'Verzonnenstraat'))
  await een.opdracht('kontext', hier, { soort: 'benoem-regisseur', aanwijzing: { medewerker: { naam: 'Jan' } } })
  await een.opdracht('kontext', hier, sluit)
  const { huishoudenId: daar } = await een.meldAan('zorgbalans', bij('B', 'Bedachtestraat'))
  const wonenDaar = Object.keys((await een.toestand(daar)).inwoners)
  expect(wonenDaar.toSorted()).toEqual(Object.keys((await een.toestand(hier)).inwoners).toSorted())

  await een.opdracht('kontext', hier, heropen)
  const terug = await een.toestand(hier)
  expect(wonenDaar.map((id) => isVoorlopig(terug, id))).toEqual(wonenDaar.map(() => true))
  expect(wonenDaar.map((id) => isVoorlopig({ ...terug, lidmaatschappen: {} }, id))).toEqual(wonenDaar.map(() => false))
  expect(await vragen(hier)).toEqual(
    wonenDaar.toSorted().map((id) => ({ stand: 'open', huishoudens: [daar, hier], inwoners: [id] })),
  )
  // Nothing of the one is read in the other.
  expect(JSON.stringify(terug)).not.toContain('Bedachtestraat')
  expect(JSON.stringify(await een.toestand(daar))).not.toContain('Verzonnenstraat')
  // Closed and opened again, it is the same question.
  await een.opdracht('kontext', hier, sluit)
  expect((await vragen(hier)).map(({ stand }) => stand)).toEqual(wonenDaar.map(() => 'vervallen'))
  await een.opdracht('kontext', hier, heropen)
  expect((await vragen(hier)).map(({ stand }) => stand)).toEqual(wonenDaar.map(() => 'open'))
  for (const huishoudenId of [hier, daar]) await controleer(hub.pool, een, huishoudenId)
})

test('reopened at the same moment by two, it is opened once', async () => {
  const { huishoudenId } = await een.meldAan('kontext', gezin()('C', 'Verzonnenstraat'))
  await een.opdracht('kontext', huishoudenId, {
    soort: 'benoem-regisseur',
    aanwijzing: { medewerker: { naam: 'Jan' } },
  })
  await een.opdracht('kontext', huishoudenId, sluit)
  await Promise.all(
    [1, 2].map(() => voerUit(een.registry, een.handeling('kontext'), { huishoudenId, opdracht: heropen })),
  )
  expect(Object.keys((await een.toestand(huishoudenId)).afsluitingen)).toHaveLength(1)
})
