import { expect, test } from 'vitest'
import { project } from '../../doelbinding/project.ts'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { BeperkingOpgave } from './beperk-verwerking.ts'

const gemeente = handeling('gemeente')
const { doelbinding, op } = gemeente
const systeem = 'menscentraal'
const ziet = (huishouden: Huishouden, audience = systeem) =>
  project(huishouden, doelbinding.regelVoor(audience)!, doelbinding, op)

const vraag = (vraagId: string, inwonerId: string): Feit => ({
  soort: 'vraag-gesteld',
  vraagId,
  vraag: { inwonerId, leefgebied: 'Financiën', omschrijving: `${vraagId} van ${inwonerId}`, gesteldOp: '2026-11-01' },
})
const gewijzigd = (inwonerId: string, telefoonnummer: string): Feit => ({
  soort: 'inwoner-gewijzigd',
  inwonerId,
  wijziging: { telefoonnummer },
})
const begin = naFeiten(gezin, [vraag('v-1', 'moeder'), vraag('v-2', 'zoon'), gewijzigd('moeder', '0611111111')])
const beperk = (anders: Partial<BeperkingOpgave> = {}) => ({
  soort: 'beperk-verwerking' as const,
  beperking: {
    soort: 'beperking' as const,
    inwonerId: 'moeder',
    audiences: [systeem],
    reden: 'Zij betwist het',
    ...anders,
  },
})
const beperkt = na(begin, beperk(), gemeente)
const beperkingId = beperkt.nieuweIds!['beperkingId']!
const nieuws = [
  gewijzigd('moeder', '0622222222'),
  gewijzigd('zoon', '0633333333'),
  vraag('v-3', 'moeder'),
  vraag('v-4', 'zoon'),
]

test('restricted: the partner keeps what it had of her and gets nothing new; of the others it goes on', () => {
  expect(ziet(beperkt.huishouden), 'nothing is taken away').toEqual(ziet(begin))
  const later = ziet(naFeiten(beperkt.huishouden, nieuws))!
  expect(later.inwoners!['moeder']).toEqual(ziet(begin)!.inwoners!['moeder'])
  expect(later.inwoners!['zoon']).toMatchObject({ telefoonnummer: '0633333333' })
  expect(Object.keys(later.vragen!)).toEqual(['v-1', 'v-2', 'v-4'])
  const ander = ziet(naFeiten(beperkt.huishouden, nieuws), 'kontext')!
  expect(ander.inwoners!['moeder'], 'nobody else').toMatchObject({ telefoonnummer: '0622222222' })
})

test('what ends, or is known no more, goes all the same', () => {
  const terug = naFeiten(beperkt.huishouden, [
    { soort: 'vraag-ingetrokken', vraagId: 'v-1', intrekking: { door: 'kontext', op, reden: 'Vergist' } },
    { soort: 'inwoner-gewijzigd', inwonerId: 'moeder', wijziging: { telefoonnummer: null } },
  ])
  expect(Object.keys(ziet(terug)!.vragen!)).toEqual(['v-2'])
  expect(ziet(terug)!.inwoners!['moeder']).not.toHaveProperty('telefoonnummer')
  const weg = na(
    terug,
    { soort: 'meld-vertrek', inwonerId: 'moeder', vertrek: { reden: 'verhuisd', per: '2026-11-22' } } as never,
    gemeente,
  )
  expect(ziet(weg.huishouden)!.inwoners ?? {}).not.toMatchObject({ moeder: { telefoonnummer: expect.any(String) } })
})

test('her address stands still where she alone is shown, until it is secret', () => {
  const alleen = naFeiten(gezin, [])
  const zonder = { ...alleen, inwoners: { moeder: alleen.inwoners['moeder']! } }
  const stil = na(zonder, beperk(), gemeente).huishouden
  const elders = { straatnaam: 'Nieuweweg', huisnummer: 2, postcode: '8888XX', woonplaats: 'Haarlem' }
  expect(ziet({ ...stil, adres: elders })!.adres).toEqual(ziet(zonder)!.adres)
  expect(ziet({ ...stil, adres: { ...elders, geheim: true } })!.adres).toMatchObject({ geheim: true })
  expect(ziet({ ...beperkt.huishouden, adres: elders })!.adres, 'with others').toMatchObject({
    straatnaam: 'Nieuweweg',
  })
  expect(ziet({ ...stil, tweedeAdres: elders })!.tweedeAdres).toEqual(elders)
})

test('a row of several that is new is about the others alone', () => {
  const verwijzing = {
    inwonerIds: ['moeder', 'zoon'],
    naar: 'cjg',
    reden: 'Hulp',
    doorOrganisatie: 'kontext',
    verwezenOp: '2026-11-20',
    status: 'verzonden',
  } as const
  const verwezen: Feit = {
    soort: 'verwezen',
    verwijzingId: 'w-1',
    verwijzing: { ...verwijzing, inwonerIds: [...verwijzing.inwonerIds] },
  }
  const stil = na(begin, beperk({ audiences: [systeem, 'kontext'] }), gemeente).huishouden
  const later = naFeiten(stil, [verwezen])
  expect(ziet(later, 'kontext')!.verwijzingen!['w-1']!.inwonerIds).toEqual(['zoon'])
  expect(ziet(later)!.verwijzingen, 'who is not told of whom it is').toEqual({})
})

test('of whom it had nothing it gets nothing', () => {
  const nieuw: Feit = {
    soort: 'inwoner-geregistreerd',
    inwonerId: 'tante',
    persoon: { ...gezin.inwoners['oma']!, geboortedatum: '1960-01-01' },
  }
  const nergens = na(begin, beperk({ audiences: ['schuldhulp'] }), gemeente).huishouden
  expect(Object.values(nergens.beperkingen)[0]!.toen, 'it had none of them').toEqual({})
  const rij = beperkt.huishouden.beperkingen[beperkingId]!
  const zonder = naFeiten({ ...begin, beperkingen: { b: { ...rij, inwonerId: 'tante' } } }, [nieuw])
  expect(ziet(zonder)!.inwoners).not.toHaveProperty('tante')
  expect(ziet(zonder, 'kontext')!.inwoners).toHaveProperty('tante')
})

test('objected: her right ends there and nowhere else', () => {
  const { huishouden } = na(begin, beperk({ soort: 'bezwaar' }), gemeente)
  expect(Object.keys(ziet(huishouden)!.inwoners!)).toEqual(['zoon', 'dochter', 'oma'])
  expect(Object.keys(ziet(huishouden)!.vragen!)).toEqual(['v-2'])
  for (const ander of ['kontext', 'zorgbalans']) expect(ziet(huishouden, ander)).toEqual(ziet(begin, ander))
  const [id] = Object.keys(huishouden.beperkingen)
  const weer = na(huishouden, { soort: 'hef-beperking-op', beperkingId: id!, opheffing: { reden: 'Toch' } }, gemeente)
  expect(ziet(weer.huishouden), 'lifted').toEqual(ziet(begin))
})

test('lifted, a receiver gets what is so today; the same twice is once', () => {
  expect(na(beperkt.huishouden, beperk(), gemeente)).toMatchObject({ feiten: [], nieuweIds: { beperkingId } })
  const later = naFeiten(beperkt.huishouden, nieuws)
  const vrij = na(later, { soort: 'hef-beperking-op', beperkingId, opheffing: { reden: 'Nagegaan' } }, gemeente)
  expect(ziet(vrij.huishouden)).toEqual(ziet(naFeiten(begin, nieuws)))
  const nogEens = decide(
    vrij.huishouden,
    { soort: 'hef-beperking-op', beperkingId, opheffing: { reden: 'x' } },
    gemeente,
  )
  expect(nogEens).toEqual({ weigering: 'rij-onbekend', veld: 'beperkingId' })
})

test('who decides there grants it, about somebody who is known and a receiver there is', () => {
  expect(decide(begin, beperk(), handeling('kontext'))).toEqual({ weigering: 'geen-beslisser' })
  expect(decide(begin, beperk(), handeling('dock'))).toEqual({ weigering: 'niet-betrokken' })
  expect(decide(begin, beperk({ inwonerId: 'niemand' }), gemeente)).toMatchObject({ weigering: 'inwoner-onbekend' })
  expect(decide(begin, beperk({ audiences: [systeem, 'niets'] }), gemeente)).toEqual({
    weigering: 'ontvanger-onbekend',
    veld: 'audiences/1',
  })
})
