import { describe, expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { kruis } from '../leden/kruis.ts'
import type { Opdracht } from '../opdrachten.ts'
import { bevestigLidmaatschap } from '../samenvoegen/bevestig-lidmaatschap.ts'
import type { Toestemming } from './toestemmingen.ts'

const kontext = handeling('kontext')
const beheer = handeling('gemeente', { beheer: true })
const woord = { inwonerId: 'zoon', voor: 'cjg', gegevenOp: '2026-11-02', tijd: '09:30', tot: '2027-02-01', tekst: 'v3' }
const gegeven = (toestemmingId: string, meer: Partial<Toestemming> = {}): Feit => ({
  soort: 'toestemming-gegeven',
  toestemmingId,
  toestemming: {
    ...woord,
    vastgelegdDoor: ['kontext'],
    vastlegging: [{ ...woordZonderWie, organisatie: 'kontext', medewerker: 'Anouk Visser' }],
    ...meer,
  },
})
const { inwonerId: _, voor: __, ...woordZonderWie } = woord
const vergist: Feit = {
  soort: 'toestemming-vergist',
  toestemmingId: 'verkeerd',
  intrekking: { door: 'kontext', op: '2026-11-20T10:00:00Z', reden: 'Zij zit in de opvang' },
}
const thuis = naFeiten(gezin, [
  gegeven('gegeven'),
  gegeven('genomen', { voor: 'schuldhulp', ingetrokkenOp: '2026-11-10', ingetrokkenTijd: '15:00' }),
  gegeven('verkeerd'),
  vergist,
  { soort: 'inwoner-gewijzigd', inwonerId: 'zoon', wijziging: { telefoonnummer: '0612345678' } },
])
const elders = (meer: { voorlopig?: true } = {}): Huishouden =>
  naFeiten({ ...gezin, huishoudenId: 'h-2', inwoners: {}, toestemmingen: {} }, [
    {
      soort: 'inwoner-geregistreerd',
      inwonerId: 'zoon',
      persoon: gezin.inwoners['zoon']!,
      sinds: '2026-11-01',
      ...meer,
    },
  ])
const geheim = (huishouden: Huishouden): Huishouden => ({ ...huishouden, adres: { ...huishouden.adres, geheim: true } })
const uitElkaar: Opdracht = {
  soort: 'splits',
  splitsing: {
    leden: [{ inwonerId: 'moeder' }, { inwonerId: 'zoon', blijftHier: true }],
    adres: { straatnaam: 'Verzonnenweg', huisnummer: 2, postcode: '9999XY', woonplaats: 'Haarlem' },
    per: '2026-11-20',
    reden: 'gescheiden',
  },
}

/** Every way by which a consent comes to stand in another household of hers. */
const wegen: [string, (van: Huishouden) => Huishouden][] = [
  ['said while she lives in both', (van) => naFeiten(elders(), kruis([gegeven('gegeven')], van, elders()))],
  ['two homes are confirmed', (van) => bevestigd(van)],
  ['the household splits', (van) => na(van, uitElkaar, kontext).elders![0]!.huishouden],
]
function bevestigd(van: Huishouden): Huishouden {
  const uitkomst = bevestigLidmaatschap([van, elders({ voorlopig: true })], { inwonerId: 'zoon' }, beheer)
  if ('weigering' in uitkomst) throw new Error(uitkomst.weigering)
  return uitkomst.gevolgen[1]!.huishouden
}

describe.each(wegen)('a consent in another household of hers, when %s', (_weg, naar) => {
  test('holds as long and from the hour she said, and nothing says who recorded it', () => {
    const { toestemmingen } = naar(thuis)
    expect(toestemmingen['gegeven']).toEqual(woord)
    for (const wie of ['kontext', 'Anouk', 'opvang']) expect(JSON.stringify(toestemmingen)).not.toContain(wie)
  })

  test('recorded by mistake does not come along', () => {
    expect(naar(thuis).toestemmingen).not.toHaveProperty('verkeerd')
  })
})

test.each([
  ['two homes are confirmed', bevestigd],
  ['the household splits', wegen[2]![1]],
] as const)(
  'with a secret address, when %s, only what she took back comes along, and not how she is reached',
  (_weg, naar) => {
    const daar = naar(geheim(thuis))
    expect(Object.keys(daar.toestemmingen)).toEqual(['genomen'])
    expect(daar.toestemmingen['genomen']).toMatchObject({ ingetrokkenOp: '2026-11-10', ingetrokkenTijd: '15:00' })
    expect(daar.inwoners['zoon']).not.toHaveProperty('telefoonnummer')
  },
)

test('that it was a mistake is known where it stands, and not who found out or why', () => {
  const daar = naFeiten(elders(), [gegeven('verkeerd', { vastgelegdDoor: ['zorgbalans'], vastlegging: [] })])
  const ook = kruis([vergist], thuis, daar)
  expect(naFeiten(daar, ook).toestemmingen['verkeerd']!.vergist).toEqual({ op: '2026-11-20T10:00:00Z' })
})
