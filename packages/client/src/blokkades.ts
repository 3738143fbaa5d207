import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, OpdrachtOptions, Vastgelegd, WijzigOptions } from './client.ts'
import { van } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

/** Whom nothing may reach, because that is the danger. */
export interface Blokkades {
  /** From then on nothing leaves for them, not even that anything ended. */
  zetBlokkade(
    huishoudenId: string,
    blokkade: Contract.BlokkadeOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.BlokkadeVastgelegd>>
  /** For who decides here. */
  blokkades(huishoudenId: string): Promise<Contract.Blokkades>
  /** By another than set it. */
  hefBlokkadeOp(
    huishoudenId: string,
    blokkadeId: string,
    opheffing: Contract.OpheffingOpgave,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
}

export function blokkades(roep: <T>(call: Call) => Promise<Answer<T>>): Blokkades {
  const metEtag = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  return {
    zetBlokkade: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: van(huishoudenId, 'blokkades'), body, ...opties }),
    blokkades: async (huishoudenId) =>
      (await roep<Contract.Blokkades>({ methode: 'GET', pad: van(huishoudenId, 'blokkades') })).inhoud,
    hefBlokkadeOp: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'POST', pad: van(huishoudenId, 'blokkades', id, 'opheffing'), body, ...opties }),
  }
}
