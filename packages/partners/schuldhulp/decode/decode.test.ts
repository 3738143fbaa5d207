import type { Koppeling } from '@wijkhub/adapter-kit'
import { Inhoud } from '@wijkhub/model'
import { voorbeeldHuishouden } from '@wijkhub/builders'
import { expect, test } from 'vitest'
import { leesTraject, vertaalTraject } from './traject.ts'
import { geenKoppeling, projectieVoor, verzoen } from '../fixtures/verzoen-in-geheugen.ts'
import { goudenBerichten } from '../fixtures/gouden-berichten.ts'
import type { Overdracht, Terugmelding } from '../wire.ts'

/** The report as our own fixture makes it: its DDAS part is as closed as what we send. */
type Bericht = Pick<Overdracht, 'traject'> & Pick<Terugmelding, 'overdracht'>

const gewenst = projectieVoor(voorbeeldHuishouden())!
const { koppeling } = verzoen({ ...geenKoppeling, gewenst })
const verwijzingId = Object.keys(gewenst.verwijzingen!)[0]!
const inwonerId = gewenst.verwijzingen![verwijzingId]!.inwonerIds![0]!

function bericht(wijzig: (terug: Bericht) => void = () => undefined): Bericht {
  const terug = JSON.parse(goudenBerichten()['intake-gepland.json']!) as Bericht
  wijzig(terug)
  return terug
}

function vertaald(terug: unknown, bij: Koppeling = koppeling, op = '2027-03-01T12:00:00Z') {
  const gelezen = leesTraject(JSON.stringify(terug), { verwijzingId })
  return 'foutcode' in gelezen ? gelezen : vertaalTraject(gelezen.bericht, bij, { op }, '0392')
}

const traject = (terug: Bericht) => terug.traject.leveringen[0].schuldhulptrajecten[0]

test('a planned intake reaches the household and is not told back to the debt-assistance system', () => {
  const vertaling = vertaald(bericht())
  expect(vertaling).toMatchObject({
    bijdragen: [{ soort: 'verwijzing-bijgewerkt', verwijzingId, status: 'intake-gepland', statusDatum: '2026-12-02' }],
    stand: { verwijzingen: { [verwijzingId]: { status: 'intake-gepland' } } },
  })
  if (!('bijdragen' in vertaling)) throw new Error('unreadable')
  expect(Inhoud.safeParse(vertaling.bijdragen[0]).success).toBe(true)
  expect(verzoen({ ...koppeling, stand: vertaling.stand }).berichten).toEqual([])
})

test('the phase of the trajectory is told as the last phase that is filled in', () => {
  const status = (wijzig: (terug: Bericht) => void) => {
    const vertaling = vertaald(bericht(wijzig))
    return 'bijdragen' in vertaling ? vertaling.bijdragen[0] : vertaling
  }
  expect(
    status(
      (t) =>
        void (traject(t).intake = {
          startdatum: '2026-12-02',
          beschikkingssoort: 'Afwijzingsbeschikking',
          beschikkingsdatum: '2026-12-09',
        }),
    ),
  ).toMatchObject({ status: 'afgewezen', statusDatum: '2026-12-09' })
  expect(
    status(
      (t) => void (traject(t).intake = { beschikkingssoort: 'Toelatingsbeschikking', beschikkingsdatum: '2026-12-10' }),
    ),
  ).toMatchObject({ status: 'in-behandeling', statusDatum: '2026-12-10' })
  expect(status((t) => void (traject(t).uitstroom = { datum: '2027-02-01', reden: 'Afgerond' }))).toMatchObject({
    status: 'afgerond',
    statusDatum: '2027-02-01',
  })
  expect(status((t) => void (traject(t).einddatum = '2027-02-02'))).toMatchObject({
    status: 'afgerond',
    statusDatum: '2027-02-02',
  })
  expect(status((t) => void delete traject(t).intake)).toMatchObject({ status: 'ontvangen' })
})

test('a telephone number the debt helper changed goes to the household and does not come back', () => {
  const vertaling = vertaald(
    bericht((t) => void (t.overdracht.clienten = [{ inwonerId, telefoonnummer: '0699999999' }])),
  )
  if (!('bijdragen' in vertaling)) throw new Error('unreadable')
  expect(vertaling.bijdragen).toContainEqual({
    soort: 'inwoner-gewijzigd',
    inwonerId,
    wijziging: { telefoonnummer: '0699999999' },
  })
  const inwoner = { ...gewenst.inwoners![inwonerId], telefoonnummer: '0699999999' }
  const daarna = { ...gewenst, inwoners: { ...gewenst.inwoners, [inwonerId]: inwoner } }
  expect(verzoen({ ...koppeling, stand: vertaling.stand, gewenst: daarna }).berichten).toEqual([])
})

test('the same state again contributes nothing', () => {
  const eerst = vertaald(bericht())
  if (!('bijdragen' in eerst)) throw new Error('unreadable')
  expect(vertaald(bericht(), { ...koppeling, stand: eerst.stand })).toMatchObject({ bijdragen: [] })
})

test('a report on a referral whose own message is still unanswered contributes, and leaves the stand to that answer', () => {
  const vertaling = vertaald(bericht(), { ...koppeling, stand: undefined })
  expect(vertaling).toMatchObject({ bijdragen: [{ status: 'intake-gepland' }] })
  expect(vertaling).not.toHaveProperty('stand')
})

test('every fault in what is used is named at once, by JSON pointer, and null is a fault in DDAS', () => {
  const fout = vertaald({
    traject: {
      startdatumLevering: '2026-13-40',
      aanleverdatumEnTijd: 'gisteren',
      leveringen: [
        {
          schuldhulptrajecten: [
            {
              gemeentecode: '0392',
              einddatum: null,
              intake: { beschikkingssoort: 'Misschien' },
              begeleiding: [{ startdatum: '2026-02-30' }],
              totaalSchuldbedragBijAanvangSchuld: 10.5,
            },
          ],
        },
      ],
    },
    overdracht: { berichtreferentie: 'nee' },
  })
  const pad = '/traject/leveringen/0/schuldhulptrajecten/0'
  expect('velden' in fout && fout.velden?.map(({ veld }) => veld).sort()).toEqual([
    '/overdracht/berichtreferentie',
    '/traject/aanleverdatumEnTijd',
    `${pad}/begeleiding/0/startdatum`,
    `${pad}/einddatum`,
    `${pad}/intake/beschikkingssoort`,
  ])
})

test('what is not JSON, not a referral of this household or not its client is refused with a code', () => {
  expect(leesTraject('{', { verwijzingId })).toMatchObject({ foutcode: 'geen-json' })
  expect(leesTraject('{}', { verwijzingId: 'x' })).toMatchObject({ foutcode: 'verwijzing-onbekend' })
  expect(vertaald(bericht(), { ...koppeling, stand: undefined, gewenst: undefined })).toMatchObject({
    foutcode: 'verwijzing-onbekend',
  })
  const vreemd = '11111111-1111-4111-8111-111111111111'
  expect(
    vertaald(bericht((t) => void (t.overdracht.clienten = [{ inwonerId: vreemd, telefoonnummer: '0611111111' }]))),
  ).toMatchObject({
    foutcode: 'client-onbekend',
    velden: [{ veld: '/overdracht/clienten/0/inwonerId' }],
  })
})
