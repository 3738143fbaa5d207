import type { AanmeldingAntwoord } from '@wijkhub/model'
import type { Pool } from '@wijkhub/postgres'
import { andersGespeld, type Bevolking } from './bevolking.ts'
import type { Call } from './http-load.ts'

/** Every kind of work, each call about another household taken at random. */
export async function registryWork(
  pool: Pool,
  { huishoudens, huishouden }: Bevolking,
): Promise<Record<string, () => Call>> {
  // Beyond what an earlier measurement in the same folder made: the same record again would only get its answer again.
  const { rows: earlier } = await pool.query<{ n: number }>('select count(*)::int as n from bronrecord')
  let nieuw = earlier[0]!.n
  let herhaling = nieuw
  const willekeurig = (rest: number) => 2 * Math.floor((Math.random() * huishoudens) / 2) + rest
  const bekend = await sample(pool, huishoudens)
  const een = () => bekend[Math.floor(Math.random() * bekend.length)]!
  const meldAan = (organisatie: string, body: object): Call => ({
    method: 'POST',
    path: '/registratie/v1/aanmeldingen',
    organisatie,
    body,
    expects: 201,
  })
  const over = (nummer: number) => huishouden(Math.min(nummer, huishoudens - 1)).aanmelding
  return {
    'a new household': () => {
      const { organisatie, aanmelding } = huishouden(nieuw++)
      return meldAan(organisatie, aanmelding)
    },
    'a known person, with BSN, at another address': () => {
      const { inwoners, ...rest } = over(willekeurig(0))
      const elders = over(willekeurig(1)).adres
      const bronrecordId = `H-${herhaling++}`
      return meldAan('gemeente', { ...rest, ...onlyFirst(inwoners[0]!), adres: elders, bronrecordId })
    },
    'a known person, no BSN, spelled differently': () => {
      const { inwoners, ...rest } = over(willekeurig(0))
      const { bsn: _, ...persoon } = andersGespeld(inwoners[0]!)
      return meldAan('dock', { ...rest, ...onlyFirst(persoon), bronrecordId: `H-${herhaling++}` })
    },
    'GET a household': () => {
      const { organisatie, huishoudenId } = een()
      return { method: 'GET', path: `/registratie/v1/huishoudens/${huishoudenId}`, organisatie, expects: 200 }
    },
    'GET its receipts': () => {
      const { organisatie, huishoudenId } = een()
      return {
        method: 'GET',
        path: `/registratie/v1/huishoudens/${huishoudenId}/leveringen`,
        organisatie,
        expects: 200,
      }
    },
    'PATCH a resident': () => {
      const { organisatie, huishoudenId, inwonerId } = een()
      return {
        method: 'PATCH',
        path: `/registratie/v1/huishoudens/${huishoudenId}/inwoners/${inwonerId}`,
        organisatie,
        body: { telefoonnummer: `06${String(10_000_000 + Math.floor(Math.random() * 89_999_999))}` },
        expects: 200,
      }
    },
  }
}

/** One person of the aanmelding, and one question about that person. */
function onlyFirst(persoon: { bronpersoonId: string }) {
  return {
    inwoners: [persoon],
    vragen: [
      { bronpersoonId: persoon.bronpersoonId, leefgebied: 'Sociaal netwerk', omschrijving: 'Voelt zich alleen' },
    ],
    toestemmingen: [],
    verwijzingen: [],
    signalen: [],
  }
}

interface Bekend {
  organisatie: string
  huishoudenId: string
  inwonerId: string
}

async function sample(pool: Pool, huishoudens: number): Promise<Bekend[]> {
  const records = Array.from({ length: 20_000 }, () => `R-${Math.floor(Math.random() * huishoudens)}`)
  const { rows } = await pool.query<{ organisatie: string; antwoord: AanmeldingAntwoord }>(
    `select organisatie, antwoord from bronrecord
     where organisatie in ('kontext', 'zorgbalans') and record_id = any ($1)`,
    [records],
  )
  return rows.map(({ organisatie, antwoord }) => ({
    organisatie,
    huishoudenId: antwoord.huishoudenId,
    inwonerId: antwoord.inwoners[0]!.inwonerId,
  }))
}

/** How many of the registrations about known people recognised them: without that they measure nothing. */
export async function recognised(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ share: number; n: number }>(
    `select (100.0 * count(*) filter (where herkend > 0) / count(*))::float8 as share, count(*)::int as n
     from bronrecord where record_id like 'H-%'`,
  )
  return `${rows[0]!.share.toFixed(1)} % of ${rows[0]!.n} registrations about a known person recognised that person`
}
