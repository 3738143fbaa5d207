import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { AndersGemeld } from './afwijkingen.ts'
import { meldAfwijkingen } from './meld-afwijkingen.ts'

const meld = (anders: AndersGemeld, gemeldOp?: string) => ({
  soort: 'verwerk-bijdrage' as const,
  inhoud: { soort: 'anders-gemeld' as const, anders, ...(gemeldOp && { gemeldOp }) },
  bsnVanAnder: false,
})
const menscentraal = handeling('menscentraal')
const jonger: AndersGemeld = { veld: 'geboortedatum', inwonerId: 'moeder', gemeld: '1991-05-05' }

test('what a partner holds otherwise is kept beside what is known, once, and overwrites nothing', () => {
  const { huishouden } = na(gezin, meld(jonger), menscentraal)
  expect(huishouden.inwoners).toEqual(gezin.inwoners)
  expect(Object.values(huishouden.afwijkingen)).toEqual([
    { ...jonger, bekend: '1990-05-05', bron: 'menscentraal', gemeldOp: '2026-11-22T10:00:00Z' },
  ])
  expect(na(huishouden, meld(jonger), menscentraal).feiten).toEqual([])
  // Who says so too is a source of her own.
  expect(meldAfwijkingen(huishouden, [{ ...jonger, bekend: '1990-05-05' }], handeling('cjg')).feiten).toMatchObject([
    { afwijking: { bron: 'cjg' } },
  ])
})

test('what it holds the same is no afwijking', () => {
  expect(na(gezin, meld({ ...jonger, gemeld: '1990-05-05' }), menscentraal).feiten).toEqual([])
})

test('of a change of which the hub has no place, only that it happened is kept', () => {
  const { huishouden } = na(gezin, meld({ veld: 'registratie', gemeld: 'zaakgegevens' }), menscentraal)
  expect(Object.values(huishouden.afwijkingen)).toMatchObject([{ veld: 'registratie', gemeld: 'zaakgegevens' }])
})

test('of what happened there the moment is the partner’s own', () => {
  const { huishouden } = na(gezin, meld({ veld: 'registratie', gemeld: 'adres' }, '2026-11-20T08:00:00Z'), menscentraal)
  expect(Object.values(huishouden.afwijkingen)).toMatchObject([{ gemeldOp: '2026-11-20T08:00:00Z' }])
})

test('older than what the partner said of it since it is nothing, also when a person settled that', () => {
  const { huishouden } = na(gezin, meld(jonger, '2026-11-20T08:00:00Z'), menscentraal)
  const [afwijkingId] = Object.keys(huishouden.afwijkingen) as [string]
  const beslechting = { besluit: 'gelaten', reden: 'Paspoort gezien' } as const
  const beslecht = na(huishouden, { soort: 'beslecht-afwijking', afwijkingId, beslechting }, handeling('gemeente'))
  for (const stand of [huishouden, beslecht.huishouden]) {
    const anders = meld({ ...jonger, gemeld: '1981-05-05' }, '2026-11-20T07:59:59Z')
    expect(na(stand, anders, menscentraal).feiten).toEqual([])
    expect(
      na(stand, meld({ ...jonger, gemeld: '1981-05-05' }, '2026-11-20T08:00:01Z'), menscentraal).feiten,
    ).not.toEqual([])
  }
})

test('about who is no member it is refused', () => {
  expect(decide(gezin, meld({ ...jonger, inwonerId: 'buurvrouw' }), menscentraal)).toEqual({
    weigering: 'inwoner-onbekend',
    veld: 'anders/inwonerId',
  })
})

test('of a person it was never referred, and of a household without one, it is not believed', () => {
  const regelVoor = (audience: string) => {
    const regel = menscentraal.doelbinding.regelVoor(audience)
    return regel && { ...regel, bijdragen: ['anders-gemeld' as const] }
  }
  const cjg = handeling('cjg', { doelbinding: { ...menscentraal.doelbinding, regelVoor } })
  const zaakgegevens: AndersGemeld = { veld: 'registratie', gemeld: 'zaakgegevens' }
  const nooit = { ...gezin, verwijzingen: {} }
  expect(decide(nooit, meld(jonger), cjg)).toEqual({ weigering: 'inwoner-onbekend', veld: 'anders/inwonerId' })
  expect(decide(nooit, meld(zaakgegevens), cjg)).toEqual({ weigering: 'bijdrage-niet-toegestaan' })
  const verwezen = { naar: 'cjg', inwonerIds: ['moeder'], reden: 'Hulp', status: 'verzonden' as const }
  const ooit = { ...gezin, verwijzingen: { v: verwezen as never } }
  expect(na(ooit, meld(jonger), cjg).feiten).toHaveLength(1)
  expect(na(ooit, meld(zaakgegevens), cjg).feiten).toHaveLength(1)
})
