import { dagInNederland } from '../dagen.ts'
import type { FastifyInstance } from 'fastify'
import type { Partner, SimulatorContext } from '../partner.ts'
import { brpTestpersonen } from './brp-testpersonen.ts'
import { leesZdsBericht, type GelezenBericht } from './lees-zds-bericht.ts'
import { maakMedewerkers, type Terugmelding } from './medewerkers.ts'
import { ZakenRegister } from './zaken-register.ts'
import { bv03, du02, fout, type ZdsAntwoord } from './zds-antwoord.ts'

export interface MenscentraalOpties {
  /** What the municipality can look up: `voornamen voorvoegsel geslachtsnaam|jjjj-mm-dd` → BSN. Default: the family of the story. */
  brp?: ReadonlyMap<string, string>
}

/** MensCentraal: the municipality's registration, over StUF-ZDS 1.2. */
export function maakMenscentraal(context: SimulatorContext, opties: MenscentraalOpties = {}): Partner {
  const register = new ZakenRegister(context.gemeentecode, () => Number(dagInNederland(context.now()).slice(0, 4)))
  const terugmeldingen: Terugmelding[] = []

  function verwerk(gelezen: GelezenBericht): {
    antwoord: ZdsAntwoord
    uitkomst: 'verwerkt' | 'herhaling' | 'geweigerd'
  } {
    const now = context.now()
    const isVraag = gelezen.soort === 'genereerZaakIdentificatie_Di02'
    const weiger = (weigering: Parameters<typeof fout>[3]) => ({
      antwoord: fout(isVraag ? 'Fo02' : 'Fo03', gelezen.referentie, now, weigering, context.gemeentecode),
      uitkomst: 'geweigerd' as const,
    })
    if ('weigering' in gelezen) return weiger(gelezen.weigering)
    const { kop, bericht, soort } = gelezen
    const rol = context.rol()
    if (rol === 'weiger' || (rol === 'half' && soort === 'creeerZaak_ZakLk01'))
      return weiger({ code: 'StUF058', omschrijving: 'MensCentraal verwerkt dit bericht nu niet' })
    if (isVraag) {
      const { nummer, herhaling } = register.geefNummer(kop.referentienummer)
      return { antwoord: du02(kop, now, nummer), uitkomst: herhaling ? 'herhaling' : 'verwerkt' }
    }
    const verwerking =
      soort === 'creeerZaak_ZakLk01'
        ? register.creeer(kop, bericht)
        : soort === 'updateZaak_ZakLk01'
          ? register.wijzig(kop, bericht)
          : register.zetStatus(kop, bericht)
    if (verwerking.soort === 'geweigerd') return weiger(verwerking.weigering)
    return { antwoord: bv03(kop, now), uitkomst: verwerking.soort }
  }

  return {
    naam: 'menscentraal',
    titel: 'MensCentraal (gemeentelijke registratie, StUF-ZDS 1.2)',
    routes(app: FastifyInstance) {
      app.post('/', (request, reply) => {
        const ruw = (request.body as string | undefined) ?? ''
        const soapAction = request.headers['soapaction']
        const gelezen = leesZdsBericht(
          ruw,
          typeof soapAction === 'string' ? soapAction : undefined,
          context.gemeentecode,
        )
        const { antwoord, uitkomst } = verwerk(gelezen)
        const { soort, referentie } = gelezen
        context.noteer({ soort, formaat: 'StUF-ZDS 1.2', bytes: Buffer.byteLength(ruw), referentie, uitkomst })
        return reply.code(antwoord.status).type('text/xml; charset=utf-8').send(antwoord.inhoud)
      })
    },
    stand: () => ({
      nummersUitgegeven: register.nummersUitgegeven,
      ...register.tellers,
      terugmeldingen,
      zaken: Object.fromEntries(
        [...register.dossiers].map(([nummer, { zaak, berichten }]) => [nummer, { ...zaak, berichten }]),
      ),
    }),
    acties: maakMedewerkers({ context, register, terugmeldingen, brp: opties.brp ?? brpTestpersonen }),
  }
}
