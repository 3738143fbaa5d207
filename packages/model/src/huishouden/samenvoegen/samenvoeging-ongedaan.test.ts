import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gezegd, huis, inhoudVan } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import { gelukt } from '../../fixtures/ingreep.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { persoonVan } from '../leden/lidmaatschap.ts'
import { inwonersIn } from './hernoem.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { deelnamen, rijenVan } from './stukken.ts'
import { voegSamen, type Keuze } from './voeg-samen.ts'

const beheer = handeling('gemeente', { beheer: true })
const blijft: Keuze = { adres: 'blijft', regisseur: 'blijft' }

/** Every row is about somebody who is or was here, and nobody is both. */
function klopt(huishouden: Huishouden): void {
  for (const deel of deelnamen)
    for (const [id, rij] of Object.entries(rijenVan(huishouden, deel))) {
      const genoemd = deel === 'lidmaatschappen' || deel === 'herkomst' ? [id] : inwonersIn(rij)
      if (deel === 'verenigd') continue
      for (const inwonerId of genoemd)
        expect([deel, persoonVan(huishouden, inwonerId) !== undefined]).toEqual([deel, true])
    }
  expect(Object.keys(huishouden.inwoners).filter((id) => huishouden.vertrokken[id])).toEqual([])
}

/** A: a and s, B: b, c and s; s is in both and known otherwise in each. */
const a = () => huis('A', { a: {}, s: { telefoonnummer: '0611111111' } }, ['kontext', 'zorgbalans'])
const b = () => huis('B', { b: {}, c: {}, s: { emailadres: 's@example.nl', geslacht: 'M' } }, ['dock', 'zorgbalans'])

type Zet = { wat: keyof typeof gezegd; wie: number; ook: number; rij: number }
const zet: fc.Arbitrary<Zet> = fc.record({
  wat: fc.constantFrom(...(Object.keys(gezegd) as (keyof typeof gezegd)[])),
  wie: fc.nat(3),
  ook: fc.nat(3),
  rij: fc.nat(20),
})
const mensen = ['a', 'b', 'c', 's'] as const

interface Wereld {
  doelen: Map<string, 'A' | 'B' | 'AB'>
  nu: 'A' | 'B' | 'AB'
  /** In which households somebody was a member before they were one. */
  ledenVan: (inwonerId: string) => readonly string[]
  /** As it is now: only of its members something is said. */
  huishouden: Huishouden
}

/** The facts of one move, and to which household each belongs. `doelen`: the plan, by where each goal stands. */
function feitenVan({ wat, wie, ook, rij }: Zet, id: string, { doelen, nu, ledenVan, huishouden }: Wereld) {
  const p = mensen[wie]!
  const mag = (inwonerId: string) => huishouden.inwoners[inwonerId] !== undefined
  const een = (feit: Feit, waar: readonly string[]) => [{ feit, waar: nu === 'AB' ? waar : [nu] }]
  if (wat === 'doel') {
    doelen.set(id, nu)
    return een(gezegd.doel(id), ['A', 'B'])
  }
  if (wat === 'actie') {
    const [doelId, waar] = [...doelen][rij % (doelen.size || 1)] ?? []
    if (doelId === undefined || (nu !== 'AB' && !waar!.includes(nu))) return []
    return een(gezegd.actie(doelId, id), [...waar!])
  }
  if (wat === 'verwijzing') {
    const personen = [...new Set([p, mensen[ook]!])].filter(mag)
    if (personen.length === 0) return []
    if (nu !== 'AB') return een(gezegd.verwijzing(personen, id), [])
    return [
      { feit: gezegd.verwijzing(personen, id), waar: [] },
      ...(['A', 'B'] as const).flatMap((waar) => {
        const eigen = personen.filter((inwonerId) => ledenVan(inwonerId)[0] === waar)
        return eigen.length > 0 ? [{ feit: gezegd.verwijzing(eigen, id), waar: [waar], tweeling: true }] : []
      }),
    ]
  }
  if (!mag(p)) return []
  return een(gezegd[wat](p, id), wat === 'besluit' ? [ledenVan(p)[0]!] : ledenVan(p))
}

test('undo of a merge gives what was, with what was said since, where it belongs', () => {
  fc.assert(
    fc.property(
      fc.array(zet, { maxLength: 8 }),
      fc.array(zet, { maxLength: 8 }),
      fc.array(zet, { maxLength: 12 }),
      fc.constantFrom<Keuze>(blijft, { adres: 'komt-mee', regisseur: 'komt-mee', toekennen: ['dock'] }),
      (inA, inB, samen, keuze) => {
        let nummer = 0
        const doelen = new Map<string, 'A' | 'B' | 'AB'>()
        const doe = (huishouden: Huishouden, feit: Feit) => naFeiten(huishouden, [feit])
        let [A, B] = [a(), b()]
        const ledenVan = (id: string) => [A, B].flatMap((was) => (was.inwoners[id] ? [was.huishoudenId] : []))
        for (const stap of inA)
          for (const { feit } of feitenVan(stap, `r${++nummer}`, { doelen, nu: 'A', ledenVan, huishouden: A }))
            A = doe(A, feit)
        for (const stap of inB)
          for (const { feit } of feitenVan(stap, `r${++nummer}`, { doelen, nu: 'B', ledenVan, huishouden: B }))
            B = doe(B, feit)
        let [tweelingA, tweelingB] = [A, B]
        const { ingreepId, gevolgen } = gelukt(voegSamen({ in: A, uit: B }, keuze, beheer))
        let een = gevolgen[0]!.huishouden
        klopt(een)
        for (const id of mensen) expect(persoonVan(een, id)).toBeDefined()
        for (const stap of samen)
          for (const gevolg of feitenVan(stap, `r${++nummer}`, { doelen, nu: 'AB', ledenVan, huishouden: een })) {
            const { feit, waar } = gevolg
            if (!('tweeling' in gevolg)) een = doe(een, feit)
            if (waar.includes('A')) tweelingA = doe(tweelingA, feit)
            if (waar.includes('B')) tweelingB = doe(tweelingB, feit)
          }
        klopt(een)
        const terug = gelukt(
          maakSamenvoegingOngedaan({ in: een, uit: gevolgen[1]!.huishouden }, { ingreepId }, beheer),
        ).gevolgen.map(({ huishouden }) => huishouden)
        expect(inhoudVan(terug[0]!)).toEqual(inhoudVan(tweelingA))
        expect(inhoudVan(terug[1]!)).toEqual(inhoudVan(tweelingB))
        for (const huishouden of terug) klopt(huishouden)
        expect(terug[0]!.versie).toBeGreaterThan(een.versie)
        expect(terug[1]!.versie).toBeGreaterThan(gevolgen[1]!.huishouden.versie)
      },
    ),
    { numRuns: 400 },
  )
})
