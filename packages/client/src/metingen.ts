import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, OpdrachtOptions, Vastgelegd, WijzigOptions } from './client.ts'
import { van } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

/** How somebody does over time, and where she wants to be. */
export interface Metingen {
  /** With what is measured here, with its domains and its scale. */
  instrumenten(): Promise<Contract.Instrumenten>
  /** A line per person, instrument and domain, of what your organisation reads. */
  metingen(huishoudenId: string): Promise<Contract.Meetreeksen>
  meet(
    huishoudenId: string,
    meting: Contract.MetingOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.MetingVastgelegd>>
  /** By who measured, or the regisseur on domains she reads. */
  wijzigMeting(
    huishoudenId: string,
    metingId: string,
    correctie: Contract.MetingCorrectie,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** In the place of the one there was on this domain. */
  stelDoelscore(
    huishoudenId: string,
    doelscore: Contract.DoelscoreOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.DoelscoreVastgelegd>>
}

export function metingen(roep: <T>(call: Call) => Promise<Answer<T>>): Metingen {
  const lees = async <T>(pad: string) => (await roep<T>({ methode: 'GET', pad })).inhoud
  const doe = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  return {
    instrumenten: () => lees('/instrumenten'),
    metingen: (huishoudenId) => lees(van(huishoudenId, 'metingen')),
    meet: (huishoudenId, body, { idempotencyKey = crypto.randomUUID(), ...opties } = {}) =>
      doe({ methode: 'POST', pad: van(huishoudenId, 'metingen'), body, idempotencyKey, ...opties }),
    wijzigMeting: (huishoudenId, metingId, body, opties) =>
      doe({ methode: 'PATCH', pad: van(huishoudenId, 'metingen', metingId), body, ...opties }),
    stelDoelscore: (huishoudenId, body, { idempotencyKey = crypto.randomUUID(), ...opties } = {}) =>
      doe({ methode: 'POST', pad: van(huishoudenId, 'doelscores'), body, idempotencyKey, ...opties }),
  }
}
