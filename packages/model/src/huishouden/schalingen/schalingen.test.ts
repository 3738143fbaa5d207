import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { project } from '../../doelbinding/project.ts'
import { gezin, handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { agendaVan } from '../agenda/agenda-van.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { SchalingOpgave } from './schaal-op.ts'

const kontext = handeling('kontext')
const opgave = (anders: Partial<SchalingOpgave> = {}): SchalingOpgave => ({
  naar: 'specialist',
  per: '2026-11-20',
  reden: 'Meer nodig dan wij kunnen',
  opAfstand: ['zorgbalans'],
  evaluatie: '2026-12-20',
  ...anders,
})
const op = (anders?: Partial<SchalingOpgave>): Opdracht => ({ soort: 'schaal-op', opgave: opgave(anders) })
const opgeschaald = na(gezin, op(), kontext)
const schalingId = opgeschaald.nieuweIds!['schalingId']!
const { huishouden } = opgeschaald
const af = (per = '2026-11-22', reden = 'Het gaat weer'): Opdracht => ({
  soort: 'schaal-af',
  schalingId,
  afschaling: { per, reden },
})
const wijzig = (anders?: Partial<SchalingOpgave>): Opdracht => ({
  soort: 'wijzig-schaling',
  schalingId,
  opgave: opgave(anders),
})
const trekIn: Opdracht = { soort: 'trek-schaling-in', schalingId, reden: 'Vergist' }
const leest = (van: typeof gezin, audience: string) =>
  project(van, doelbinding.regelVoor(audience)!, doelbinding, '2026-11-22T10:00:00Z')?.schalingen

test('help goes up, is looked at on a day, and comes back with a reason', () => {
  const rij = { soort: 'schaling', id: schalingId, dag: '2026-12-20', organisatie: 'kontext' }
  expect(huishouden.schalingen[schalingId]).toEqual({ ...opgave(), door: 'kontext' })
  expect(agendaVan(huishouden)).toEqual([rij])
  const zonderDag = na(huishouden, wijzig({ evaluatie: '2027-01-10' }), kontext).huishouden
  expect(agendaVan(zonderDag)).toEqual([{ ...rij, dag: '2027-01-10' }])
  const terug = na(huishouden, af(), kontext).huishouden
  expect(terug.schalingen[schalingId]!.terug).toEqual({ per: '2026-11-22', reden: 'Het gaat weer', door: 'kontext' })
  expect(agendaVan(terug)).toEqual([])
  expect(na(terug, af(), kontext).feiten).toEqual([])
  expect(decide(terug, af('2026-11-21'), kontext)).toEqual({ weigering: 'schaling-is-terug' })
  expect(decide(terug, wijzig({ per: '2026-11-22' }), kontext)).not.toHaveProperty('weigering')
  const eerder = na(huishouden, af('2026-11-20'), kontext).huishouden
  expect(decide(eerder, wijzig({ per: '2026-11-22' }), kontext)).toEqual({ weigering: 'datum-onmogelijk', veld: 'per' })
})

test('a worker who is in the register has it in her own agenda, also after a correction', () => {
  const door = handeling('kontext', { medewerker: { medewerkerId: 'm-1', naam: 'Jan' } })
  const { huishouden: van, nieuweIds } = na(gezin, op(), door)
  expect(agendaVan(van)).toMatchObject([{ medewerkerId: 'm-1' }])
  const anders = { ...wijzig({ reden: 'Anders' }), schalingId: nieuweIds!['schalingId']! } as Opdracht
  expect(agendaVan(na(van, anders, kontext).huishouden)).toMatchObject([{ medewerkerId: 'm-1' }])
  expect(agendaVan(na(gezin, op({ evaluatie: undefined }), door).huishouden)).toEqual([])
})

test('days are possible ones, and who stays at hand is involved', () => {
  const fout = (anders: Partial<SchalingOpgave>) => decide(gezin, op(anders), kontext)
  expect(fout({ per: '2026-11-23' })).toEqual({ weigering: 'datum-in-toekomst', veld: 'per' })
  expect(fout({ per: '1990-01-01' })).toEqual({ weigering: 'datum-onmogelijk', veld: 'per' })
  for (const evaluatie of ['2026-11-19', '2066-01-01'])
    expect(fout({ evaluatie })).toEqual({ weigering: 'datum-onmogelijk', veld: 'evaluatie' })
  expect(fout({ opAfstand: ['zorgbalans', 'shdh'] })).toEqual({
    weigering: 'op-afstand-niet-betrokken',
    veld: 'opAfstand/1',
  })
  expect(decide(huishouden, wijzig({ per: '2026-11-23' }), kontext)).toMatchObject({ weigering: 'datum-in-toekomst' })
  expect(decide(huishouden, af('2026-11-23'), kontext)).toEqual({ weigering: 'datum-in-toekomst', veld: 'per' })
  expect(decide(huishouden, af('2026-11-19'), kontext)).toEqual({ weigering: 'datum-onmogelijk', veld: 'per' })
})

test('only who scaled up changes it, ends it or takes it back; of another nobody hears that there is one', () => {
  for (const opdracht of [wijzig(), af(), trekIn])
    expect(decide(huishouden, opdracht, handeling('zorgbalans'))).toEqual({
      weigering: 'schaling-onbekend',
      veld: 'schalingId',
    })
  expect(na(huishouden, wijzig(), kontext).feiten).toEqual([])
  expect(na(huishouden, trekIn, kontext).huishouden.schalingen).toEqual({})
})

test('that somebody went to Veilig Thuis is known to who said so, and to nobody else in Haarlem', () => {
  const vt = na(kenToe(gezin, 'dock'), op({ naar: 'veilig-thuis' }), kontext).huishouden
  expect(Object.values(leest(vt, 'kontext')!)).toMatchObject([{ naar: 'veilig-thuis', reden: opgave().reden }])
  for (const { audience } of doelbinding.regels.filter((regel) => regel.audience !== 'kontext'))
    expect([audience, leest(vt, audience)]).toEqual([audience, undefined])
})

test('of a specialist others who are involved read that, from when and until when, never why; partner systems nothing', () => {
  const terug = na(kenToe(naFeiten(huishouden, []), 'dock'), af(), kontext).huishouden
  expect(leest(terug, 'zorgbalans')).toEqual({
    [schalingId]: {
      naar: 'specialist',
      per: '2026-11-20',
      door: 'kontext',
      opAfstand: ['zorgbalans'],
      evaluatie: '2026-12-20',
      terug: { per: '2026-11-22', door: 'kontext' },
    },
  })
  expect(leest(huishouden, 'gemeente')![schalingId]).not.toHaveProperty('terug')
  for (const { audience, soort } of doelbinding.regels.filter(({ soort }) => soort === 'systeem'))
    expect([soort, audience, leest(terug, audience)]).toEqual([soort, audience, undefined])
  expect(leest(terug, 'dock')).toBeUndefined()
})
