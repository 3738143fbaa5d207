import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import { neemOver } from '../leden/neem-over.ts'
import type { AfwijkingBeslechting } from './beslecht-afwijking.ts'
import { meldAfwijkingen } from './meld-afwijkingen.ts'

const gemeente = handeling('gemeente', { beheer: true })
const kontext = handeling('kontext')
const naam = { voornamen: 'Anne', geslachtsnaam: 'Verzonnen' }
const gemeld = naFeiten(gezin, neemOver(gezin, 'moeder', { naam }, handeling('zorgbalans')).feiten)
const [afwijkingId] = Object.keys(gemeld.afwijkingen) as [string]
const beslecht = (beslechting: Omit<AfwijkingBeslechting, 'reden'>, id = afwijkingId) => ({
  soort: 'beslecht-afwijking' as const,
  afwijkingId: id,
  beslechting: { reden: 'Haar paspoort gezien', ...beslechting },
})

test('taken over it is what is known, for every partner, and once', () => {
  const { huishouden, feiten } = na(gemeld, beslecht({ besluit: 'overgenomen' }), gemeente)
  expect(feiten.map(({ soort }) => soort)).toEqual(['inwoner-gewijzigd', 'afwijking-beslecht'])
  expect(huishouden.inwoners['moeder']!.naam).toEqual(naam)
  expect(huishouden.afwijkingen[afwijkingId]!.beslecht).toMatchObject({ besluit: 'overgenomen', door: 'gemeente' })
  expect(na(huishouden, beslecht({ besluit: 'gelaten' }), gemeente).feiten).toEqual([])
})

test('left as it is nothing changes but that it is settled, and the same word again is no new one', () => {
  const { huishouden } = na(gemeld, beslecht({ besluit: 'gelaten' }), gemeente)
  expect(huishouden.inwoners).toEqual(gezin.inwoners)
  const later = handeling('zorgbalans', { op: '2026-11-25T10:00:00Z' })
  expect(neemOver(huishouden, 'moeder', { naam }, later).feiten).toEqual([])
})

test('another value than both holds too', () => {
  const derde = { voornamen: 'Hanna', geslachtsnaam: 'Verzonnen' }
  const { huishouden } = na(gemeld, beslecht({ besluit: 'andere-waarde', gegevens: { naam: derde } }), gemeente)
  expect(huishouden.inwoners['moeder']!.naam).toEqual(derde)
  for (const fout of [
    { besluit: 'andere-waarde' as const },
    { besluit: 'andere-waarde' as const, gegevens: { geslacht: 'M' as const } },
  ])
    expect(decide(gemeld, beslecht(fout), gemeente)).toEqual({ weigering: 'beslechting-past-niet', veld: 'gegevens' })
})

test('it is settled by who decides here, or by who said what is known; nobody else', () => {
  expect(decide(gemeld, beslecht({ besluit: 'gelaten' }), kontext)).toEqual({ weigering: 'niet-uw-woord' })
  const vanKontext = naFeiten(gemeld, [
    {
      soort: 'gegevens-bevestigd',
      inwonerId: 'moeder',
      velden: ['naam'],
      eens: [],
      bron: 'kontext',
      gemeldOp: '2026-11-01T10:00:00Z',
    },
  ])
  expect(na(vanKontext, beslecht({ besluit: 'gelaten' }), kontext).feiten).toHaveLength(1)
  expect(decide(gemeld, beslecht({ besluit: 'gelaten' }, 'weg'), gemeente)).toMatchObject({
    weigering: 'afwijking-onbekend',
  })
})

test('a number, and what stands at a partner, is put right there and then handled', () => {
  const bsn = { veld: 'bsn' as const, inwonerId: 'moeder', gemeld: '999999357' }
  const registratie = { veld: 'registratie' as const, gemeld: 'zaakgegevens' as const }
  for (const verschil of [bsn, registratie]) {
    const met = naFeiten(gezin, meldAfwijkingen(gezin, [verschil], handeling('zorgbalans')).feiten)
    const [id] = Object.keys(met.afwijkingen) as [string]
    expect(decide(met, beslecht({ besluit: 'overgenomen' }, id), gemeente)).toEqual({
      weigering: 'beslechting-past-niet',
      veld: 'besluit',
    })
    const { huishouden } = na(met, beslecht({ besluit: 'afgehandeld' }, id), gemeente)
    expect(huishouden.afwijkingen[id]!.beslecht!.besluit).toBe('afgehandeld')
  }
  // Whoever may not use the number does not hear that there is something about it.
  const met = naFeiten(gezin, meldAfwijkingen(gezin, [bsn], handeling('zorgbalans')).feiten)
  const [id] = Object.keys(met.afwijkingen) as [string]
  expect(decide(met, beslecht({ besluit: 'gelaten' }, id), kontext)).toMatchObject({ weigering: 'afwijking-onbekend' })
})
