import type { FastifyReply } from 'fastify'
import type { Partner, SimulatorContext } from '../partner.ts'
import { Aanbieder, type JeugdhulpOpties } from './aanbieder.ts'
import { leesEnvelop, type GelezenEnvelop } from './ggk-envelop.ts'

/** Where the simulated GGk takes envelopes. */
export const ggkPad = '/ggk/berichten'

/**
 * The GGk and a youth-care provider behind it (iJw 3.2 in StUF-GGK 2.1). The GGk looks at the envelope only and answers
 * at once; the provider's JW302 and JW305 follow as messages of their own.
 */
export function maakJeugdhulp(
  context: SimulatorContext,
  opties: JeugdhulpOpties = { agb: '98765432', gemeentecode: context.gemeentecode, startZelf: true },
): Partner {
  const aanbieder = new Aanbieder(context, opties)

  function ontvang(ruw: string, reply: FastifyReply) {
    const envelop = leesEnvelop(ruw)
    if ('fouten' in envelop) return weiger(undefined, 'IB001', envelop.fouten.join('; '))
    const fout = adresFout(envelop)
    if (fout) return weiger(envelop, fout, 'de envelop wordt niet aangenomen')
    const eerder = aanbieder.eerder(envelop.referentie, ruw)
    if (eerder === 'anders') return weiger(envelop, 'IB016', 'het referentienummer is niet uniek')
    if (eerder === 'gelijk') return aangenomen(envelop, 'herhaling')
    if (envelop.functie === 'JW301') {
      const rol = context.rol()
      context.straks(() => aanbieder.verwerkJw301(envelop, rol))
      return aangenomen(envelop, 'verwerkt')
    }
    const retour = aanbieder.neemRetourOp(envelop)
    if ('fouten' in retour) return weiger(envelop, 'IB014', retour.fouten.join('; '))
    return aangenomen(envelop, retour.herhaling ? 'herhaling' : 'verwerkt')

    function noteer(van: GelezenEnvelop | undefined, uitkomst: 'verwerkt' | 'herhaling' | 'geweigerd') {
      const { functie = 'onbekend', referentie = '' } = van ?? {}
      context.noteer({
        soort: functie,
        formaat: 'iJw 3.2 in GGK 2.1',
        bytes: Buffer.byteLength(ruw),
        referentie,
        uitkomst,
      })
    }
    function aangenomen(van: GelezenEnvelop, uitkomst: 'verwerkt' | 'herhaling') {
      noteer(van, uitkomst)
      return reply.code(202).type('text/xml').send('')
    }
    function weiger(van: GelezenEnvelop | undefined, code: string, reden: string) {
      noteer(van, 'geweigerd')
      const inhoud = aanbieder.fo01(van?.van ?? opties.gemeentecode, van?.referentie, code, reden)
      return reply.code(400).type('text/xml').send(inhoud)
    }
  }

  /** The GGk's own checks on who sends what to whom (fo01-foutcodes.json). */
  function adresFout({ soort, functie, van, aan }: GelezenEnvelop): string | undefined {
    if (!(soort === 'Di01' && functie === 'JW301') && !(soort === 'Du01' && functie === 'JW306')) return 'IB004'
    if (van !== opties.gemeentecode) return 'IB005'
    return aan === opties.agb ? undefined : 'IB010'
  }

  return {
    naam: 'jeugdhulp',
    titel: 'Jeugdhulpaanbieder achter het GGk',
    routes(app) {
      app.post(ggkPad, (request, reply) => {
        const xml = /^(text|application)\/xml\b/.test(request.headers['content-type'] ?? '')
        if (!xml || typeof request.body !== 'string') return reply.code(415).send('')
        return ontvang(request.body, reply)
      })
    },
    stand: () => ({
      toewijzingen: [...aanbieder.toewijzingen.perNummer.values()],
      clienten: Object.fromEntries(aanbieder.toewijzingen.clienten),
      dubbelen: aanbieder.toewijzingen.dubbelen,
      volgordefouten: aanbieder.toewijzingen.volgordefouten,
      gebrokenRegels: aanbieder.toewijzingen.gebroken,
      foutberichten: aanbieder.foutberichten,
      retouren: {
        open: aanbieder.retouren.nogOpen,
        goedgekeurd: aanbieder.retouren.goedgekeurd,
        afgekeurd: aanbieder.retouren.afgekeurd,
        codes: aanbieder.retouren.codes,
        fouten: aanbieder.retouren.fouten,
      },
    }),
    acties: {
      /** `{toewijzingNummer, bsn?, begindatum?, status?, zonderBegindatum?}`: a start of care, right or wrong. */
      async startZorg(opgave) {
        const gegeven = (veld: string, anders: string) =>
          ['string', 'number'].includes(typeof opgave[veld]) ? `${opgave[veld] as string | number}` : anders
        const nummer = gegeven('toewijzingNummer', '0')
        const bekend = aanbieder.toewijzingen.perNummer.get(nummer)
        const begindatum = gegeven('begindatum', bekend?.ingangsdatum ?? '2026-01-01')
        const product = { nummer, begindatum, status: gegeven('status', '1') }
        const bsn = gegeven('bsn', bekend?.bsn ?? '999999369')
        return aanbieder.stuurStart({ bsn, producten: [product] }, undefined, opgave['zonderBegindatum'] === true)
      },
    },
  }
}
