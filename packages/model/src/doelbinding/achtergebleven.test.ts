import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { gezin, handeling, naFeiten } from '../fixtures/gezin.ts'
import type { Feit } from '../huishouden/feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden/huishouden.ts'
import { verhuisLid } from '../huishouden/samenvoegen/verhuis-lid.ts'
import { maakSamenvoegingOngedaan } from '../huishouden/samenvoegen/maak-samenvoeging-ongedaan.ts'
import { project } from './project.ts'

const beheer = handeling('gemeente', { beheer: true })
const bezoek = (inwonerId: string): Feit => ({
  soort: 'contactmoment-vastgelegd',
  contactmomentId: `c-${inwonerId}`,
  contactmoment: {
    inwonerId,
    organisatie: 'zorgbalans',
    datum: '2026-11-19',
    minuten: 30,
    prestatiecode: '11000',
    tariefCenten: 575,
    agbUitvoerder: '98000001',
  },
})
const begin = (huishoudenId: string): Feit => ({
  soort: 'huishouden-geregistreerd',
  huishoudenId,
  adres: { straatnaam: 'Oudestraat', huisnummer: 5, postcode: '9999XY', woonplaats: 'Haarlem' },
  grondslag: gezin.grondslag,
  bron: 'gemeente',
})
const lid = (inwonerId: string, voorlopig?: true): Feit => ({
  soort: 'inwoner-geregistreerd',
  inwonerId,
  persoon: { ...gezin.inwoners['oma']!, naam: { voornamen: inwonerId, geslachtsnaam: 'Verzonnen' } },
  sinds: '2026-01-01',
  ...(voorlopig && { voorlopig }),
})
/** A man and a woman; each was visited, she left, and he turns out to live with the family now. */
const oud = naFeiten(leegHuishouden, [
  begin('oud'),
  lid('man'),
  lid('vrouw'),
  bezoek('man'),
  bezoek('vrouw'),
  {
    soort: 'lid-vertrokken',
    inwonerId: 'vrouw',
    per: '2026-11-20',
    reden: 'gescheiden',
    woonde: { postcode: '9999XY', huisnummer: 5 },
  },
])
const nieuw = naFeiten({ ...gezin, betrokkenheden: {} }, [lid('man', true)])
const verzekeraar = (huishouden: Huishouden) =>
  project(huishouden, doelbinding.regelVoor('wijkverpleging')!, doelbinding, beheer.op)

test('of who left before the last one moved, what was delivered is claimed still, and only of her', () => {
  const uitkomst = verhuisLid([oud, nieuw], { inwonerId: 'man', per: beheer.vandaag }, beheer)
  if (!('gevolgen' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
  const hier = uitkomst.gevolgen.find(({ huishouden }) => huishouden.huishoudenId === 'h-1')!.huishouden
  const daar = uitkomst.gevolgen.find(({ huishouden }) => huishouden.huishoudenId === 'oud')!.huishouden
  expect(Object.keys(verzekeraar(hier)!.contactmomenten!)).toEqual(['c-man'])
  const achter = verzekeraar(daar)!
  expect(Object.keys(achter.contactmomenten!)).toEqual(['c-vrouw'])
  expect(Object.keys(achter.inwoners!)).toEqual(['vrouw'])
  expect(achter.adres).toBeUndefined()
  for (const audience of ['menscentraal', 'schuldhulp', 'gemeente', 'zorgbalans'])
    expect([audience, project(daar, doelbinding.regelVoor(audience)!, doelbinding, beheer.op)]).toEqual([
      audience,
      undefined,
    ])
  const terug = maakSamenvoegingOngedaan({ in: hier, uit: daar }, { ingreepId: uitkomst.ingreepId }, beheer)
  if (!('gevolgen' in terug)) throw new Error(JSON.stringify(terug))
  expect(Object.keys(verzekeraar(terug.gevolgen[1]!.huishouden)!.contactmomenten!)).toEqual(['c-man', 'c-vrouw'])
})
