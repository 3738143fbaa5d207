import { createHash } from 'node:crypto'
import { dagInNederland } from '../dagen.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Partner, SimulatorContext } from '../partner.ts'
import { jeugdigeSleutel } from './jeugdige-sleutel.ts'
import { keurMelding, keurVerwijdering, type OntvangenMelding } from './melding-regels.ts'

export interface MatchpointOptions {
  /** `altijd`: for every new melding another instance turns out to have reported the same youth. */
  match?: 'altijd' | 'nooit'
}

interface Bewaard extends OntvangenMelding {
  meldingnummer: string
  ontvangen: number
  verwijderd?: string
}
interface Antwoord {
  status: number
  body: Record<string, unknown>
}

const formaat = 'Matchpoint eigen JSON 2'

/**
 * The verwijsindex: one melding per signaal, known again by Berichtreferentie and by signaalId, and a match back when
 * another instance reported the same youth: to both reporters, and to the municipal regievoerder.
 */
export function maakMatchpoint(context: SimulatorContext, { match = 'altijd' }: MatchpointOptions = {}): Partner {
  const meldingen = new Map<string, Bewaard>()
  const perSignaal = new Map<string, string>()
  const antwoorden = new Map<string, Antwoord>()
  const tellingen = { dubbelen: 0, volgordefouten: 0, matches: 0 }
  /** Pairs of meldingen it told their reporters and the municipal regievoerder of (art. 7.1.2.3 lid 1 c). */
  const samen = new Map<string, [string, string]>()
  const perJeugdige = new Map<string, Set<string>>()
  let laatsteNummer = 0

  const afgewezen = (status: number, detail: string): Antwoord => ({
    status,
    body: { status, title: 'Niet verwerkt', detail },
  })

  function ontvangMelding(inhoud: string): Antwoord {
    const gekeurd = keurMelding(inhoud, context.now())
    if ('fouten' in gekeurd) return afgewezen(422, gekeurd.fouten.join('; '))
    const melding = gekeurd.waarde
    const bekend = meldingen.get(perSignaal.get(melding.signaalId) ?? '')
    if (bekend && !bekend.verwijderd) {
      tellingen.dubbelen++
      return { status: 200, body: { meldingnummer: bekend.meldingnummer } }
    }
    const meldingnummer = `MP-${dagInNederland(new Date(melding.gemeldOp)).slice(0, 4)}-${String(++laatsteNummer).padStart(6, '0')}`
    meldingen.set(meldingnummer, { ...melding, meldingnummer, ontvangen: 1 })
    perSignaal.set(melding.signaalId, meldingnummer)
    zoekAnderen(meldingnummer)
    if (match === 'altijd' && context.hub) context.straks(() => stuurMatch(meldingnummer))
    return { status: 201, body: { meldingnummer } }
  }

  function wijzigMelding(nummer: string, inhoud: string): Antwoord {
    const bekend = meldingen.get(nummer)
    if (!bekend) return afgewezen(404, 'onbekend meldingnummer')
    const gekeurd = keurMelding(inhoud, context.now())
    if ('fouten' in gekeurd) return afgewezen(422, gekeurd.fouten.join('; '))
    if (gekeurd.waarde.signaalId !== bekend.signaalId)
      return afgewezen(409, 'meldingnummer hoort bij een ander signaalId')
    if (bekend.verwijderd) {
      tellingen.volgordefouten++
      return afgewezen(409, 'de melding is verwijderd')
    }
    meldingen.set(nummer, { ...gekeurd.waarde, meldingnummer: nummer, ontvangen: bekend.ontvangen + 1 })
    zoekAnderen(nummer)
    return { status: 200, body: { meldingnummer: nummer } }
  }

  function verwijderMelding(nummer: string, inhoud: string): Antwoord {
    const bekend = meldingen.get(nummer)
    if (!bekend) return afgewezen(404, 'onbekend meldingnummer')
    const gekeurd = keurVerwijdering(inhoud)
    if ('fouten' in gekeurd) return afgewezen(422, gekeurd.fouten.join('; '))
    if (gekeurd.waarde.signaalId !== bekend.signaalId)
      return afgewezen(409, 'meldingnummer hoort bij een ander signaalId')
    if (bekend.verwijderd) tellingen.dubbelen++
    meldingen.set(nummer, { ...bekend, ontvangen: bekend.ontvangen + 1, verwijderd: gekeurd.waarde.grond })
    return { status: 200, body: { meldingnummer: nummer } }
  }

  /** Tells each of two reporters of one youth of the other, once: contact data and nothing else (art. 7.1.4.3 lid 2). */
  function zoekAnderen(meldingnummer: string) {
    const melding = meldingen.get(meldingnummer)!
    const sleutel = jeugdigeSleutel(melding.jeugdige)
    const overHaar = perJeugdige.get(sleutel) ?? new Set()
    perJeugdige.set(sleutel, overHaar.add(meldingnummer))
    for (const ander of [...overHaar].map((nummer) => meldingen.get(nummer)!)) {
      const paar = [meldingnummer, ander.meldingnummer].sort() as [string, string]
      if (ander.verwijderd || isZelfdeMelder(ander, melding) || samen.has(paar.join())) continue
      samen.set(paar.join(), paar)
      if (!context.hub) continue
      context.straks(() => stuurMatch(meldingnummer, melderVan(ander)))
      context.straks(() => stuurMatch(ander.meldingnummer, melderVan(melding)))
    }
  }

  async function stuurMatch(meldingnummer: string, { kenmerk, ...melder }: Melder = buitenstaander()) {
    const { signaalId } = meldingen.get(meldingnummer)!
    tellingen.matches++
    return context.roepHub({
      pad: '/matchpoint/v1/matches',
      contentType: 'application/json',
      inhoud: JSON.stringify({
        matchId: matchIdVan(meldingnummer, kenmerk),
        meldingnummer,
        signaalId,
        ...melder,
      }),
    })
  }

  /** Books every request; the answer of an accepted one is given again when the same reference comes back. */
  function route(soort: string, verwerk: (inhoud: string, nummer: string) => Antwoord) {
    return (request: FastifyRequest, reply: FastifyReply) => {
      const referentie = String(request.headers['berichtreferentie'] ?? '')
      const inhoud = (request.body as string | null) ?? ''
      const eerder = antwoorden.get(referentie)
      const antwoord =
        eerder ?? beoordeel(referentie, () => verwerk(inhoud, (request.params as { nummer?: string }).nummer ?? ''))
      const gelukt = antwoord.status < 300
      if (gelukt) antwoorden.set(referentie, antwoord)
      const uitkomst = eerder ? 'herhaling' : gelukt ? 'verwerkt' : 'geweigerd'
      context.noteer({ soort, formaat, bytes: Buffer.byteLength(inhoud), referentie, uitkomst })
      return reply
        .code(antwoord.status)
        .type(gelukt ? 'application/json' : 'application/problem+json')
        .send(JSON.stringify(antwoord.body))
    }
  }

  function beoordeel(referentie: string, verwerk: () => Antwoord): Antwoord {
    if (!/^[0-9a-f-]{36}$/.test(referentie)) return afgewezen(400, 'Berichtreferentie ontbreekt of is geen UUID')
    if (context.rol() === 'weiger') return afgewezen(422, 'de verwijsindex weigert deze melding')
    return verwerk()
  }

  return {
    naam: 'matchpoint',
    titel: 'Matchpoint (verwijsindex risicojongeren)',
    routes(app: FastifyInstance) {
      app.post('/meldingen', route('melding', ontvangMelding))
      app.put(
        '/meldingen/:nummer',
        route('melding-wijziging', (inhoud, nummer) => wijzigMelding(nummer, inhoud)),
      )
      app.post(
        '/meldingen/:nummer/verwijdering',
        route('melding-verwijdering', (inhoud, nummer) => verwijderMelding(nummer, inhoud)),
      )
      app.post(
        '/signalen/:nummer/verwijdering',
        route('melding-verwijdering', (inhoud, signaalId) => verwijderMelding(perSignaal.get(signaalId) ?? '', inhoud)),
      )
    },
    stand: () => ({ ...tellingen, meldingen: [...meldingen.values()], aanRegievoerder: [...samen.values()] }),
    acties: {
      /** Another instance reports the same youth: `{ meldingnummer?, organisatie? }`, by default the last melding. */
      meldAndereInstantie: ({ meldingnummer, organisatie }) =>
        stuurMatch(
          (meldingnummer as string | undefined) ?? [...meldingen.keys()].at(-1)!,
          buitenstaander(organisatie as string | undefined),
        ),
    },
  }
}

/** A reporter as the other one gets to know it. */
interface Melder {
  /** Tells its melding from others; not sent. */
  kenmerk: string
  organisatie: string
  contactpersoon: string
  telefoonnummer?: string
}

function melderVan({ meldingnummer, meldingsbevoegde: { instantie, naam, telefoonnummer } }: Bewaard): Melder {
  return {
    kenmerk: meldingnummer,
    organisatie: instantie,
    contactpersoon: naam,
    ...(telefoonnummer && { telefoonnummer }),
  }
}

function isZelfdeMelder(een: Bewaard, ander: Bewaard): boolean {
  const [a, b] = [een.meldingsbevoegde, ander.meldingsbevoegde]
  return een.meldingnummer === ander.meldingnummer || (a.instantie === b.instantie && a.naam === b.naam)
}

/** Somebody who reports to the index without this hub. */
const buitenstaander = (organisatie = 'Spaarne Jeugdgezondheid'): Melder => ({
  kenmerk: organisatie,
  organisatie,
  contactpersoon: 'Imke Postma',
  telefoonnummer: '0235550177',
})

/** The same two reporters give the same match: sent twice, it is one match. */
function matchIdVan(meldingnummer: string, melder: string): string {
  const hex = createHash('sha256').update(`${meldingnummer} ${melder}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
