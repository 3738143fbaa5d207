import { expect, test } from 'vitest'
import { huis } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import { gelukt } from '../../fixtures/ingreep.ts'
import { bevestigLidmaatschap } from './bevestig-lidmaatschap.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { voegSamen, type Keuze } from './voeg-samen.ts'

const beheer = handeling('gemeente')
test.each<Keuze['adres']>(['blijft', 'komt-mee'])(
  'who left while they were one lived at the door of her own household, and never at the other (%s)',
  (adres) => {
    const [een, ander] = [huis('A', { a: {}, s: {} }, []), huis('B', { b: {}, c: {}, s: {} }, [])]
    const { ingreepId, gevolgen } = gelukt(voegSamen({ in: een, uit: ander }, { adres, regisseur: 'blijft' }, beheer))
    const [samen, op] = gevolgen.map(({ huishouden }) => huishouden)
    const vertrok = (inwonerId: string) =>
      ({ soort: 'lid-vertrokken', inwonerId, per: '2026-11-22', reden: 'verhuisd', woonde: samen!.adres }) as const
    const daarna = naFeiten(samen!, [vertrok('c'), vertrok('s')])
    const terug = gelukt(maakSamenvoegingOngedaan({ in: daarna, uit: op! }, { ingreepId }, beheer)).gevolgen
    const [hier, daar] = terug.map(({ huishouden }) => huishouden)
    expect(daar!.vertrokken['c']!.woonde).toEqual(ander.adres)
    expect(daar!.vertrokken['s']!.woonde).toEqual(ander.adres)
    expect(JSON.stringify(daar)).not.toContain('Straat A')
    if (adres === 'komt-mee') expect(hier!.vertrokken['s']!.woonde).toEqual(een.adres)
  },
)

test('of a household that was closed nobody has two homes', () => {
  const [een, ander] = [huis('A', { s: {} }, []), huis('B', { s: {} }, [])]
  const dicht = { ...ander, gesloten: { per: '2026-11-22', door: 'gemeente', reden: 'Klaar' } }
  const geweigerd = { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  expect(bevestigLidmaatschap([een, dicht], { inwonerId: 's' }, beheer)).toEqual(geweigerd)
  expect(bevestigLidmaatschap([dicht, een], { inwonerId: 's' }, beheer)).toEqual(geweigerd)
})

test('an offer of the regie that came along and was taken back since does not come again when they are two', () => {
  const medewerker = { naam: 'Jan' }
  const regieaanbod = {
    regieaanbodId: 'r-1',
    aan: { organisatie: 'dock' },
    van: { organisatie: 'kontext' },
    aangebodenOp: '2026-11-22',
    uiterlijk: '2026-11-29',
    reden: 'Past beter',
  }
  const [een, leeg] = [huis('A', { a: {} }, []), huis('B', { b: {} }, [])]
  const ander = naFeiten(leeg, [
    { soort: 'regisseur-benoemd', regisseur: { organisatie: 'kontext', medewerker, sinds: '2026-11-01' } },
    { soort: 'regie-aangeboden', regieaanbod },
  ])
  const keuze: Keuze = { adres: 'blijft', regisseur: 'komt-mee' }
  const { ingreepId, gevolgen } = gelukt(voegSamen({ in: een, uit: ander }, keuze, beheer))
  const [samen, op] = gevolgen.map(({ huishouden }) => huishouden)
  expect(samen!.regieaanbod).toEqual(regieaanbod)
  const nu = gelukt(maakSamenvoegingOngedaan({ in: samen!, uit: op! }, { ingreepId }, beheer)).gevolgen
  expect(nu.map(({ huishouden }) => huishouden.regieaanbod)).toEqual([undefined, regieaanbod])
  const daarna = naFeiten(samen!, [{ soort: 'regieaanbod-beeindigd', regieaanbodId: 'r-1', uitkomst: 'ingetrokken' }])
  const terug = gelukt(maakSamenvoegingOngedaan({ in: daarna, uit: op! }, { ingreepId }, beheer)).gevolgen
  expect(terug.map(({ huishouden }) => huishouden.regieaanbod)).toEqual([undefined, undefined])
})
