import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { agendaVan, dagenNa, dagInNederland, zrmDomeinen2017, type Huishouden, type Opdracht } from '@wijkhub/model'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { maakHuishoudensLos, voegHuishoudensSamen, type Samengevoegd } from '../samenvoegen/voeg-huishoudens-samen.ts'
import { voerUit } from '../opdracht/voer-uit.ts'
import { service } from '../service.ts'
import { overzichtVan } from './overzicht-van.ts'
import { wijktellingenVan } from '../wijkbeeld/wijktellingen.ts'
import { vulOverzicht } from './vul-overzicht.ts'

const hub = await startHubOmgeving()
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const deps = await hub.deps('registratie')
afterAll(() => hub.stop())
const proef = proefregistratie(deps)
const vandaag = dagInNederland(new Date())

let nummer = 0
const letters = (getal: number) => [...String(getal)].map((cijfer) => 'abcdefghij'[Number(cijfer)]).join('')
async function gezin(): Promise<string> {
  nummer++
  const inwoners = aanmeldingKontext.inwoners.map(({ telefoonnummer: _, emailadres: __, ...persoon }) => ({
    ...persoon,
    naam: { ...persoon.naam, geslachtsnaam: `Verzonnen${letters(nummer)}` },
    geboortedatum: `${persoon.geboortedatum.slice(0, 4)}-0${1 + (nummer % 9)}-1${nummer % 8}`,
  }))
  const leeg = { toestemmingen: [], verwijzingen: [], signalen: [] }
  const aanmelding = {
    ...aanmeldingKontext,
    ...leeg,
    bronrecordId: `R-${nummer}`,
    inwoners,
    adres: { ...adres, postcode: '2035AA', huisnummer: nummer },
  }
  return (await proef.meldAan('kontext', aanmelding)).huishoudenId
}

type Zet = (huishouden: Huishouden, getal: number) => Opdracht
const eerste = (rijen: object) => Object.keys(rijen)[0] ?? '00000000-0000-4000-8000-000000000000'
const medewerkerId = '00000000-0000-4000-8000-00000000beef'
const zetten: readonly Zet[] = [
  (_, getal) => ({
    soort: 'spreek-actie-af',
    actie: { omschrijving: 'Bellen', ...(getal % 3 > 0 && { datum: dagenNa(vandaag, getal) }) },
  }),
  ({ acties }, getal) => ({
    soort: 'werk-actie-bij',
    actieId: eerste(acties),
    bijwerking: getal % 2 === 0 ? { status: 'uitgevoerd' } : { status: 'gepland', datum: dagenNa(vandaag, getal) },
  }),
  (_, getal) => ({
    soort: 'benoem-regisseur',
    aanwijzing: { medewerker: { naam: `Werker ${getal % 2}`, ...(getal % 3 === 0 && { medewerkerId }) } },
  }),
  (_, getal) => ({ soort: 'wijzig-adresgeheim', adresgeheim: { geheim: getal % 2 === 0, welk: 'adres' } }),
  ({ inwoners }, getal) => ({
    soort: 'stel-vraag',
    vraag: {
      inwonerId: eerste(inwoners),
      leefgebied: zrmDomeinen2017[getal % 3]!,
      omschrijving: 'Vraag',
      gesteldOp: dagenNa(vandaag, -20 * getal),
    },
  }),
  ({ vragen }) => ({ soort: 'trek-in', wat: 'vraag', id: eerste(vragen), reden: 'Toch niet' }),
  ({ vragen }, getal) => ({
    soort: 'beantwoord-vraag',
    vraagId: eerste(vragen),
    antwoord: { soort: getal % 2 === 0 ? 'netwerk' : 'eigen-kracht', wat: 'Samen' },
  }),
  () => ({ soort: 'sluit-huishouden', sluiting: { aanleiding: 'overig', reden: 'Klaar', eindigLopende: true } }),
]

/** What lists are made by, as the tables have it and as the household says it should be. */
async function beide(huishoudenId: string) {
  const { rows } = await deps.pool.query<{ agenda: object[]; overzicht: object; geteld: object[] }>(
    `select (select coalesce(json_agg(json_build_object('soort', a.soort, 'id', a.id, 'dag', a.dag, 'organisatie', a.organisatie)
        order by a.id), '[]') from agenda a where a.huishouden_id = $1) as agenda,
      (select coalesce(json_agg(json_build_object('soort', w.soort, 'maand', w.maand, 'wat', w.wat, 'wijk', w.wijk)
        order by (w.soort || w.maand || w.wat) collate "C"), '[]') from wijktelling w where w.huishouden_id = $1) as geteld,
      (select json_build_object('stand', o.stand, 'wijk', o.wijk, 'team', o.team, 'jeugdteam', o.jeugdteam,
        'regisseurOrganisatie', o.regisseur_organisatie, 'regisseurMedewerker', o.regisseur_medewerker,
        'regisseurNaam', o.regisseur_naam, 'regisseurSinds', o.regisseur_sinds)
        from overzicht o where o.huishouden_id = $1) as overzicht`,
    [huishoudenId],
  )
  const toestand = await proef.toestand(huishoudenId)
  const agenda = agendaVan(toestand)
    .map(({ soort, id, dag, organisatie }) => ({ soort, id, dag, organisatie }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const op = new Date().toISOString()
  const plek = ({ soort, maand, wat }: { soort: string; maand: string; wat: string }) => soort + maand + wat
  const geteld = wijktellingenVan(toestand, proef.registry.inrichting, op).toSorted((a, b) =>
    plek(a) < plek(b) ? -1 : 1,
  )
  gezien += geteld.length
  return {
    staat: rows[0],
    hoort: { geteld, agenda, overzicht: overzichtVan(toestand, proef.registry.inrichting, op) },
  }
}

/** By whoever decides here: the regisseur's organisation, or the municipality. */
async function voegSamen(huishoudenId: string, ander: string): Promise<Samengevoegd | undefined> {
  const samenvoeging = { huishoudenId: ander, adres: 'blijft', regisseur: 'blijft' } as const
  for (const als of ['kontext', 'gemeente']) {
    const samen = await voegHuishoudensSamen(proef.registry, proef.handeling(als), { huishoudenId, samenvoeging })
    if ('antwoord' in samen) {
      gelukt++
      return samen.antwoord
    }
  }
  return undefined
}
let gelukt = 0
let gezien = 0

async function los({ huishoudenId, samenvoegingId }: Samengevoegd): Promise<void> {
  for (const als of ['kontext', 'gemeente'])
    await maakHuishoudensLos(proef.registry, proef.handeling(als), { huishoudenId, samenvoegingId, reden: 'Toch niet' })
}

test('whatever happens to households, merged and parted too, the lists say what they are; made anew they say the same', async () => {
  const stap = fc.record({ zet: fc.nat(zetten.length + 1), wie: fc.nat(1), getal: fc.nat(9) })
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 3, maxLength: 12 }), async (stappen) => {
      const huizen = [await gezin(), await gezin()] as const
      let samen: Samengevoegd | undefined
      for (const { zet, wie, getal } of stappen) {
        const huishoudenId = huizen[wie]!
        if (zet < zetten.length) {
          const opdracht = zetten[zet]!(await proef.toestand(huishoudenId), getal)
          await voerUit(proef.registry, proef.handeling('kontext'), { huishoudenId, opdracht })
        } else if (samen === undefined) samen = await voegSamen(huishoudenId, huizen[1 - wie]!)
        else {
          await los(samen)
          samen = undefined
        }
      }
      for (const huis of huizen) {
        const { staat, hoort } = await beide(huis)
        expect(staat).toEqual(hoort)
      }
    }),
    { numRuns: 25 },
  )
  expect(gelukt, 'households were merged').toBeGreaterThan(0)
  expect(gezien, 'something was counted').toBeGreaterThan(100)
  await deps.pool.query(
    `delete from agenda; update wijktelling set wijk = 'x', wat = wat || 'x'; update overzicht set vorm = '', stand = 'open', team = 'x'`,
  )
  expect(await vulOverzicht(proef.registry)).toBe(nummer)
  const { rows } = await deps.pool.query<{ id: string }>('select id from huishouden')
  for (const { id } of rows) {
    const { staat, hoort } = await beide(id)
    expect(staat).toEqual(hoort)
  }
})
