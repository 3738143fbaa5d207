import { isBetrokken, isToegekend, metAlleDelen, type Feit } from '@wijkhub/model'
import { arbitraryHuishouden } from '@wijkhub/builders'
import { proefsleutel } from '@wijkhub/builders/proefsleutel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wegwijzerVan } from '../wegwijzer/wegwijzer-van.ts'
import { createVerzegelaar } from './verzegelaar.ts'
import { openFeit, openHuishouden } from './verzegeld.ts'

const bytes = (hex: string) => Buffer.from(hex.slice(2), 'hex')

/** Seals as a writer does, and hands the key over as the database does. */
function zegel() {
  const verzegelaar = createVerzegelaar(proefsleutel, () => undefined)
  const sleutel = () => {
    const [nieuw] = verzegelaar.nieuw()
    return { sleutel: bytes(nieuw!.sleutel), tijdperk: nieuw!.tijdperk }
  }
  return { verzegelaar, sleutel }
}

test('what was kept of a household is what is read, with a key of its own', () => {
  fc.assert(
    fc.property(arbitraryHuishouden, (huishouden) => {
      const { verzegelaar, sleutel } = zegel()
      const verzegeld = bytes(verzegelaar.huishouden(huishouden))
      const rij = { id: huishouden.huishoudenId, toestand: null, verzegeld, ...sleutel() }
      expect(JSON.stringify(openHuishouden(proefsleutel, rij))).toBe(JSON.stringify(metAlleDelen(huishouden)))
      expect(verzegelaar.nieuw()).toHaveLength(1)
    }),
  )
})

test('a fact opens in its own place alone, and without its key nowhere', () => {
  const { verzegelaar, sleutel } = zegel()
  const id = '0192aaaa-0000-4000-8000-000000000001'
  const gegevens = { soort: 'vraag-gesteld', vraagId: id } as unknown as Feit
  const verzegeld = bytes(verzegelaar.feit(id, 7, gegevens))
  const rij = { huishoudenId: id, volgnummer: 7, gegevens: null, verzegeld, ...sleutel() }
  expect(openFeit(proefsleutel, rij)).toEqual(gegevens)
  expect(() => openFeit(proefsleutel, { ...rij, volgnummer: 8 })).toThrow()
  expect(() => openFeit(proefsleutel, { ...rij, huishoudenId: id.replace(/1$/, '2') })).toThrow()
  expect(() => openFeit(proefsleutel, { ...rij, sleutel: null, tijdperk: null })).toThrow('is er niet meer')
})

/** An id, a code of an organisation or a kind, a day or a moment. */
const structuur = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9-]+|\d{4}-\d\d-\d\d(T[\d:.]+Z)?)$/

test('the signpost holds nothing of a person: ids, organisations, kinds, days; no text, no name, no number', () => {
  fc.assert(
    fc.property(arbitraryHuishouden, (huishouden) => {
      const wegwijzer = wegwijzerVan(huishouden)
      const gevonden: string[] = []
      JSON.stringify(wegwijzer, (_, waarde: unknown) => {
        if (typeof waarde === 'string') gevonden.push(waarde)
        expect(typeof waarde).not.toBe('number')
        return waarde
      })
      for (const waarde of gevonden) expect(waarde).toMatch(structuur)
      // Whatever somebody typed is marked, and no mark comes along.
      const gemerkt = JSON.parse(JSON.stringify(huishouden), (naam, waarde: unknown) =>
        typeof waarde === 'string' && !structuur.test(waarde) ? `GEMERKT ${naam}` : waarde,
      ) as typeof huishouden
      expect(JSON.stringify(wegwijzerVan(gemerkt))).not.toContain('GEMERKT')
    }),
  )
})

test('by the signpost the same organisations may know of a household as by its state', () => {
  fc.assert(
    fc.property(arbitraryHuishouden, (huishouden) => {
      const wegwijzer = wegwijzerVan(huishouden) as never
      for (const organisatie of ['kontext', 'dock', 'zorgbalans', 'shdh', 'gemeente'])
        for (const op of ['2026-01-01T10:00:00Z', '2026-11-29T10:00:00Z', '2027-06-01T10:00:00Z'])
          for (const mag of [isToegekend, isBetrokken])
            expect(mag(wegwijzer, organisatie, op)).toBe(mag(huishouden, organisatie, op))
    }),
  )
})
