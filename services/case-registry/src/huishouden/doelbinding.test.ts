import {
  doelbinding,
  project,
  Projectie,
  zrmDomeinen2017,
  type DoelbindingRegel,
  type Huishouden,
} from '@wijkhub/model'
import { arbitraryHuishouden } from '@wijkhub/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const vandaag = '2026-11-22'

/** Every value in the document with the way to it, e.g. `inwoners.0192….naam.voornamen`. */
function paden(value: unknown, tot: string[] = []): string[][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [tot]
  return Object.entries(value).flatMap(([key, child]) => paden(child, [...tot, key]))
}

function isGenoemd(pad: string[], { velden }: DoelbindingRegel): boolean {
  return velden.some((veld) =>
    veld.split('.').every((deel, i) => deel === pad[i] || (deel === '*' && pad[i] !== undefined)),
  )
}

const alleVelden = doelbinding.flatMap(({ velden }) => velden)
const alleVoorwaarden = doelbinding.flatMap(({ voorwaarden }) => voorwaarden)

/** Rows nobody wrote: whatever the table says, the promise must hold. */
const willekeurigeRegel: fc.Arbitrary<DoelbindingRegel> = fc
  .record({
    velden: fc.subarray([...new Set(alleVelden)]),
    voorwaarden: fc.subarray(alleVoorwaarden, { maxLength: 1 }),
    kring: fc.constantFrom(...doelbinding.map(({ kring }) => kring)),
    leefgebieden: fc.option(fc.subarray([...zrmDomeinen2017]), { nil: undefined }),
    audience: fc.constantFrom(...doelbinding.map(({ audience }) => audience)),
  })
  .map(({ leefgebieden, ...deel }) => ({ ...doelbinding[0]!, ...deel, ...(leefgebieden && { leefgebieden }) }))

const regel = fc.oneof(fc.constantFrom(...doelbinding), willekeurigeRegel)

function voorElk(bewering: (document: Projectie, rij: DoelbindingRegel, huishouden: Huishouden) => void): void {
  let gegeven = 0
  const eigenschap = fc.property(arbitraryHuishouden, regel, (huishouden, rij) => {
    const document = project(huishouden, rij, vandaag)
    if (!document) return
    gegeven++
    bewering(document, rij, huishouden)
  })
  fc.assert(eigenschap, { numRuns: 300 })
  expect(gegeven, 'households that were projected at all').toBeGreaterThan(40)
}

test('a projection holds no field that its row of the table does not name', () => {
  voorElk((document, rij) => {
    const { huishoudenId: _, ...inhoud } = document
    expect(paden(inhoud).filter((pad) => !isGenoemd(pad, rij))).toEqual([])
  })
})

test('a projection mentions nobody whom it may not show, not even by id or BSN', () => {
  voorElk((document, rij, huishouden) => {
    if (!rij.velden.some((veld) => veld.startsWith('inwoners.*.naam'))) return
    const zichtbaar = document.inwoners ?? {}
    const tekst = JSON.stringify(document)
    const bsns = new Set(Object.keys(zichtbaar).map((id) => huishouden.inwoners[id]!.bsn))
    for (const [id, { bsn }] of Object.entries(huishouden.inwoners)) {
      if (id in zichtbaar) continue
      expect(tekst).not.toContain(id)
      if (bsn && !bsns.has(bsn)) expect(tekst).not.toContain(bsn)
    }
  })
})

test('a projection holds a BSN only for who may use it', () => {
  voorElk((document, rij) => {
    if (doelbinding.includes(rij) && !rij.magBsn) expect(JSON.stringify(document)).not.toContain('"bsn"')
  })
})

test('a projection that is limited to some leefgebieden tells of no other', () => {
  voorElk((document, rij) => {
    if (!rij.leefgebieden) return
    const genoemd = Object.values(document.vragen ?? {}).flatMap(({ leefgebied }) => leefgebied ?? [])
    expect(genoemd.filter((leefgebied) => !rij.leefgebieden!.includes(leefgebied))).toEqual([])
    expect(document.zrm).toBeUndefined()
  })
})

test('a projection is what the published contract says', () => {
  voorElk((document) => {
    const { issues = [] } = Projectie.safeParse(document).error ?? {}
    expect(issues).toEqual([])
  })
})

test('a referral about nobody whom the audience may see is not in its projection', () => {
  voorElk((document) => {
    for (const verwijzing of Object.values(document.verwijzingen ?? {}))
      if ('inwonerIds' in verwijzing) expect(verwijzing.inwonerIds).not.toEqual([])
  })
})
