import { expect, test } from 'vitest'
import { huis, inhoudVan } from '../../fixtures/gebeurtenissen.ts'
import { handeling } from '../../fixtures/gezin.ts'
import { gelukt, naIngreep } from '../../fixtures/ingreep.ts'
import type { Huishouden } from '../huishouden.ts'
import { bevestigLidmaatschap } from './bevestig-lidmaatschap.ts'
import { maakLos } from './maak-los.ts'
import { scheidInwoners } from './maak-ongedaan.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { verhuisLid } from './verhuis-lid.ts'
import { voegSamen } from './voeg-samen.ts'

const beheer = handeling('gemeente', { beheer: true })
const bsn = '999990019'
const kind = { inwonerId: 'kind' }

const thuis = (id: string, anders: object = {}) => huis(id, { kind: anders, [`ouder van ${id}`]: {} }, [])
const [moeder, vader] = [thuis('M'), thuis('V')]
const sindsAltijd = { ...moeder, lidmaatschappen: {} }
const bijOpvangBekend = thuis('O', { bsn, telefoonnummer: '0612345678' })
const opvang: Huishouden = {
  ...bijOpvangBekend,
  lidmaatschappen: { ...bijOpvangBekend.lidmaatschappen, kind: { sinds: '2026-11-01', voorlopig: true } },
}

test('a merge that a third home heard of is not undone before what was decided about her there since', () => {
  const [een, ander] = [thuis('M', { bsn }), thuis('V')]
  const derde = thuis('D')
  const uitkomst = gelukt(
    voegSamen({ in: een, uit: ander, anderen: [derde] }, { adres: 'blijft', regisseur: 'blijft' }, beheer),
  )
  const [samen, op, hoorde] = naIngreep(uitkomst, een, ander, derde) as [Huishouden, Huishouden, Huishouden]
  expect(hoorde.inwoners['kind']).toMatchObject({ bsn })
  const [los] = gelukt(maakLos(hoorde, kind, beheer)).gevolgen
  const ongedaan = (daar: Huishouden) =>
    maakSamenvoegingOngedaan({ in: samen, uit: op, anderen: [daar] }, uitkomst, beheer)
  expect(ongedaan(los!.huishouden)).toEqual({ weigering: 'later-ingegrepen' })
  expect(naIngreep(ongedaan(hoorde), derde).map(inhoudVan)).toEqual([inhoudVan(derde)])
})

test('a third home that has nothing to hear is not changed; of what it knows otherwise it is told once', () => {
  const [een, ander] = [thuis('M'), thuis('V')]
  const zelfde = (van: Huishouden) => ({ ...van, inwoners: { ...van.inwoners, kind: een.inwoners['kind']! } })
  const keuze = { adres: 'blijft', regisseur: 'blijft' } as const
  const [weetHet, vreemd] = [zelfde(thuis('D')), huis('E', { x: {} }, [])]
  const stil = gelukt(voegSamen({ in: een, uit: zelfde(ander), anderen: [weetHet, vreemd] }, keuze, beheer))
  expect(stil.gevolgen.map(({ huishouden }) => huishouden.huishoudenId)).toEqual(['M', 'V', 'D'])
  expect(naIngreep(stil, weetHet).map(inhoudVan)).toEqual([inhoudVan(weetHet)])
  const grondslag = { veld: 'grondslag' as const, bekend: een.grondslag, gemeld: een.grondslag }
  const anders = {
    ...thuis('D', { geslacht: 'M' }),
    afwijkingen: { x: { ...grondslag, bron: 'dock', gemeldOp: beheer.op } },
  }
  const uitkomst = gelukt(voegSamen({ in: een, uit: zelfde(ander), anderen: [anders] }, keuze, beheer))
  const [daar] = naIngreep(uitkomst, anders)
  expect(
    Object.values(daar!.afwijkingen)
      .map(({ veld }) => veld)
      .toSorted(),
  ).toEqual(['geslacht', 'grondslag'])
})

test('who moves to a household of before memberships had a day is a member since ever; to one that still waits she waits', () => {
  const wat = { ...kind, per: '2026-11-20' }
  const [, naar] = naIngreep(verhuisLid([thuis('V'), sindsAltijd], wat, beheer), thuis('V'), sindsAltijd)
  expect(naar!.lidmaatschappen).not.toHaveProperty('kind')
  const alleen = huis('W', { kind: {} }, [])
  const wacht = gelukt(verhuisLid([alleen, opvang], { ...wat, anderen: [vader] }, beheer))
  const [bijOpvang] = naIngreep(wacht, opvang)
  expect(bijOpvang!.lidmaatschappen['kind']).toMatchObject({ voorlopig: true })
})

test('two that were both held against some of her homes were held against them all', () => {
  const getoetst = (van: Huishouden, ...huizen: string[]): Huishouden => ({
    ...van,
    lidmaatschappen: { kind: { sinds: '2026-11-01', voorlopig: true, getoetst: huizen } },
  })
  const samen = voegSamen(
    { in: getoetst(thuis('M'), 'D', 'E'), uit: getoetst(thuis('V'), 'E', 'F') },
    { adres: 'blijft', regisseur: 'blijft' },
    beheer,
  )
  const [een] = naIngreep(samen, thuis('M'))
  expect(een!.lidmaatschappen['kind']).toEqual({ sinds: '2026-11-01', voorlopig: true, getoetst: ['D', 'E', 'F'] })
})

test('with somebody whose data are secret both addresses are secret, and nothing tells one beside it; undone it is as it was', () => {
  const tweedeAdres = { straatnaam: 'Weg', huisnummer: 2, postcode: '9999XX', woonplaats: 'Haarlem' }
  const afwijking = {
    veld: 'adres' as const,
    bekend: moeder.adres,
    gemeld: tweedeAdres,
    bron: 'dock',
    gemeldOp: beheer.op,
  }
  const een = { ...thuis('M'), tweedeAdres, afwijkingen: { x: afwijking } }
  const geheim = { ...thuis('V'), geheimhouding: { kind: { bron: 'brp', op: beheer.op } as never } }
  const uitkomst = gelukt(bevestigLidmaatschap([een, geheim], kind, beheer))
  const [bij] = naIngreep(uitkomst, een)
  expect([bij!.adres.geheim, bij!.tweedeAdres!.geheim]).toEqual([true, true])
  expect(bij!.afwijkingen['x']).toMatchObject({ bekend: { geheim: true }, gemeld: { geheim: true } })
  expect(JSON.stringify(bij!.afwijkingen)).not.toContain('Weg')
  const [terug] = naIngreep(scheidInwoners(naIngreep(uitkomst, een, geheim), uitkomst, beheer), een)
  expect(inhoudVan(terug!)).toEqual(inhoudVan(een))
})
