import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Partner, SimulatorContext } from '../partner.ts'
import { keurVraag, type OngeldigeParameter, type Vraag } from './keur-vraag.ts'
import { alsPersoon, datum } from './persoon.ts'
import { leesTestpersonen, type Testpersoon } from './testpersonen.ts'

export interface BrpOpties {
  /** The official set, read where it lies. */
  testpersonen: string
  token: string
}

/** What it says next, whatever is asked; `onzin` is HTML with status 200, `ander` somebody else than was asked. */
type Storing = 401 | 403 | 429 | 500 | 503 | 'onzin' | 'ander'

const formaat = 'Haal Centraal BRP Personen 2.7'
const fouten = {
  400: { code: 'paramsValidation', title: 'Een of meerdere parameters zijn niet correct.' },
  401: { code: 'authentication', title: 'Niet correct geauthenticeerd.' },
  403: { code: 'autorisation', title: 'U bent niet geautoriseerd voor deze operatie.' },
  415: { code: 'unsupported', title: 'Unsupported Media Type' },
  429: { code: 'tooManyRequests', title: 'Too many request' },
  500: { code: 'serverError', title: 'Interne server fout.' },
  503: { code: 'notAvailable', title: 'Bronservice is tijdelijk niet beschikbaar.' },
} as const

/** Haal Centraal BRP over the official test persons: one endpoint; who is not found is an empty list and never a 404. */
export function maakBrp(context: SimulatorContext, { testpersonen, token }: BrpOpties): Partner {
  const rijen = leesTestpersonen(testpersonen)
  let storing: Storing | undefined
  let onderzoek: readonly string[] = []
  const vragen: Vraag[] = []

  function personen(request: FastifyRequest, reply: FastifyReply) {
    const inhoud = typeof request.body === 'string' ? request.body : ''
    const noteer = (uitkomst: 'verwerkt' | 'geweigerd') =>
      context.noteer({ soort: 'personen', formaat, bytes: Buffer.byteLength(inhoud), referentie: '', uitkomst })
    const weiger = (status: keyof typeof fouten, invalidParams?: OngeldigeParameter[]) => {
      noteer('geweigerd')
      const probleem = { status, ...fouten[status], ...(invalidParams && { invalidParams }) }
      return reply.code(status).type('application/problem+json').send(JSON.stringify(probleem))
    }
    if (request.headers.authorization !== `Bearer ${token}`) return weiger(401)
    if (typeof storing === 'number') return weiger(storing)
    if (storing === 'onzin') return reply.type('text/html').send('<html>Welkom op de testomgeving</html>')
    if (!request.headers['content-type']?.startsWith('application/json')) return weiger(415)
    const gekeurd = keurVraag(inhoud)
    if ('fouten' in gekeurd) return weiger(400, gekeurd.fouten)
    const { vraag } = gekeurd
    vragen.push(vraag)
    noteer('verwerkt')
    const gevonden = storing === 'ander' ? [rijen[0]!] : zoek(rijen, vraag)
    const antwoord = {
      type: vraag.type,
      personen: gevonden.map((rij) => alsPersoon(rij, vraag.fields, onderzoek)),
    }
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(antwoord))
  }

  return {
    naam: 'brp',
    titel: 'BRP (Haal Centraal)',
    routes: (app) => void app.post('/personen', personen),
    stand: () => ({ personen: rijen.length, vragen }),
    acties: {
      /** `{ storing }`: until it is called without one. */
      storing: async (opgave) => {
        storing = opgave['storing'] as Storing | undefined
      },
      /** `{ groepen }`: of everybody, these are looked into by the municipality. */
      onderzoek: async (opgave) => {
        onderzoek = (opgave['groepen'] as string[] | undefined) ?? []
      },
    },
  }
}

function zoek(rijen: readonly Testpersoon[], vraag: Vraag): Testpersoon[] {
  if (vraag.type === 'RaadpleegMetBurgerservicenummer')
    return rijen.filter((rij) => vraag.burgerservicenummer.includes(rij['bsn']!))
  const past = (gezocht: string | undefined, waarde: string | undefined) => {
    if (gezocht === undefined) return true
    const [a, b] = [gezocht.toLowerCase(), (waarde ?? '').toLowerCase()]
    return a.endsWith('*') ? b.startsWith(a.slice(0, -1)) : a === b
  }
  return rijen.filter(
    (rij) =>
      past(vraag.geslachtsnaam, rij['geslachtsnaam']) &&
      past(vraag.voorvoegsel, rij['voorvoegsel']) &&
      past(vraag.voornamen, rij['voornamen']) &&
      past(vraag.geslacht, rij['geslacht']) &&
      datum(rij['geboortedatum'] || '00000000')['datum'] === vraag.geboortedatum &&
      (vraag.inclusiefOverledenPersonen || !rij['datum_overlijden']),
  )
}
