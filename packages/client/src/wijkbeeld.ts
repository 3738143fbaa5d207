import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, WijzigOptions } from './client.ts'
import { zoekPad } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

type Verhaal = Promise<MetEtag<Contract.Verhaal>>
type Activiteit = Promise<MetEtag<Contract.Activiteit>>

/** What is counted, and what is done together. */
export interface Wijkbeeld {
  tellingen(): Promise<Contract.Tellingen>
  /** Of the wijken, for who has the role. As it was told; of twelve months at most, `volgende` of the answer is where to go on `vanaf`. */
  wijkbeeld(zoek?: { vanaf?: string; tot?: string; soort?: string; wijk?: string }): Promise<Contract.Wijkbeeld>
  /** How satisfied a resident was; of whom it was is kept nowhere. */
  geefTevredenheid(opgave: Contract.TevredenheidOpgave): Promise<Contract.TevredenheidGeteld>
  /** What is done together; one page, after the activity `na`. */
  activiteiten(zoek?: { wijk?: string; na?: string }): Promise<Contract.Activiteiten>
  activiteit(activiteitId: string): Activiteit
  /** Under an id you choose. */
  legActiviteitVast(activiteitId: string, opgave: Contract.ActiviteitOpgave, options?: WijzigOptions): Activiteit
  trekActiviteitIn(activiteitId: string, intrekking: Contract.ActiviteitIntrekking, options?: WijzigOptions): Activiteit
  /** Stories that a second person read; in another stand only those your organisation may read. */
  verhalen(zoek?: { stand?: Contract.Verhaal['stand']; wijk?: string; na?: string }): Promise<Contract.Verhalen>
  /** Under an id you choose. */
  schrijfVerhaal(verhaalId: string, opgave: Contract.VerhaalOpgave, options?: WijzigOptions): Verhaal
  beoordeelVerhaal(verhaalId: string, oordeel: Contract.VerhaalOordeel, options?: WijzigOptions): Verhaal
  trekVerhaalIn(verhaalId: string, intrekking: Contract.VerhaalIntrekking, options?: WijzigOptions): Verhaal
}

export function wijkbeeld(roep: <T>(call: Call) => Promise<Answer<T>>): Wijkbeeld {
  const lees = async <T>(pad: string, zoek?: object) =>
    (await roep<T>({ methode: 'GET', pad: zoekPad(pad, zoek) })).inhoud
  const bij = (...pad: string[]) => ['/wijkbeeld/activiteiten', ...pad.map(encodeURIComponent)].join('/')
  const bijVerhaal = (...pad: string[]) => ['/wijkbeeld/verhalen', ...pad.map(encodeURIComponent)].join('/')
  const doe = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  return {
    tellingen: () => lees('/tellingen'),
    wijkbeeld: (zoek) => lees('/wijkbeeld', zoek),
    geefTevredenheid: async (body) =>
      (
        await roep<Contract.TevredenheidGeteld>({
          methode: 'POST',
          pad: '/wijkbeeld/tevredenheid',
          body,
          eenmalig: true,
        })
      ).inhoud,
    activiteiten: (zoek) => lees('/wijkbeeld/activiteiten', zoek),
    activiteit: (activiteitId) => doe({ methode: 'GET', pad: bij(activiteitId) }),
    legActiviteitVast: (activiteitId, body, opties) => doe({ methode: 'PUT', pad: bij(activiteitId), body, ...opties }),
    trekActiviteitIn: (activiteitId, body, opties) =>
      doe({ methode: 'POST', pad: bij(activiteitId, 'intrekking'), body, ...opties }),
    verhalen: (zoek) => lees('/wijkbeeld/verhalen', zoek),
    schrijfVerhaal: (verhaalId, body, opties) => doe({ methode: 'PUT', pad: bijVerhaal(verhaalId), body, ...opties }),
    beoordeelVerhaal: (verhaalId, body, opties) =>
      doe({ methode: 'POST', pad: bijVerhaal(verhaalId, 'oordeel'), body, ...opties }),
    trekVerhaalIn: (verhaalId, body, opties) =>
      doe({ methode: 'POST', pad: bijVerhaal(verhaalId, 'intrekking'), body, ...opties }),
  }
}
