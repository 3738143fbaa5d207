import { arbitraryHuishouden, doelbinding } from '@wijkhub/builders'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { project } from '../../doelbinding/project.ts'
import { zichtbareOntvangstbewijzen } from '../../doelbinding/ontvangstbewijzen.ts'
import { handeling, na } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import { Aanmelding } from '../registreren/aanmelding.ts'
import { eigenDeel, zichtVan } from './eigen-deel.ts'

const op = '2026-11-22T10:00:00Z'
const vreemde = 'mee-de-wering'
const door = handeling(vreemde)

/** A registration of one of the residents, by an organisation no random fact is of. */
const aanmelding = Aanmelding.parse({
  bronrecordId: 'MEE-1',
  medewerker: { naam: 'Eigen Werker' },
  grondslag: { wet: 'Wmo 2015' },
  adres: { straatnaam: 'Eigenstraat', huisnummer: 1, postcode: '9999XX', woonplaats: 'Eigendorp' },
  inwoners: [
    {
      bronpersoonId: 'p',
      naam: { voornamen: 'Eigen', geslachtsnaam: 'Woord' },
      geboortedatum: '1980-01-01',
      geslacht: 'V',
      gezinsrol: 'ouder',
    },
  ],
  vragen: [{ bronpersoonId: 'p', leefgebied: 'Financiën', omschrijving: 'Eigen vraag' }],
  toestemmingen: [{ bronpersoonId: 'p', voor: 'schuldhulp', gegevenOp: '2026-11-20' }],
  verwijzingen: [{ bronpersoonIds: ['p'], naar: 'schuldhulp', reden: 'Eigen reden' }],
})

/** As its own words, whatever the household held: ids are random, and what a withdrawal does is told to everybody. */
const zonderIds = (document: unknown) =>
  JSON.stringify(document)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|id-\d+/g, 'id')
    .replaceAll(/,"ingetrokken(Op|Tijd)":"[^"]*"/g, '')

test('what an organisation that asks may see is what it would see of a household nobody knew', () => {
  const regel = { ...doelbinding.regelVoor(vreemde)!, bijAanvraag: undefined }
  let bekeken = 0
  fc.assert(
    fc.property(arbitraryHuishouden, (huishouden) => {
      const wie = Object.keys(huishouden.inwoners)[0]!
      const opdracht = { soort: 'registreer-aanmelding' as const, aanmelding, herkend: new Map([['p', wie]]) }
      const beslissing = decide(huishouden, opdracht, door)
      if ('weigering' in beslissing) return
      bekeken++
      const bekend = beslissing.huishouden
      const gezien = zichtVan(bekend, vreemde, op)!
      expect(gezien).toEqual(eigenDeel(bekend, vreemde))
      expect(Object.keys(gezien.inwoners)).toEqual([wie])
      const document = project(bekend, regel, doelbinding, op)
      const nieuw = na(leegHuishouden, { ...opdracht, herkend: new Map() }, door).huishouden
      const { grondslag: _, ...verwacht } = { ...project(nieuw, regel, doelbinding, op) }
      const { grondslag: __, ...gekregen } = { ...document }
      if (!heeftIngetrokken(bekend, wie))
        expect(JSON.parse(zonderIds(gekregen))).toEqual(JSON.parse(zonderIds(verwacht)))
      for (const woord of vreemdeWoorden(huishouden)) expect(JSON.stringify(document)).not.toContain(woord)
      const bewijzen = (van: Huishouden) => zichtbareOntvangstbewijzen(van, regel)
      expect(bewijzen(gezien)).toEqual(bewijzen(nieuw))
    }),
    { numRuns: 300 },
  )
  expect(bekeken).toBeGreaterThan(250)
})

const heeftIngetrokken = ({ toestemmingen }: Huishouden, wie: string) =>
  Object.values(toestemmingen).some(({ inwonerId, ingetrokkenOp }) => inwonerId === wie && ingetrokkenOp)

/** What others said here, long enough to be nobody else's word by chance. */
function vreemdeWoorden({ vragen, doelen, acties, verwijzingen, adres, inwoners }: Huishouden): string[] {
  return [
    ...Object.values(vragen).map(({ omschrijving }) => omschrijving),
    ...Object.values(doelen).map(({ omschrijving }) => omschrijving),
    ...Object.values(acties).map(({ omschrijving }) => omschrijving),
    ...Object.values(verwijzingen).map(({ reden }) => reden),
    ...Object.values(inwoners).flatMap(({ bsn, telefoonnummer }) => [bsn ?? '', telefoonnummer ?? '']),
    adres.straatnaam ?? '',
  ].filter((woord) => woord.length > 7 && !'Eigenstraat Eigen vraag Eigen reden'.includes(woord))
}

test('a referral of before that named more persons is its own word about those it names now', () => {
  const verwijzing = { inwonerIds: ['a', 'b'], naar: 'schuldhulp', reden: 'Toen', verwezenOp: '2026-11-01' }
  const huishouden: Huishouden = {
    ...leegHuishouden,
    versie: 3,
    verwijzingen: { 'v-1': { ...verwijzing, doorOrganisatie: vreemde, status: 'verzonden' } },
    betrokkenheden: {
      'b-1': {
        organisatie: vreemde,
        medewerker: aanmelding.medewerker,
        sinds: '2026-11-22',
        stand: 'gevraagd',
        opgave: {
          adres: aanmelding.adres,
          grondslag: aanmelding.grondslag,
          inwoners: {
            a: { naam: { geslachtsnaam: 'Woord' }, geboortedatum: '1980-01-01', geslacht: 'V', gezinsrol: 'ouder' },
          },
        },
      },
    },
  }
  expect(eigenDeel(huishouden, vreemde).verwijzingen).toMatchObject({ 'v-1': { inwonerIds: ['a'] } })
})
