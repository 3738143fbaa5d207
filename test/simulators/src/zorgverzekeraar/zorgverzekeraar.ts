import { createHash, randomUUID } from 'node:crypto'
import { dagInNederland } from '../dagen.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Partner, SimulatorContext } from '../partner.ts'
import { centen, controleer, type GekeurdBestand, type Prestatieregel } from './aw319-controle.ts'
import { leesAw319 } from './aw319-lezer.ts'

export interface ZorgverzekeraarOptions {
  /** `direct`: the answer to the upload judges every line. `later`: 202 first, the verdict follows as a call to the hub. */
  verdict?: 'direct' | 'later'
}

interface RegelUitslag {
  referentienummer: string
  status: 'goedgekeurd' | 'afgekeurd'
  toegekendCenten?: number
  reden?: string
}
interface Antwoord {
  status: number
  body: Record<string, unknown>
  uitkomst: 'verwerkt' | 'geweigerd'
}

const formaat = 'Vektis AW319 1.4'

/** A health insurer's claim desk: reads AW319 by position, checks every sum, judges every line once. */
export function maakZorgverzekeraar(
  context: SimulatorContext,
  { verdict = 'direct' }: ZorgverzekeraarOptions = {},
): Partner {
  /** Per invoice what was sent and what was answered: the same invoice again gets the same answer. */
  const facturen = new Map<string, { fingerprint: string; antwoord: Antwoord }>()
  /** Approved lines by reference (field 0431), with a print of what they claimed. */
  const regels = new Map<string, { inhoud: string; wat: string; centen: number; gecrediteerd: boolean }>()
  /** Who was claimed for, by BSN, as the last file has her. */
  const verzekerden = new Map<string, Record<string, string>>()
  const stand = { bestanden: 0, regels: 0, creditregels: 0, afgekeurd: 0, dubbelen: 0, saldoCenten: 0 }

  const afgewezen = (status: number, detail: string): Antwoord => ({
    status,
    body: { status, title: 'Bestand niet aangenomen', detail },
    uitkomst: 'geweigerd',
  })

  function ontvang(bestand: string, referentie: string): Antwoord & { herhaling?: true } {
    if (verdict === 'direct' && context.rol() === 'weiger')
      return afgewezen(403, 'Er is geen overeenkomst met deze zorgaanbieder')
    if (!/^[0-9a-f-]{36}$/.test(referentie)) return afgewezen(400, 'Berichtreferentie ontbreekt of is geen UUID')
    const gelezen = leesAw319(bestand)
    if ('fout' in gelezen) return afgewezen(422, gelezen.fout)
    const gekeurd = controleer(gelezen.regels, vandaag())
    if ('fouten' in gekeurd) return afgewezen(422, gekeurd.fouten.join('; '))
    const { uzovi, instelling, factuurnummer } = gekeurd.voorloop
    const sleutel = `${uzovi} ${instelling} ${factuurnummer}`
    const fingerprint = createHash('sha256').update(bestand).digest('base64url')
    const eerder = facturen.get(sleutel)
    if (eerder)
      return eerder.fingerprint === fingerprint
        ? { ...eerder.antwoord, herhaling: true }
        : afgewezen(409, 'dit factuurnummer is al gebruikt')
    const antwoord = beoordeel(gekeurd, referentie)
    facturen.set(sleutel, { fingerprint, antwoord })
    return antwoord
  }

  /** The day in the Netherlands, eejjmmdd. */
  const vandaag = () => dagInNederland(context.now()).replaceAll('-', '')

  function beoordeel(bestand: GekeurdBestand, berichtreferentie: string): Antwoord {
    const { prestaties } = bestand
    stand.bestanden++
    for (const { naam, voorvoegsel, partnernaam, geboortedatum, postcode, huisnummer, bsn } of bestand.verzekerden) {
      const velden = Object.entries({ naam, voorvoegsel, partnernaam, geboortedatum, postcode, huisnummer })
      verzekerden.set(bsn, Object.fromEntries(velden.map(([veld, waarde]) => [veld, waarde.trim()])))
    }
    const bestandsnummer = `ZV-${String(stand.bestanden).padStart(6, '0')}`
    const rol = context.rol()
    const goedeRegels = rol === 'weiger' ? 0 : rol === 'half' ? Math.ceil(prestaties.length / 2) : prestaties.length
    const uitslag = prestaties.map((regel, index) =>
      index < goedeRegels ? beoordeelRegel(regel) : keurAf(regel, 'Geen overeenkomst voor deze prestatie'),
    )
    const uitkomst = uitslag.some(({ status }) => status === 'afgekeurd') ? 'geweigerd' : 'verwerkt'
    if (verdict === 'direct') return { status: 200, body: { bestandsnummer, regels: uitslag }, uitkomst }
    const inhoud = JSON.stringify({ retourId: randomUUID(), berichtreferentie, bestandsnummer, regels: uitslag })
    context.straks(() =>
      context.roepHub({ pad: '/wijkverpleging/v1/retouren', contentType: 'application/json', inhoud }),
    )
    return { status: 202, body: { bestandsnummer }, uitkomst }
  }

  function beoordeelRegel(regel: Prestatieregel): RegelUitslag {
    const referentienummer = regel.referentie.trimEnd()
    const { nummer: _, id: __, soort: ___, reserve: ____, ...velden } = regel
    const inhoud = JSON.stringify(velden)
    const bedrag = centen(regel)
    const { bsn, uzovi, verzekerdennummer, begindatum, einddatum, prestatiecode, aantal, uitvoerder } = regel
    const wat = JSON.stringify([
      bsn,
      uzovi,
      verzekerdennummer,
      begindatum,
      einddatum,
      prestatiecode,
      aantal,
      uitvoerder,
    ])
    const goed: RegelUitslag = { referentienummer, status: 'goedgekeurd', toegekendCenten: Math.abs(bedrag) }
    const bekend = regels.get(referentienummer)
    if (bekend) {
      stand.dubbelen++
      return bekend.inhoud === inhoud
        ? goed
        : keurAf(regel, 'Referentienummer is al gebruikt voor een andere prestatie')
    }
    if (regel.teken === 'C') {
      const voorgaande = regels.get(regel.voorgaande.trimEnd())
      if (!voorgaande || voorgaande.gecrediteerd)
        return keurAf(regel, 'De voorgaande prestatie is onbekend of al gecrediteerd')
      if (voorgaande.centen !== -bedrag || voorgaande.wat !== wat)
        return keurAf(regel, 'De creditregel zegt iets anders dan de voorgaande prestatie')
      voorgaande.gecrediteerd = true
      stand.creditregels++
    } else stand.regels++
    stand.saldoCenten += bedrag
    regels.set(referentienummer, { inhoud, wat, centen: bedrag, gecrediteerd: false })
    return goed
  }

  function keurAf(regel: Prestatieregel, reden: string): RegelUitslag {
    stand.afgekeurd++
    return { referentienummer: regel.referentie.trimEnd(), status: 'afgekeurd', reden }
  }

  return {
    naam: 'zorgverzekeraar',
    titel: 'Zorgverzekeraar (declaratie wijkverpleging)',
    routes(app: FastifyInstance) {
      // One byte is one position: decoded as UTF-8 a name with an accent would shift every field behind it.
      app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, (_request, body, done) =>
        done(null, (body as Buffer).toString('latin1')),
      )
      app.post('/bestanden', (request: FastifyRequest, reply: FastifyReply) => {
        const referentie = (request.headers['berichtreferentie'] as string | undefined) ?? ''
        const bestand = (request.body as string | null) ?? ''
        const { status, body, uitkomst, herhaling } = ontvang(bestand, referentie)
        context.noteer({
          soort: 'AW319',
          formaat,
          bytes: bestand.length,
          referentie,
          uitkomst: herhaling ? 'herhaling' : uitkomst,
        })
        const type = status < 300 ? 'application/json' : 'application/problem+json'
        return reply.code(status).type(type).send(JSON.stringify(body))
      })
    },
    stand: () => ({
      ...stand,
      verzekerden: Object.fromEntries(verzekerden),
      prestaties: [...regels].slice(-100).map(([referentienummer, { centen: bedrag, gecrediteerd }]) => ({
        referentienummer,
        centen: bedrag,
        gecrediteerd,
      })),
    }),
    acties: {},
  }
}
