import { describe, expect, test } from 'vitest'
import { leegHuishouden } from '../huishouden/huishouden.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { leeftijdJaren } from '../velden/leeftijd.ts'
import { inwonersInKring } from './kring.ts'
import { project } from './project.ts'
import { doelbinding } from '@wijkhub/builders/haarlem'

const persoon = (geboortedatum: string, gezinsrol: 'ouder' | 'kind') => ({
  naam: { voornamen: 'Iemand', geslachtsnaam: 'Verzonnen' },
  geboortedatum,
  geslacht: 'O' as const,
  gezinsrol,
})

const huishouden: Huishouden = {
  ...leegHuishouden,
  inwoners: {
    ouder: persoon('1990-05-05', 'ouder'),
    jong: persoon('2010-06-15', 'kind'),
    oud: persoon('2001-01-01', 'kind'),
  },
}

const gezien = (audience: string, op: string, stand = huishouden) => [
  ...inwonersInKring(stand, doelbinding.regelVoor(audience)!, op),
]

test('an age changes on the birthday itself, and not before', () => {
  expect(leeftijdJaren('2010-06-15', '2028-06-14')).toBe(17)
  expect(leeftijdJaren('2010-06-15', '2028-06-15')).toBe(18)
  expect(leeftijdJaren('2012-02-29', '2026-02-28')).toBe(13)
  expect(leeftijdJaren('2012-02-29', '2026-03-01')).toBe(14)
})

describe('the CJG', () => {
  const verwijzing = {
    inwonerIds: ['jong'],
    naar: 'cjg' as const,
    reden: 'Opvoeden',
    doorOrganisatie: 'kontext',
    verwezenOp: '2026-01-01',
    status: 'verzonden' as const,
  }
  const toestemming = (inwonerId: string) => ({ inwonerId, voor: 'cjg' as const, gegevenOp: '2026-01-01' })
  const metVerwijzing: Huishouden = {
    ...huishouden,
    verwijzingen: { v1: verwijzing },
    toestemmingen: { t1: toestemming('ouder'), t2: toestemming('jong') },
  }

  test('sees the minors who are referred and their parents, and nobody once the last child is 18', () => {
    expect(gezien('cjg', '2028-06-14', metVerwijzing)).toEqual(['ouder', 'jong'])
    expect(gezien('cjg', '2028-06-15', metVerwijzing)).toEqual([])
  })

  test('sees nobody who was not referred, and nobody any more when the referral is over', () => {
    const kleintje = { ...persoon('2020-01-01', 'kind') }
    const metKleintje = { ...metVerwijzing, inwoners: { ...huishouden.inwoners, kleintje } }
    expect(gezien('cjg', '2027-01-01', metKleintje)).toEqual(['ouder', 'jong'])
    for (const status of ['afgewezen', 'afgerond'] as const)
      expect(
        gezien('cjg', '2027-01-01', { ...metVerwijzing, verwijzingen: { v1: { ...verwijzing, status } } }),
      ).toEqual([])
  })
})

test('the signal index sees a youth with a signal until the 23rd birthday, and two years at most (Jeugdwet art. 7.1.4.5)', () => {
  const signaal = {
    inwonerId: 'jong',
    gemeldDoor: 'kontext',
    medewerker: { naam: 'Iemand' },
    gemeldOp: '2032-06-14T22:30:00Z',
  }
  const metSignaal = { ...huishouden, signalen: { s1: signaal, s2: { ...signaal, inwonerId: 'ouder' } } }
  expect(gezien('matchpoint', '2033-06-14', metSignaal)).toEqual(['jong'])
  expect(gezien('matchpoint', '2033-06-15', metSignaal)).toEqual([])
  const vroeger = { ...huishouden, signalen: { s1: { ...signaal, gemeldOp: '2026-11-21T23:30:00Z' } } }
  expect(gezien('matchpoint', '2028-11-21', vroeger)).toEqual(['jong'])
  expect(gezien('matchpoint', '2028-11-22', vroeger)).toEqual([])
})

describe('the index', () => {
  const signaal = {
    inwonerId: 'jong',
    gemeldDoor: 'kontext',
    medewerker: { naam: 'Noor' },
    gemeldOp: '2026-11-22T10:00:00Z',
  }
  const vertrek = (reden: 'verhuisd' | 'overleden', bsn?: string): Huishouden => {
    const { jong, ...inwoners } = huishouden.inwoners
    const weg = { persoon: { ...jong!, ...(bsn && { bsn }) }, per: '2026-11-25', reden }
    return { ...huishouden, versie: 1, inwoners, vertrokken: { jong: weg }, signalen: { s1: signaal } }
  }
  const document = (stand: Huishouden) =>
    project({ ...stand, huishoudenId: 'h' }, doelbinding.regelVoor('matchpoint')!, doelbinding, '2026-11-28')

  test('keeps a signal about a youth who moved out, by her BSN and without the address she left', () => {
    const verhuisd = document(vertrek('verhuisd', '999999369'))
    expect(Object.keys(verhuisd?.inwoners ?? {})).toEqual(['jong'])
    expect(Object.keys(verhuisd?.signalen ?? {})).toEqual(['s1'])
    expect(verhuisd).not.toHaveProperty('adres')
  })

  test('has none about who died, or about who left and has no BSN to follow', () => {
    expect(document(vertrek('overleden', '999999369'))).toBeUndefined()
    expect(document(vertrek('verhuisd'))).toBeUndefined()
  })
})
