import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, OpdrachtOptions, WijzigOptions } from './client.ts'
import { van, zoekPad } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

type Verzoek = Promise<MetEtag<Contract.GetoondVerzoek>>

/** What residents ask about what is known of them; for who handles it, and for anybody else there is none. */
export interface Verzoeken {
  /** Under an id you choose. Answered within a month after the day it came. */
  ontvangVerzoek(verzoekId: string, verzoek: Contract.VerzoekOpgave): Verzoek
  verzoek(verzoekId: string): Verzoek
  /** One page, what is due first first. */
  verzoeken(zoek?: {
    stand?: Contract.GetoondVerzoek['stand']
    soort?: Contract.GetoondVerzoek['soort']
    na?: string
  }): Promise<Contract.Verzoeken>
  wijzigVerzoek(verzoekId: string, wijziging: Contract.VerzoekWijziging, options?: WijzigOptions): Verzoek
  neemVerzoekInBehandeling(
    verzoekId: string,
    behandeling: Contract.VerzoekBehandeling,
    options?: WijzigOptions,
  ): Verzoek
  /** Two months more, once. */
  verlengVerzoek(verzoekId: string, verlenging: Contract.VerzoekMetReden, options?: WijzigOptions): Verzoek
  beantwoordVerzoek(verzoekId: string, besluit: Contract.VerzoekBesluit, options?: WijzigOptions): Verzoek
  heropenVerzoek(verzoekId: string, heropening: Contract.VerzoekMetReden, options?: WijzigOptions): Verzoek
  /** Named receivers get nothing new about a resident, or lose her; for who decides in the household. */
  beperkVerwerking(
    huishoudenId: string,
    beperking: Contract.BeperkingOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.BeperkingVastgelegd>>
  beperkingen(huishoudenId: string): Promise<Contract.Beperkingen>
  hefBeperkingOp(
    huishoudenId: string,
    beperkingId: string,
    opheffing: Contract.BeperkingOpheffing,
    options?: WijzigOptions,
  ): Promise<MetEtag<Contract.Vastgelegd>>
  trekVerzoekIn(verzoekId: string, intrekking: Contract.VerzoekMetReden, options?: WijzigOptions): Verzoek
}

export function verzoeken(roep: <T>(call: Call) => Promise<Answer<T>>): Verzoeken {
  const bij = (...pad: string[]) => ['/verzoeken', ...pad.map(encodeURIComponent)].join('/')
  const doe = async <T = Contract.GetoondVerzoek>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  const post = (pad: string, body: unknown, opties?: WijzigOptions) => doe({ methode: 'POST', pad, body, ...opties })
  return {
    ontvangVerzoek: (id, body) => doe({ methode: 'PUT', pad: bij(id), body }),
    verzoek: (id) => doe({ methode: 'GET', pad: bij(id) }),
    verzoeken: async (zoek) =>
      (await roep<Contract.Verzoeken>({ methode: 'GET', pad: zoekPad('/verzoeken', zoek) })).inhoud,
    wijzigVerzoek: (id, body, opties) => doe({ methode: 'PATCH', pad: bij(id), body, ...opties }),
    neemVerzoekInBehandeling: (id, body, opties) => post(bij(id, 'behandeling'), body, opties),
    verlengVerzoek: (id, body, opties) => post(bij(id, 'verlenging'), body, opties),
    beantwoordVerzoek: (id, body, opties) => post(bij(id, 'besluit'), body, opties),
    heropenVerzoek: (id, body, opties) => post(bij(id, 'heropening'), body, opties),
    beperkVerwerking: (id, body, { idempotencyKey = crypto.randomUUID(), ...rest } = {}) =>
      doe({ methode: 'POST', pad: van(id, 'beperkingen'), body, idempotencyKey, ...rest }),
    beperkingen: async (id) =>
      (await roep<Contract.Beperkingen>({ methode: 'GET', pad: van(id, 'beperkingen') })).inhoud,
    hefBeperkingOp: (id, beperkingId, body, opties) =>
      doe({ methode: 'POST', pad: van(id, 'beperkingen', beperkingId, 'opheffing'), body, ...opties }),
    trekVerzoekIn: (id, body, opties) => post(bij(id, 'intrekking'), body, opties),
  }
}
