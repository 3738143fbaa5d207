import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { agendaVan } from './agenda-van.ts'

const kontext = handeling('kontext')
const spreekAf = (datum?: string) => ({
  soort: 'spreek-actie-af' as const,
  actie: { omschrijving: 'Bellen', ...(datum && { datum }) },
})
const gepland = na(gezin, spreekAf('2026-12-01'), kontext)
const actieId = gepland.nieuweIds!['actieId']!

test('an action with a day stands in the agenda of who does it until it is done, and moves with its day', () => {
  expect(agendaVan(gezin)).toEqual([])
  expect(agendaVan(na(gezin, spreekAf(), kontext).huishouden), 'without a day').toEqual([])
  const rij = { soort: 'actie', id: actieId, dag: '2026-12-01', organisatie: 'kontext' }
  expect(agendaVan(gepland.huishouden)).toEqual([rij])
  const bijgewerkt = (status: 'open' | 'uitgevoerd' | 'vervallen', datum = '2026-12-01') =>
    agendaVan(naFeiten(gepland.huishouden, [{ soort: 'actie-bijgewerkt', actieId, status, datum }]))
  expect(bijgewerkt('open', '2026-12-05')).toEqual([{ ...rij, dag: '2026-12-05' }])
  expect(bijgewerkt('uitgevoerd')).toEqual([])
  expect(bijgewerkt('vervallen')).toEqual([])
})

test('nothing but aftercare is left when helping ends, and nothing at all of a household that went up in another', () => {
  const sluiting = { per: '2026-11-22', door: 'kontext', reden: 'Klaar' }
  expect(agendaVan(naFeiten(gepland.huishouden, [{ soort: 'huishouden-gesloten', sluiting }]))).toEqual([])
  const opgegaan = { in: 'h-2', ingreepId: 'i-1', per: '2026-11-22' }
  expect(agendaVan({ ...gepland.huishouden, opgegaan })).toEqual([])
})
