import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { project } from '../../doelbinding/project.ts'
import type { Feit } from '../feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import { bevestigLidmaatschap } from '../samenvoegen/bevestig-lidmaatschap.ts'
import { maakSamenvoegingOngedaan } from '../samenvoegen/maak-samenvoeging-ongedaan.ts'
import { scheidInwoners } from '../samenvoegen/maak-ongedaan.ts'
import { voegSamen } from '../samenvoegen/voeg-samen.ts'
import { kruis } from './kruis.ts'

const gemeld: Feit = { soort: 'geheimhouding-gemeld', inwonerId: 'zoon', sinds: '2026-11-10' }
const beschermd = naFeiten(gezin, [gemeld])
const kontext = handeling('kontext')
const beheer = handeling('gemeente', { beheer: true })
const adres = { straatnaam: 'Bedachtestraat', huisnummer: 7, postcode: '9999XY', woonplaats: 'Haarlem' }

/** Another home of the son, that knows of nothing. */
const thuisElders = (meer: { voorlopig?: true } = {}): Huishouden =>
  naFeiten(leegHuishouden, [
    { soort: 'huishouden-geregistreerd', huishoudenId: 'h-2', adres, grondslag: gezin.grondslag, bron: 'kontext' },
    { soort: 'inwoner-geregistreerd', inwonerId: 'vader', persoon: gezin.inwoners['moeder']!, sinds: '2026-01-01' },
    {
      soort: 'inwoner-geregistreerd',
      inwonerId: 'zoon',
      persoon: gezin.inwoners['zoon']!,
      sinds: '2026-11-01',
      ...meer,
    },
  ])

test('is of the person: it holds in each of her homes, and nothing says where it was asked', () => {
  expect(beschermd.adres.geheim).toBe(true)
  const ook = kruis([gemeld], gezin, thuisElders())
  expect(naFeiten(thuisElders(), ook).adres).toEqual({ ...adres, geheim: true })
  expect(JSON.stringify(ook)).not.toMatch(/brp|kontext|h-1/)
  expect(kruis([gemeld], gezin, naFeiten(thuisElders(), ook))).toEqual([])
})

test('does not cross to where nobody tested who she is', () => {
  expect(kruis([gemeld], gezin, thuisElders({ voorlopig: true }))).toEqual([])
})

test('goes with her to a new door, alone, with all or into another household', () => {
  const verhuisd = na(beschermd, { soort: 'verhuis', verhuizing: { adres, per: kontext.vandaag } }, kontext)
  expect(verhuisd.huishouden.adres.geheim).toBe(true)
  const tweede = na(beschermd, { soort: 'zet-tweede-adres', tweede: { adres } }, kontext)
  expect(tweede.huishouden.tweedeAdres!.geheim).toBe(true)
  const splitsing = { leden: [{ inwonerId: 'zoon' }], adres, per: kontext.vandaag, reden: 'verhuisd' as const }
  expect(na(beschermd, { soort: 'splits', splitsing }, kontext).elders![0]!.huishouden.adres.geheim).toBe(true)
  const anders = { ...splitsing, leden: [{ inwonerId: 'moeder' }] }
  expect(na(beschermd, { soort: 'splits', splitsing: anders }, kontext).elders![0]!.huishouden.adres.geheim).toBe(
    undefined,
  )
})

test('a move of a household she left is none of hers', () => {
  const zonder = naFeiten(beschermd, [
    { soort: 'lid-vertrokken', inwonerId: 'zoon', per: '2026-11-20', reden: 'verhuisd' },
  ])
  const { huishouden } = na(zonder, { soort: 'verhuis', verhuizing: { adres, per: kontext.vandaag } }, kontext)
  expect(huishouden.adres.geheim).toBeUndefined()
})

test('two homes that are confirmed both are secret; taken back, the other is as it was', () => {
  const daar = thuisElders({ voorlopig: true })
  const uitkomst = bevestigLidmaatschap([beschermd, daar], { inwonerId: 'zoon' }, beheer)
  if (!('gevolgen' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
  const na = uitkomst.gevolgen.map(({ huishouden }) => huishouden)
  expect(na[1]!.adres.geheim).toBe(true)
  const terug = scheidInwoners(na, { ingreepId: uitkomst.ingreepId, reden: 'Toch niet' }, beheer)
  if (!('gevolgen' in terug)) throw new Error(JSON.stringify(terug))
  expect(terug.gevolgen[1]!.huishouden.adres).toEqual(adres)
})

test('a merge brings it along, and its undoing takes it back', () => {
  const hier = { ...thuisElders(), betrokkenheden: gezin.betrokkenheden }
  const keuze = { adres: 'blijft', regisseur: 'blijft' } as const
  const uitkomst = voegSamen({ in: hier, uit: beschermd }, keuze, beheer)
  if (!('gevolgen' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
  const [een, ander] = uitkomst.gevolgen.map(({ huishouden }) => huishouden)
  expect(een!.adres).toEqual({ ...adres, geheim: true })
  const terug = maakSamenvoegingOngedaan({ in: een!, uit: ander! }, { ingreepId: uitkomst.ingreepId }, beheer)
  if (!('gevolgen' in terug)) throw new Error(JSON.stringify(terug))
  expect(terug.gevolgen.map(({ huishouden }) => huishouden.adres)).toEqual([adres, beschermd.adres])
})

test('is in the projection of nobody', () => {
  for (const regel of doelbinding.regels)
    expect(JSON.stringify(project(beschermd, regel, doelbinding, kontext.op) ?? {})).not.toMatch(/geheimhouding|11-10/)
})
