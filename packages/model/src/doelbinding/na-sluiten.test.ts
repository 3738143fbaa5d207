import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { gezin, naFeiten } from '../fixtures/gezin.ts'
import type { Feit } from '../huishouden/feiten.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { project } from './project.ts'

/** A signal and a visit about the son, an allocation for the daughter; helping ended on 30 November. */
const lopend = naFeiten(gezin, [
  {
    soort: 'signaal-gemeld',
    signaalId: 's-1',
    signaal: {
      inwonerId: 'zoon',
      gemeldDoor: 'kontext',
      medewerker: { naam: 'Noor' },
      gemeldOp: '2026-11-20T22:30:00Z',
    },
  },
  {
    soort: 'contactmoment-vastgelegd',
    contactmomentId: 'c-1',
    contactmoment: {
      inwonerId: 'oma',
      organisatie: 'zorgbalans',
      datum: '2026-11-19',
      minuten: 30,
      prestatiecode: '11000',
      tariefCenten: 575,
      agbUitvoerder: '98000001',
    },
  },
] satisfies Feit[])
const metBesluit: Huishouden = {
  ...lopend,
  besluiten: {
    'b-1': {
      inwonerId: 'dochter',
      toewijzingNummer: 1,
      besluitdatum: '2026-11-01',
      ingangsdatum: '2026-11-01',
      einddatum: '2027-02-28',
      productcategorie: '45',
      productcode: '45A04',
      agbAanbieder: '98000002',
      toegewezenOp: '2026-11-01T09:00:00Z',
    } as unknown as Huishouden['besluiten'][string],
  },
}
const gesloten = naFeiten(metBesluit, [
  { soort: 'huishouden-gesloten', sluiting: { per: '2026-11-30', door: 'gemeente', reden: 'Klaar' } },
])
const wie = (audience: string, op: string, huishouden = gesloten) =>
  Object.keys(project(huishouden, doelbinding.regelVoor(audience)!, doelbinding, op)?.inwoners ?? {})

const dag = '2026-11-30T12:00:00Z'

test('closing ends every reading at once, but of the rows that outlast it, and those keep the same persons', () => {
  const over = doelbinding.regels.filter(({ audience }) => wie(audience, dag).length > 0).map((rij) => rij.audience)
  expect(over.toSorted()).toEqual(
    doelbinding.regels.flatMap(({ audience, naSluiten }) => (naSluiten ? [audience] : [])).toSorted(),
  )
  for (const audience of over) expect(wie(audience, dag)).toEqual(wie(audience, dag, metBesluit))
})

test('who coordinated is told to nobody any more, and who was involved neither', () => {
  for (const audience of ['matchpoint', 'jeugdhulp', 'wijkverpleging'])
    expect(project(gesloten, doelbinding.regelVoor(audience)!, doelbinding, dag)).not.toHaveProperty('regisseur')
})

test.each([
  ['the signal two years after it was given', 'matchpoint', ['zoon'], '2028-11-19T22:59:59Z', '2028-11-19T23:00:00Z'],
  ['the allocation a year after its end', 'jeugdhulp', ['dochter'], '2028-02-28T22:59:59Z', '2028-02-28T23:00:00Z'],
])('what outlasts closing has its own term: %s', (_, audience, personen, laatste, einde) => {
  expect(wie(audience, laatste)).toEqual(personen)
  expect(wie(audience, einde)).toEqual([])
})

test('a row that outlasts closing still needs the condition it names', () => {
  const regel = { ...doelbinding.regelVoor('kontext')!, naSluiten: true as const }
  expect(project(gesloten, regel, doelbinding, dag)).toBeUndefined()
})
