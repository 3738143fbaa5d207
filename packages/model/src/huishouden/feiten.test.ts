import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { naFeiten } from '../fixtures/gezin.ts'
import { evolve, Feit, genoemdeInwoners, rijVan, verteldeFeiten } from './feiten.ts'
import { leegHuishouden } from './huishouden.ts'

const id = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`

test('every fact that is appended is one version more, also one that changes nothing', () => {
  const na = naFeiten(leegHuishouden, [
    { soort: 'actie-bijgewerkt', actieId: 'onbekend', status: 'uitgevoerd' },
    { soort: 'zorgstart-ingetrokken', besluitId: 'onbekend' },
  ])
  expect(na).toEqual({ ...leegHuishouden, versie: 2 })
})

test('a fact leaves every part it is not about the very same, so that a change costs what it changes', () => {
  const doel = { omschrijving: 'Rust', leefgebied: 'Financiën' as const, vastgesteldOp: '2026-11-22' }
  const { versie, doelen, ...rest } = evolve(leegHuishouden, { soort: 'doel-vastgesteld', doelId: 'd-1', doel })
  expect([versie, doelen]).toEqual([1, { 'd-1': doel }])
  for (const [deel, waarde] of Object.entries(rest))
    expect(waarde).toBe(leegHuishouden[deel as keyof typeof leegHuishouden])
})

describe('what is known of a kind of fact', () => {
  const soorten = (Feit as unknown as z.ZodDiscriminatedUnion<[z.ZodObject<{ soort: z.ZodLiteral<Feit['soort']> }>]>)
    .options

  test('fits the shape in which it is kept', () => {
    const feit = { soort: 'zorg-gestart', besluitId: id(1), zorgGestartOp: '2026-12-01' }
    expect(Feit.parse(feit)).toEqual(feit)
    for (const fout of [{ ...feit, extra: 1 }, { ...feit, besluitId: 'x' }, { soort: 'iets-anders' }])
      expect(Feit.safeParse(fout).success).toBe(false)
  })

  test('says whom it names exactly when there is somebody in it', () => {
    for (const vorm of soorten) {
      const soort = vorm.shape.soort.value
      const schema = JSON.stringify(z.toJSONSchema(vorm, { unrepresentable: 'any' }))
      const noemt = /"inwonerIds?"/.test(schema)
      const inwoner = { inwonerId: id(7), inwonerIds: [id(7)] }
      const feit = {
        soort,
        ...inwoner,
        ...Object.fromEntries(
          Object.keys(vorm.shape).flatMap((naam) =>
            naam === 'soort' || naam === 'inwonerId' ? [] : [[naam, inwoner]],
          ),
        ),
      }
      expect([soort, genoemdeInwoners(feit as unknown as Feit)]).toEqual([soort, noemt ? [id(7)] : []])
    }
  })

  test('is told to integrators only where its name alone gives nothing away', () => {
    expect(verteldeFeiten).toEqual([
      'huishouden-geregistreerd',
      'inwoner-geregistreerd',
      'inwoner-gewijzigd',
      'betrokkenheid-ontstaan',
      'betrokkenheid-gewijzigd',
      'betrokkenheid-toegekend',
      'betrokkenheid-beeindigd',
      'noodtoegang-genomen',
      'regisseur-benoemd',
      'vraag-gesteld',
      'vraag-gewijzigd',
      'zrm-gemeten',
      'doel-vastgesteld',
      'doel-gewijzigd',
      'doel-afgerond',
      'doel-heropend',
      'actie-afgesproken',
      'actie-gewijzigd',
      'actie-opgedragen',
      'actie-beantwoord',
      'actie-bijgewerkt',
      'acties-geordend',
      'evaluatie-gepland',
      'evaluatie-gewijzigd',
      'evaluatie-gehouden',
      'plan-vastgesteld',
      'huishouden-gesloten',
      'huishouden-heropend',
    ])
  })
})

test('a row that is put can fill its part, one that changes cannot', () => {
  expect(rijVan({ soort: 'zorgstart-ingetrokken', besluitId: id(1) })).toBeUndefined()
  const doel = { omschrijving: 'Rust', leefgebied: 'Financiën' as const, vastgesteldOp: '2026-11-22' }
  expect(rijVan({ soort: 'doel-vastgesteld', doelId: id(1), doel })).toEqual(['doelen', id(1), doel])
})
