import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { gezin, kenToe, naFeiten } from '../fixtures/gezin.ts'
import { maakDoelbinding, type Doelbinding } from './doelbinding.ts'
import { project } from './project.ts'

const medewerker = { naam: 'Els', functie: 'Wijkverpleegkundige' }
const van = { organisatie: 'zorgbalans', medewerker }
const afspraak = {
  ...van,
  inwonerIds: ['oma'],
  moment: '2026-11-25T09:00:00Z',
  status: 'afgezegd' as const,
  statusReden: 'Opgenomen',
}
const pols = { ...van, inwonerIds: ['oma'], elkeWeken: 4, volgende: '2026-12-20' }
const huishouden = {
  ...naFeiten(kenToe(gezin, 'dock'), [
    { soort: 'afspraak-gemaakt', afspraakId: 'a', afspraak: { ...afspraak, rapportageId: 'r' } },
    { soort: 'pols-afgesproken', polsId: 'p', pols },
  ]),
}
const bij = (audience: string, tabel: Doelbinding = doelbinding, van = huishouden) => {
  const { afspraken, polsen } = project(van, tabel.regelVoor(audience)!, tabel, '2026-11-22T10:00:00Z')!
  return { afspraken, polsen }
}

test('who keeps an appointment reads all of it; another that it is there and when, not with whom or why it went otherwise', () => {
  expect(bij('zorgbalans')).toEqual({ afspraken: { a: { ...afspraak, rapportageId: 'r' } }, polsen: { p: pols } })
  const dat = {
    afspraken: { a: { organisatie: 'zorgbalans', moment: afspraak.moment, status: 'afgezegd' } },
    polsen: { p: { organisatie: 'zorgbalans', volgende: '2026-12-20' } },
  }
  expect([bij('kontext'), bij('dock')]).toEqual([dat, dat])
})

test('who reads all does not read what the worker is, nor that a note was written', () => {
  const zonder = { medewerker: { naam: 'Els' } }
  expect(bij('gemeente')).toEqual({
    afspraken: { a: { ...afspraak, ...zonder } },
    polsen: { p: { ...pols, ...zonder } },
  })
})

test('a row can keep it to what is her own, and about who is not known there is nothing', () => {
  const nauwer = maakDoelbinding(
    doelbinding.regels.map((regel) => {
      const { rijen } = regel
      if (!rijen.afspraken) return regel
      return { ...regel, rijen: { ...rijen, afspraken: 'eigen' as const, polsen: 'eigen' as const } }
    }),
  )
  expect(bij('kontext', nauwer)).toEqual({})
  expect(bij('zorgbalans', nauwer)).toHaveProperty('afspraken.a')
  const weg = naFeiten(huishouden, [
    { soort: 'lid-vertrokken', inwonerId: 'oma', per: '2026-10-01', reden: 'verhuisd' },
  ])
  expect(bij('gemeente', doelbinding, weg)).toEqual({})
})
