import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../routes/fixtures/proef-api.ts'
import { herprojecteer } from './herprojecteer.ts'

let now = new Date('2026-12-01T12:00:00Z')
const { proef, vraag, stop } = await startProefApi({ now: () => now })
afterAll(stop)

const woord = { bronpersoonId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-20', tot: '2027-01-01', tekst: 'v3' }
const aanmelding = {
  ...aanmeldingKontext,
  bronrecordId: 'tot',
  adres: { ...adres, huisnummer: 71 },
  signalen: [],
  toestemmingen: [woord],
  verwijzingen: [{ bronpersoonIds: ['moeder'], naar: 'schuldhulp', reden: 'Schulden' }],
}

test('a consent until New Year ends with the year in the Netherlands: at the topic once, and at who reads from the first second', async () => {
  const { huishoudenId } = await proef.meldAan('kontext', aanmelding)
  const lees = async (kop = {}) => vraag('GET', `/huishoudens/${huishoudenId}`, 'kontext', undefined, kop)
  const stand = async () => Object.values((await lees()).body.verwijzingen as Record<string, { status: string }>)[0]!
  const bewijzen = async () =>
    (await vraag('GET', `/huishoudens/${huishoudenId}/leveringen`, 'kontext')).body.leveringen.filter(
      ({ audience }: { audience: string }) => audience === 'schuldhulp',
    )
  const bijPartner = async () => (await proef.projecties('schuldhulp', huishoudenId)).map(({ data }) => data !== null)
  expect(Object.values((await lees()).body.toestemmingen)).toMatchObject([{ tot: '2027-01-01', tekst: 'v3' }])

  now = new Date('2026-12-31T22:59:59Z')
  expect((await herprojecteer(proef.registry)).gewijzigd).toBe(0)
  expect([await bijPartner(), (await stand()).status]).toEqual([[true], 'verzonden'])
  expect(await bewijzen()).toMatchObject([{ status: 'aangeboden', gewensteVersie: 1 }])
  const { etag } = (await lees()).kop

  now = new Date('2026-12-31T23:00:00Z')
  // Before the upkeep of that night: who reads it sees what holds now.
  expect(await stand()).toMatchObject({ status: 'wacht', nietGedeeld: [{ reden: 'toestemming-ontbreekt' }] })
  expect((await herprojecteer(proef.registry)).gewijzigd).toBe(1)
  expect((await herprojecteer(proef.registry)).gewijzigd).toBe(0)
  expect(await bijPartner()).toEqual([true, false])
  // It never said that it holds anything, and it holds nothing now.
  expect(await bewijzen()).toEqual([])
  expect((await lees({ 'if-none-match': etag })).status).toBe(200)

  // Recorded again as it was it opens nothing, and the answer says so; a new word does.
  const weer = await proef.meldAan('kontext', { ...aanmelding, bronrecordId: 'weer' })
  expect(weer.toestemmingen).toMatchObject([{ geldt: false }])
  expect(await bijPartner()).toEqual([true, false])
  const { tot: _, ...zonderEinde } = woord
  await proef.meldAan('kontext', {
    ...aanmelding,
    bronrecordId: 'nieuw',
    toestemmingen: [{ ...zonderEinde, gegevenOp: '2027-01-01' }],
  })
  expect(await bijPartner()).toEqual([true, false, true])
})

test('a ground of consent is refused when every consent it names has ended', async () => {
  now = new Date('2027-01-01T12:00:00Z')
  const met = (tot: string) => ({
    ...aanmelding,
    bronrecordId: `grond-${tot}`,
    adres: { ...adres, huisnummer: 72 },
    grondslag: { wet: 'AVG toestemming' },
    toestemmingen: [{ ...woord, tot }],
  })
  const antwoord = await vraag('POST', '/aanmeldingen', 'kontext', met('2027-01-01'))
  expect(antwoord).toMatchObject({ status: 400, body: { code: 'toestemming-ontbreekt' } })
  expect((await vraag('POST', '/aanmeldingen', 'kontext', met('2027-01-02'))).status).toBe(201)
})
