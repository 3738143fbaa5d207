import { expect, test } from 'vitest'
import { gezegd, huis } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import { gelukt, naIngreep } from '../../fixtures/ingreep.ts'
import type { Verwijzing } from '../verwijzingen/verwijzingen.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { voegSamen } from './voeg-samen.ts'

const beheer = handeling('gemeente', { beheer: true })
const bron = (doorOrganisatie: string, ...inwonerIds: string[]) => ({
  doorOrganisatie,
  reden: 'Schulden',
  verwezenOp: '2026-11-02',
  ...(inwonerIds.length > 0 && { inwonerIds }),
})

test('of a referral that comes along nobody hears whom it named that stayed behind, whoever made it too', () => {
  const ookVerwezen = [bron('dock', 'b', 'w'), bron('shdh', 'w'), bron('zorgbalans')]
  const verwijzing: Verwijzing = {
    inwonerIds: ['b', 'w'],
    naar: 'schuldhulp',
    status: 'verzonden',
    ...bron('kontext'),
    ookVerwezen,
  }
  const ander = naFeiten(huis('B', { b: {}, w: {} }, ['kontext']), [
    { soort: 'verwezen', verwijzingId: 'v', verwijzing },
    { soort: 'verwezen', verwijzingId: 'alleen', verwijzing: { ...verwijzing, ookVerwezen: [bron('shdh', 'w')] } },
    gezegd.vertrek('w'),
  ])
  const een = huis('A', { a: {} }, ['kontext'])
  const keuze = { adres: 'blijft', regisseur: 'blijft', zonderVertrokken: true } as const
  const samen = gelukt(voegSamen({ in: een, uit: ander }, keuze, beheer))
  const [hier, op] = naIngreep(samen, een, ander)
  expect(JSON.stringify(hier!.verwijzingen)).not.toContain('"w"')
  expect(hier!.verwijzingen['v']!.ookVerwezen).toEqual([bron('dock', 'b'), bron('zorgbalans')])
  expect(hier!.verwijzingen['alleen']).not.toHaveProperty('ookVerwezen')
  const [, weer] = naIngreep(maakSamenvoegingOngedaan({ in: hier!, uit: op! }, samen, beheer), een, ander)
  expect(weer!.verwijzingen).toEqual(ander.verwijzingen)
})
