import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'

/** The issuer's keys as they are now. */
export interface Sleutels {
  /**
   * Never older than five minutes while the issuer answers: a key that was taken away opens nothing after that. An issuer that
   * is away ends nobody's work: its last set is good for an hour. Throws when there is none that young.
   */
  actueel(): Promise<Sleutelset>
  /** Looks again, for a key that is not in the set; at most twice a minute, whatever strangers send. */
  opnieuw(): Promise<Sleutelset>
}

export interface Sleutelset {
  sleutel: JWTVerifyGetKey
  /** Another number is another set: what was verified with the one before is verified again. */
  uitgave: number
}

const versMs = 4 * 60_000
const oudMs = 5 * 60_000
const uitersteMs = 60 * 60_000
const pauzeMs = 30_000

/** Keys that stand in a setting: another set takes another start. */
export function vasteSleutels(jwks: JSONWebKeySet): Sleutels {
  const set = { sleutel: createLocalJWKSet(jwks), uitgave: 0 }
  return { actueel: async () => set, opnieuw: async () => set }
}

/** Keys that are fetched. After four minutes it looks again beside the work; only after five anybody waits for it. */
export function opgehaaldeSleutels(
  haal: () => Promise<JSONWebKeySet>,
  { now = Date.now, onFout = () => {} }: { now?: () => number; onFout?: (fout: Error) => void } = {},
): Sleutels {
  let set: (Sleutelset & { tekst: string; opMs: number }) | undefined
  let geprobeerdMs = -Infinity
  let bezig: Promise<void> | undefined

  const ververs = (): Promise<void> => {
    // Whether the set there is will do is asked where it is used: a failure here is no answer to anybody.
    bezig ??= haalOp()
      .catch(onFout)
      .finally(() => (bezig = undefined))
    return bezig
  }
  const haalOp = async () => {
    geprobeerdMs = now()
    const jwks = await haal()
    const tekst = JSON.stringify(jwks)
    const nieuw = tekst !== set?.tekst
    set = {
      tekst,
      opMs: geprobeerdMs,
      sleutel: nieuw ? createLocalJWKSet(jwks) : set!.sleutel,
      uitgave: (set?.uitgave ?? 0) + (nieuw ? 1 : 0),
    }
  }
  const ouderdom = () => (set ? now() - set.opMs : Infinity)
  const magProberen = () => bezig !== undefined || now() - geprobeerdMs >= pauzeMs
  const bruikbaar = (): Sleutelset => {
    if (!set || ouderdom() > uitersteMs) throw new Error('de sleutels van de tokenuitgever zijn niet op te halen')
    return set
  }

  return {
    async actueel() {
      if (ouderdom() <= versMs || !magProberen()) return bruikbaar()
      const verversen = ververs()
      if (ouderdom() > oudMs) await verversen
      return bruikbaar()
    },
    async opnieuw() {
      if (magProberen()) await ververs()
      return bruikbaar()
    },
  }
}
