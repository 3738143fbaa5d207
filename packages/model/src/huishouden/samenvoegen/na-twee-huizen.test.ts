import { expect, test } from 'vitest'
import { huis, mens } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { bevestigLidmaatschap } from './bevestig-lidmaatschap.ts'
import { scheidInwoners } from './maak-ongedaan.ts'

const beheer = handeling('gemeente')
const ook = (inwonerId: string): Feit => ({
  soort: 'inwoner-geregistreerd',
  inwonerId,
  persoon: mens(1),
  sinds: '2026-11-01',
  voorlopig: true,
})
const weg: Feit = { soort: 'lid-vertrokken', inwonerId: 's', per: '2026-11-20', reden: 'gescheiden' }

/** Her two homes were confirmed; `sinds` happened to each, she lives in `anderen` too, and that she has two is undone. */
function ongedaan(sinds: readonly [Feit[], Feit[]], anderen: readonly Huishouden[]) {
  const paar = [huis('A', { s: {} }, []), naFeiten(huis('B', { b: {} }, []), [ook('s')])] as const
  const twee = bevestigLidmaatschap(paar, { inwonerId: 's' }, beheer)
  if ('weigering' in twee) throw new Error(twee.weigering)
  const nu = twee.gevolgen.map(({ huishouden }, index) => naFeiten(huishouden, sinds[index]!))
  const een = scheidInwoners([...nu, ...anderen], { ingreepId: twee.ingreepId }, beheer)
  if ('weigering' in een) throw new Error(een.weigering)
  return Object.fromEntries(
    een.gevolgen.map(({ huishouden }) => [huishouden.huishoudenId, huishouden.lidmaatschappen['s']]),
  )
}

test('a home she got by leaving one of the two waits, once that she has two is undone; it was never held against the other', () => {
  const nieuw = huis('C', { s: {} }, [])
  const was = { sinds: '2026-01-01' }
  expect(ongedaan([[], [weg]], [nieuw])).toMatchObject({ A: was, C: { ...was, voorlopig: true } })
  // Where she left the first, the second waits itself.
  expect(ongedaan([[weg], []], [nieuw])).toEqual({ A: undefined, B: { sinds: '2026-11-01', voorlopig: true } })
  // One she is a member of since ever was there before.
  expect(Object.keys(ongedaan([[], [weg]], [{ ...nieuw, lidmaatschappen: {} }]))).toEqual(['A', 'B'])
  // A home that waits already waits still.
  expect(Object.keys(ongedaan([[], [weg]], [naFeiten(huis('C', {}, []), [ook('s')])]))).toEqual(['A', 'B'])
})
