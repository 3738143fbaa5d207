import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'
import { Aanmelding } from '../registreren/aanmelding.ts'
import { isBetrokken, isToegekend } from './betrokken.ts'

const { naam, geboortedatum, geslacht, gezinsrol } = gezin.inwoners['moeder']!
const gezegd = { naam, geboortedatum, geslacht, gezinsrol, bsn: '999999357' }
const meldAan = (functie?: string, huisnummer = 1) => ({
  soort: 'registreer-aanmelding' as const,
  aanmelding: Aanmelding.parse({
    bronrecordId: 'S-1',
    medewerker: { naam: 'Nieuw', ...(functie && { functie }) },
    grondslag: { wet: 'Wmo 2015' },
    adres: { ...gezin.adres, huisnummer },
    inwoners: [{ ...gezegd, bronpersoonId: 'm' }],
  }),
  herkend: new Map([['m', 'moeder']]),
})
const eigen = (huishouden: typeof gezin) =>
  Object.values(huishouden.betrokkenheden).find(({ organisatie }) => organisatie === 'shdh')

test('who registers about a known household asks: nothing is filled in, and what it said is kept with its request', () => {
  const { huishouden, geregistreerd } = na(gezin, meldAan(), handeling('shdh'))
  expect(huishouden.inwoners).toEqual(gezin.inwoners)
  expect(geregistreerd).toMatchObject({ betrokken: false })
  expect(eigen(huishouden)).toMatchObject({ stand: 'gevraagd', opgave: { inwoners: { moeder: gezegd } } })
  expect(isToegekend(huishouden, 'shdh', '2026-11-22T10:00:00Z')).toBe(false)
  // Saying the same again is no new request.
  const nogEens = na(huishouden, meldAan(), handeling('shdh', { op: '2026-11-23T10:00:00Z' }))
  expect(nogEens.feiten.map(({ soort }) => soort)).not.toContain('betrokkenheid-gevraagd')
})

test('an agreement admits an organisation and a function at once, for its days and at this address alone', () => {
  const toelating = { organisatie: 'shdh', functies: ['Wijkverpleegkundige'], dagen: 30, waarom: 'Afspraak' }
  const door = handeling('shdh', {
    beleid: { betrokkenheid: [toelating], noodtoegang: { uren: 8 }, naSluiten: { dagen: 365 } },
  })
  const { huishouden } = na(gezin, meldAan('wijkverpleegkundige'), door)
  expect(eigen(huishouden)).toMatchObject({ stand: 'toegekend', doel: 'Afspraak', tot: '2026-12-22' })
  expect(isToegekend(huishouden, 'shdh', '2026-12-21T10:00:00Z')).toBe(true)
  expect(isToegekend(huishouden, 'shdh', '2026-12-21T23:00:00Z')).toBe(false)
  for (const anders of [meldAan('stagiair'), meldAan(), meldAan('wijkverpleegkundige', 9)])
    expect(eigen(na(gezin, anders, door).huishouden)).toMatchObject({ stand: 'gevraagd' })
})

test('an agreement without days admits until it is ended; who asks again keeps the break-glass access it took', () => {
  const toelating = { organisatie: 'shdh', waarom: 'Afspraak' }
  const door = handeling('shdh', {
    beleid: { betrokkenheid: [toelating], noodtoegang: { uren: 8 }, naSluiten: { dagen: 365 } },
  })
  expect(eigen(na(gezin, meldAan(), door).huishouden)).not.toHaveProperty('tot')
  const gevraagd = na(gezin, meldAan(), handeling('shdh')).huishouden
  const nood = (uren: number): Opdracht => ({ soort: 'neem-noodtoegang', noodtoegang: { reden: 'Gevaar', uren } })
  expect(decide(gevraagd, nood(9), handeling('shdh'))).toEqual({ weigering: 'noodtoegang-te-lang', veld: 'uren' })
  const genomen = na(gevraagd, nood(8), handeling('shdh')).huishouden
  expect(eigen(genomen)!.noodtoegang).toEqual({ tot: '2026-11-22T18:00:00.000Z', reden: 'Gevaar' })
  const leest = (huishouden: typeof gezin, op: string) => isBetrokken(huishouden, 'shdh', op)
  expect([leest(genomen, '2026-11-22T17:59:59Z'), leest(genomen, '2026-11-22T18:00:00Z')]).toEqual([true, false])
  const weer = na(genomen, meldAan('Wijkverpleegkundige', 9), handeling('shdh')).huishouden
  expect([leest(weer, '2026-11-22T17:59:59Z'), leest(weer, '2026-11-22T18:00:00Z')]).toEqual([true, false])
  // It reads and changes nothing; who is granted needs none, and who did not ask has none.
  const verhuis: Opdracht = { soort: 'verhuis', verhuizing: { adres: gezin.adres, per: '2026-11-22' } }
  expect(decide(genomen, verhuis, handeling('shdh'))).toEqual({ weigering: 'betrokkenheid-niet-toegekend' })
  expect(na(gezin, nood(8), handeling('kontext')).feiten).toEqual([])
  expect(decide(gezin, nood(8), handeling('dock'))).toEqual({ weigering: 'niet-betrokken' })
})
