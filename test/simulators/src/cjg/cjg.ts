import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Partner, SimulatorContext } from '../partner.ts'
import { cjgActies } from './acties.ts'
import { brpTestpersonen } from './brp.ts'
import { Dossiers, probleem, type Antwoord } from './dossiers.ts'
import { controleerBeeindiging, controleerGezin, type Controle } from './gezin-controle.ts'

export interface CjgOpties {
  /** `geslachtsnaam, voornamen, geboortedatum` → BSN: what the CJG may look up in the BRP. */
  brp: Readonly<Record<string, string>>
}

type Aanvraag = FastifyRequest<{ Params: { huishoudenId: string } }>

/** The CJG's own system: takes families, gives file numbers, refuses everything that is not exactly as agreed. */
export function maakCjg(context: SimulatorContext, opties: CjgOpties = { brp: brpTestpersonen }): Partner {
  const dossiers = new Dossiers()

  function ontvang<T>(
    soort: string,
    aanvraag: Aanvraag,
    controleer: (ruw: string, huishoudenId: string) => Controle<T>,
    verwerk: (goed: T) => Antwoord,
    reply: FastifyReply,
  ) {
    const ruw = typeof aanvraag.body === 'string' ? aanvraag.body : ''
    const referentie = String(aanvraag.headers['berichtreferentie'] ?? '')
    const eerder = dossiers.eerder(referentie, ruw)
    const antwoord =
      eerder ?? weigering(aanvraag, referentie) ?? dossiers.onthoud(referentie, ruw, beoordeel(ruw, aanvraag))
    const geweigerd = antwoord.status >= 300
    const uitkomst = geweigerd ? 'geweigerd' : eerder ? 'herhaling' : 'verwerkt'
    context.noteer({ soort, formaat: 'Wijkhub-CJG 2', bytes: Buffer.byteLength(ruw), referentie, uitkomst })
    const type = geweigerd ? 'application/problem+json' : 'application/json'
    return reply.code(antwoord.status).type(type).send(JSON.stringify(antwoord.inhoud))

    function beoordeel(inhoud: string, { params }: Aanvraag): Antwoord {
      const controle = controleer(inhoud, params.huishoudenId)
      if ('goed' in controle) return verwerk(controle.goed)
      return probleem(400, 'ongeldige-invoer', 'het bericht voldoet niet aan de afspraak', controle.fouten)
    }
  }

  /** What is refused without reading the body; not kept, because the same message may be right later. */
  function weigering(aanvraag: Aanvraag, referentie: string): Antwoord | undefined {
    if (context.rol() === 'weiger') return probleem(422, 'geen-plaats', 'het CJG neemt dit gezin niet aan')
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(referentie))
      return probleem(400, 'referentie-ontbreekt', 'Berichtreferentie moet een UUID zijn')
    if (!/^application\/json;\s*version=[12]$/.test(aanvraag.headers['content-type'] ?? ''))
      return probleem(415, 'onbekende-versie', 'alleen application/json; version=1 of 2 wordt gelezen')
    return undefined
  }

  return {
    naam: 'cjg',
    titel: 'Centrum voor Jeugd en Gezin',
    routes(app) {
      app.put<{ Params: { huishoudenId: string } }>('/gezinnen/:huishoudenId', (aanvraag, reply) =>
        ontvang('gezin', aanvraag, controleerGezin, (goed) => dossiers.neemOp(goed), reply),
      )
      app.post<{ Params: { huishoudenId: string } }>('/gezinnen/:huishoudenId/beeindiging', (aanvraag, reply) =>
        ontvang('beeindiging', aanvraag, controleerBeeindiging, (goed) => dossiers.beeindig(goed), reply),
      )
    },
    stand: () => ({
      dossiers: Object.fromEntries(dossiers.perHuishouden),
      dubbelen: dossiers.dubbelen,
      volgordefouten: dossiers.volgordefouten,
    }),
    acties: cjgActies(context, dossiers, opties.brp),
  }
}
