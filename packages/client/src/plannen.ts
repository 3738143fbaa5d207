import type { Answer, Call } from './call-hub.ts'
import { contacten, type Contacten } from './contacten.ts'
import { metingen, type Metingen } from './metingen.ts'
import type { MetEtag, OpdrachtOptions, Vastgelegd, WijzigOptions } from './client.ts'
import { van } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

type Nieuw<T> = Promise<MetEtag<T>>
type Wijziging<B> = (huishoudenId: string, id: string, body: B, options?: WijzigOptions) => Promise<Vastgelegd>

/** Questions with what answers them, the plan as it is lived by, and how somebody does meanwhile. */
export interface Plannen extends Contacten, Metingen {
  stelVraag(
    huishoudenId: string,
    vraag: Contract.VraagOpgave,
    options?: OpdrachtOptions,
  ): Nieuw<Contract.VraagVastgelegd>
  wijzigVraag: Wijziging<Contract.VraagWijziging>
  /** Own network first, then what is there for everybody, then a specialist; whoever passes over a step says why. */
  beantwoordVraag(
    huishoudenId: string,
    vraagId: string,
    antwoord: Contract.AntwoordOpgave,
    options?: OpdrachtOptions,
  ): Nieuw<Contract.AntwoordVastgelegd>
  wijzigAntwoord: Wijziging<Contract.AntwoordWijziging>
  heropenVraag: Wijziging<Contract.HeropeningOpgave>
  wijzigDoel: Wijziging<Contract.DoelWijziging>
  rondDoelAf: Wijziging<Contract.DoelAfronding>
  heropenDoel: Wijziging<Contract.HeropeningOpgave>
  /** By the regisseur's organisation; your own takes it back. */
  draagActieOp: Wijziging<Contract.ActieOpdracht>
  beantwoordActie: Wijziging<Contract.ActieAntwoord>
  zetVolgorde(huishoudenId: string, volgorde: Contract.VolgordeOpgave, options?: WijzigOptions): Promise<Vastgelegd>
  planEvaluatie(
    huishoudenId: string,
    evaluatie: Contract.EvaluatieOpgave,
    options?: OpdrachtOptions,
  ): Nieuw<Contract.EvaluatieVastgelegd>
  verzetEvaluatie: Wijziging<Contract.EvaluatieOpgave>
  houdEvaluatie: Wijziging<Contract.EvaluatieUitkomst>
  plan(huishoudenId: string): Promise<Contract.Plan>
  stelPlanVast(huishoudenId: string, options?: OpdrachtOptions): Nieuw<Contract.PlanversieVastgelegd>
  planversies(huishoudenId: string): Promise<Contract.Planversies>
  /** As it was when it was established. */
  planOpVersie(huishoudenId: string, planversieId: string): Promise<Contract.Plan>
  legAkkoordVast: Wijziging<Contract.AkkoordOpgave>
}

export function plannen(roep: <T>(call: Call) => Promise<Answer<T>>): Plannen {
  const lees = async <T>(pad: string) => (await roep<T>({ methode: 'GET', pad })).inhoud
  const doe = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  const nieuw = <T>(
    pad: string,
    body?: unknown,
    { idempotencyKey = crypto.randomUUID(), ...rest }: OpdrachtOptions = {},
  ) => doe<T>({ methode: 'POST', pad, body, idempotencyKey, ...rest })
  const wijzig =
    <B>(methode: 'POST' | 'PATCH', deel: string, ...rest: string[]): Wijziging<B> =>
    (huishoudenId, id, body, opties) =>
      doe<Contract.Vastgelegd>({ methode, pad: van(huishoudenId, ...deel.split('/'), id, ...rest), body, ...opties })
  return {
    ...contacten(roep),
    ...metingen(roep),
    stelVraag: (huishoudenId, vraag, opties) => nieuw(van(huishoudenId, 'vragen'), vraag, opties),
    wijzigVraag: wijzig('PATCH', 'vragen'),
    beantwoordVraag: (huishoudenId, vraagId, body, opties) =>
      nieuw(van(huishoudenId, 'vragen', vraagId, 'antwoorden'), body, opties),
    wijzigAntwoord: wijzig('PATCH', 'antwoorden'),
    heropenVraag: wijzig('POST', 'vragen', 'heropening'),
    wijzigDoel: wijzig('PATCH', 'doelen'),
    rondDoelAf: wijzig('POST', 'doelen', 'afronding'),
    heropenDoel: wijzig('POST', 'doelen', 'heropening'),
    draagActieOp: wijzig('POST', 'acties', 'opdracht'),
    beantwoordActie: wijzig('POST', 'acties', 'antwoord'),
    zetVolgorde: (huishoudenId, body, opties) =>
      doe<Contract.Vastgelegd>({ methode: 'PUT', pad: van(huishoudenId, 'plan', 'volgorde'), body, ...opties }),
    planEvaluatie: (huishoudenId, body, opties) => nieuw(van(huishoudenId, 'evaluaties'), body, opties),
    verzetEvaluatie: wijzig('PATCH', 'evaluaties'),
    houdEvaluatie: wijzig('POST', 'evaluaties', 'uitkomst'),
    plan: (huishoudenId) => lees(van(huishoudenId, 'plan')),
    stelPlanVast: (huishoudenId, opties) => nieuw(van(huishoudenId, 'plan', 'versies'), undefined, opties),
    planversies: (huishoudenId) => lees(van(huishoudenId, 'plan', 'versies')),
    planOpVersie: (huishoudenId, id) => lees(van(huishoudenId, 'plan', 'versies', id)),
    legAkkoordVast: wijzig('POST', 'plan/versies', 'akkoord'),
  }
}
