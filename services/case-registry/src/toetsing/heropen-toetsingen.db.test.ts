import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { afterAll, expect, test } from 'vitest'
import { voerUit } from '../opdracht/voer-uit.ts'
import { maakHuishoudensLos, voegHuishoudensSamen } from '../samenvoegen/voeg-huishoudens-samen.ts'
import { service } from '../service.ts'
import { controleer } from '../wijzigen/fixtures/controleer.ts'
import { beslisToetsing } from './beslis-toetsing.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const proef = proefregistratie(await hub.deps('registratie'))
const gemeente = () => proef.handeling('gemeente')

let nummer = 0
/** A mother and her child, registered at two doors: the child is a member of both, and it is asked where she lives. */
async function tweemaal() {
  nummer++
  const [moeder] = aanmeldingKontext.inwoners
  const letter = 'abcdefgh'[nummer]!.repeat(5)
  const { bronpersoonId, geslacht } = moeder!
  const inwoners = [
    {
      bronpersoonId,
      geslacht,
      gezinsrol: 'ouder' as const,
      naam: { voornamen: 'Anna', geslachtsnaam: `Verzonnen${letter}` },
    },
    {
      bronpersoonId: 'kind',
      geslacht,
      gezinsrol: 'kind' as const,
      naam: { voornamen: 'Cato', geslachtsnaam: `Bedacht${letter}` },
    },
  ].map((wie, index) => ({ ...wie, geboortedatum: `${1990 + 20 * index}-0${nummer}-1${nummer}` }))
  const meldAan = (deel: typeof inwoners, huisnummer: number) =>
    proef.meldAan('kontext', {
      ...aanmeldingKontext,
      bronrecordId: `H-${huisnummer}`,
      adres: { ...adres, huisnummer },
      inwoners: deel,
      vragen: [],
      zrm: [],
      toestemmingen: [],
      verwijzingen: [],
      signalen: [],
    })
  const thuis = await meldAan(inwoners, 600 + nummer)
  const oma = {
    ...inwoners[0]!,
    naam: { voornamen: 'Els', geslachtsnaam: `Fictie${letter}` },
    geboortedatum: '1950-03-04',
  }
  const elders = await meldAan([oma, inwoners[1]!], 700 + nummer)
  const kind = thuis.inwoners[1]!.inwonerId
  expect(elders.inwoners[1]!.inwonerId).toBe(kind)
  const [hier, daar] = [thuis.huishoudenId, elders.huishoudenId]
  return { hier, daar, kind, stand: () => stand(kind) }
}

async function stand(inwonerId: string): Promise<{ id: string; stand: string }> {
  const { rows } = await hub.pool.query<{ id: string; stand: string }>(
    "select id, stand from registratie.toetsing where soort = 'elders' and inwoners = array[$1::uuid]",
    [inwonerId],
  )
  expect(rows).toHaveLength(1)
  return rows[0]!
}

async function samengevoegd({ hier, daar }: { hier: string; daar: string }) {
  const samenvoeging = { huishoudenId: daar, adres: 'blijft', regisseur: 'blijft' } as const
  const uitkomst = await voegHuishoudensSamen(proef.registry, gemeente(), { huishoudenId: hier, samenvoeging })
  if (!('antwoord' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
  const { samenvoegingId } = uitkomst.antwoord
  return () =>
    maakHuishoudensLos(proef.registry, gemeente(), { huishoudenId: hier, samenvoegingId, reden: 'Toch niet' })
}

test('where a merge made it fall away, it is asked again when the merge is undone', async () => {
  const { stand, ...huizen } = await tweemaal()
  expect(await stand()).toMatchObject({ stand: 'open' })
  const maakLos = await samengevoegd(huizen)
  expect(await stand()).toMatchObject({ stand: 'vervallen' })
  expect(await maakLos()).toHaveProperty('antwoord')
  const { id, ...weer } = await stand()
  expect(weer).toEqual({ stand: 'open' })
  const besluit = { toetsingId: id, besluit: 'twee-huizen', reden: 'nagevraagd' } as const
  expect(await beslisToetsing(proef.registry, gemeente(), besluit)).toMatchObject({ toetsing: { stand: 'besloten' } })
  for (const id of [huizen.hier, huizen.daar]) await controleer(hub.pool, proef, id)
})

test('not when she left meanwhile: there is nothing left to ask', async () => {
  const { stand, kind, ...huizen } = await tweemaal()
  const maakLos = await samengevoegd(huizen)
  const vertrek = { reden: 'verhuisd' as const, per: gemeente().vandaag }
  const opdracht = { soort: 'meld-vertrek' as const, inwonerId: kind, vertrek }
  await voerUit(proef.registry, proef.handeling('kontext'), { huishoudenId: huizen.hier, opdracht })
  expect(await maakLos()).toHaveProperty('antwoord')
  expect(await stand()).toMatchObject({ stand: 'vervallen' })
})
