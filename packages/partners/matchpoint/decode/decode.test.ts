import { Inhoud } from '@wijkhub/model'
import { voorbeeldHuishouden } from '@wijkhub/builders'
import { expect, test } from 'vitest'
import { leesMatch, vertaalMatch } from './match.ts'
import { geenKoppeling, projectieVoor } from '../fixtures/verzoen-in-geheugen.ts'
import { goudenBerichten } from '../fixtures/gouden-berichten.ts'

const match = JSON.parse(goudenBerichten()['match.json']!) as Record<string, unknown>
const koppeling = { ...geenKoppeling, stand: projectieVoor(voorbeeldHuishouden()) }

function vertaald(bericht: Record<string, unknown>) {
  const gelezen = leesMatch(JSON.stringify(bericht))
  if ('foutcode' in gelezen) return gelezen
  return vertaalMatch(gelezen.bericht, koppeling)
}

test('a match becomes contact data in the household and changes nothing of what the index holds', () => {
  const { meldingnummer: _, ...gegevens } = match
  const vertaling = vertaald(match)
  expect(vertaling).toEqual({ bijdragen: [{ soort: 'match-ontvangen', ...gegevens }] })
  expect('bijdragen' in vertaling && Inhoud.safeParse(vertaling.bijdragen[0]).success).toBe(true)
})

test('a match is found by its meldingnummer, and the same match again is the same message', () => {
  expect(leesMatch(JSON.stringify(match))).toMatchObject({
    kenmerk: match['matchId'],
    vindplaats: { nummer: 'MP-1' },
  })
})

test('a match that tells what the other reported is refused', () => {
  expect(vertaald({ ...match, reden: 'huiselijk geweld' })).toMatchObject({ foutcode: 'ongeldige-match' })
})

test('every fault of a match is named at once, by its place', () => {
  const fout = vertaald({ ...match, matchId: 'x', contactpersoon: '', telefoonnummer: 'bel maar' })
  expect('velden' in fout && fout.velden?.map(({ veld }) => veld).sort()).toEqual([
    '/contactpersoon',
    '/matchId',
    '/telefoonnummer',
  ])
  expect(leesMatch('{')).toMatchObject({ foutcode: 'geen-json' })
})

test('S2: a match with the number of another child’s melding is refused: its reporter is told of nobody else', () => {
  const signaalId = String(match['signaalId'])
  const tweede = '11111111-1111-4111-8111-111111111111'
  const stand = koppeling.stand!
  const beide = {
    ...koppeling,
    stand: { ...stand, signalen: { ...stand.signalen, [tweede]: stand.signalen![signaalId]! } },
    geheugen: { [signaalId]: 'MP-1', [tweede]: 'MP-2' },
  }
  const lees = (bericht: object) => {
    const gelezen = leesMatch(JSON.stringify(bericht))
    return 'foutcode' in gelezen ? gelezen : vertaalMatch(gelezen.bericht, beide)
  }
  expect(lees(match)).toMatchObject({ bijdragen: [{ signaalId }] })
  expect(lees({ ...match, signaalId: tweede })).toMatchObject({ foutcode: 'signaal-onbekend' })
  expect(lees({ ...match, signaalId: tweede, meldingnummer: 'MP-2' })).toMatchObject({ bijdragen: [{}] })
})

test('19: what does not belong in a name is refused; capitals in an id and spaces round a number say nothing', () => {
  for (const teken of ['\u202e', '\uffff', '\u0085', '\u200b', '\u2066', '\n'])
    expect(vertaald({ ...match, contactpersoon: `Im${teken}ke` })).toMatchObject({
      velden: [{ veld: '/contactpersoon' }],
    })
  const hoofdletters = {
    ...match,
    matchId: String(match['matchId']).toUpperCase(),
    signaalId: String(match['signaalId']).toUpperCase(),
    meldingnummer: ` ${String(match['meldingnummer'])} `,
  }
  expect(leesMatch(JSON.stringify(hoofdletters))).toEqual(leesMatch(JSON.stringify(match)))
})

test('a match about a signal this household does not have is refused', () => {
  expect(vertaald({ ...match, signaalId: '11111111-1111-4111-8111-111111111111' })).toMatchObject({
    foutcode: 'signaal-onbekend',
  })
})
