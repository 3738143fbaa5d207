import { volledigeNaam, type Projectie } from '@wijkhub/model'
import type { Opbouw, Regel, Tekst } from '@wijkhub/pagina'
import type { Plan } from './plan-van.ts'

/** What the document says besides the plan itself. */
export interface Kop {
  /** The day it is of; jjjj-mm-dd. */
  dag: string
  /** Of an established version: its number. */
  nummer?: number | undefined
  /** Members by their id, as far as the reader may know them. */
  inwoners: Projectie['inwoners']
  /** The name of an organisation. */
  naamVan: (organisatie: string) => string
}

/**
 * The plan as a document a resident takes home, in short sentences. It names no address at all, and of a worker only the
 * regisseur. Pure.
 */
export function planOpbouw(plan: Plan, kop: Kop): Opbouw {
  return {
    titel: kop.nummer === undefined ? 'Uw plan' : `Uw plan, versie ${kop.nummer}`,
    inleiding: [
      {
        alinea: [
          `Dit is het plan zoals het was op ${dagInWoorden(kop.dag)}. Klopt er iets niet? Zeg het tegen uw contactpersoon.`,
        ],
      },
      { alinea: [contactpersoon(plan, kop)] },
    ],
    delen: [
      deel(
        'Uw vragen',
        plan.vragen.map((vraag) => overVraag(vraag, kop)),
        'Er zijn geen vragen.',
      ),
      deel(
        'Wat u wilt bereiken',
        plan.doelen.map((doel) => overDoel(doel, kop)),
        'Er zijn nog geen doelen.',
      ),
      deel(
        'Wat er verder gebeurt',
        plan.acties.map((actie) => overActie(actie, kop)),
        'Er is verder niets afgesproken.',
      ),
      deel(
        'Wat u is toegekend',
        plan.voorzieningen.map((rij) => overVoorziening(rij, kop)),
        'Er is niets toegekend.',
      ),
      deel(
        'Wanneer wij kijken of het plan werkt',
        plan.evaluaties.map((rij) => overEvaluatie(rij, kop)),
        'Er is nog geen dag afgesproken.',
      ),
    ],
  }
}

function deel(kop: string, lijst: readonly Regel[], leeg: string): Opbouw['delen'][number] {
  return { kop, blokken: [lijst.length > 0 ? { lijst } : { alinea: [leeg] }] }
}

function contactpersoon({ regisseur }: Plan, { naamVan }: Kop): string {
  if (!regisseur?.organisatie) return 'U hebt nog geen vaste contactpersoon.'
  const { naam, telefoonnummer } = regisseur.medewerker ?? {}
  const wie = [naam, naamVan(regisseur.organisatie)].filter((een) => een !== undefined)
  const bellen = telefoonnummer === undefined ? '' : ` U kunt bellen: ${telefoonnummer}.`
  return `Uw contactpersoon is ${wie.join(', ')}.${bellen}`
}

function overVraag(vraag: Plan['vragen'][number], kop: Kop): Regel {
  const wie = naamVanInwoner(vraag.inwonerId, kop)
  const stand = vraag.beantwoord ? '' : ' Hier zoeken wij nog een antwoord op.'
  return regel(
    [`${wie === '' ? '' : `${wie}: `}${zin(vraag.omschrijving)}`, ...citaat(vraag.eigenWoorden), stand],
    vraag.antwoorden.map(({ wat, wie: door, sinds }) => {
      const wieHelpt = door === undefined ? '' : ` Door: ${door}.`
      return { tekst: [`${zin(wat)}${wieHelpt} Sinds ${dagInWoorden(sinds)}.`] }
    }),
  )
}

function overDoel(doel: Plan['doelen'][number], kop: Kop): Regel {
  const voor = ((doel.inwonerIds ?? []) as string[]).map((id) => naamVanInwoner(id, kop)).filter((naam) => naam !== '')
  const wie = voor.length > 0 ? ` Voor: ${voor.join(', ')}.` : ''
  const { afronding } = doel
  const gelukt = afronding?.uitkomst === 'behaald'
  const stand = afronding
    ? ` ${gelukt ? 'Dit is gelukt' : 'Dit doen wij niet meer'}, sinds ${dagInWoorden(afronding.op)}.`
    : ''
  return regel(
    [zin(doel.omschrijving), ...citaat(doel.eigenWoorden), `${wie}${stand}`],
    doel.acties.map((actie) => overActie(actie, kop)),
  )
}

const standen = {
  open: 'Dit moet nog gebeuren.',
  gepland: '',
  uitgevoerd: 'Dit is gedaan.',
  vervallen: 'Dit gaat niet door.',
}

function overActie(actie: Plan['acties'][number], kop: Kop): Regel {
  const wat = actie.omschrijving === undefined ? 'Een afspraak.' : zin(actie.omschrijving)
  const organisatie = actie.organisatie === undefined ? '' : kop.naamVan(actie.organisatie)
  const wie = actie.inwonerId === undefined ? (actie.wie ?? organisatie) : naamVanInwoner(actie.inwonerId, kop)
  const wanneer = actie.datum === undefined ? '' : ` Op ${dagInWoorden(actie.datum)}.`
  const stand = standen[(actie.status ?? 'gepland') as keyof typeof standen]
  return regel([`${wat}${wie === '' ? '' : ` Wie: ${wie}.`}${wanneer}${stand === '' ? '' : ` ${stand}`}`])
}

const soorten = {
  'wmo-maatwerk': 'Hulp van de gemeente (Wmo)',
  'beschermd-wonen': 'Beschermd wonen',
  jeugdhulp: 'Jeugdhulp',
}

function overVoorziening({ soort, inwonerId, beslissing }: Plan['voorzieningen'][number], kop: Kop): Regel {
  const wie = naamVanInwoner(inwonerId, kop)
  const { verlening, bezwaarTotEnMet } = beslissing ?? {}
  const { product, vorm, van, totEnMet } = verlening ?? {}
  const wat = [
    soort === undefined ? 'Een voorziening' : soorten[soort as keyof typeof soorten],
    product?.replaceAll('-', ' '),
  ]
  const hoe = vorm === 'pgb' ? ' U koopt het zelf in, met een persoonsgebonden budget.' : ''
  const tot = totEnMet === undefined ? '' : ` tot en met ${dagInWoorden(totEnMet)}`
  const wanneer = van === undefined ? '' : ` Van ${dagInWoorden(van)}${tot}.`
  const bezwaar = bezwaarTotEnMet === undefined ? '' : ` Bezwaar maken kan tot en met ${dagInWoorden(bezwaarTotEnMet)}.`
  const tekst = wat.filter((een) => een !== undefined).join(': ')
  return regel([`${wie === '' ? '' : `${wie}: `}${tekst}.${wanneer}${hoe}${bezwaar}`])
}

function overEvaluatie({ dag, organisatie, uitkomst }: Plan['evaluaties'][number], { naamVan }: Kop): Regel {
  const met = organisatie === undefined ? '' : `, met ${naamVan(organisatie)}`
  const gezien = uitkomst === undefined ? '' : ` Wat wij zagen: ${zin(uitkomst)}`
  return regel([`${hoofdletter(dagInWoorden(dag))}${met}.${gezien}`])
}

function regel(tekst: Tekst, onder: readonly Regel[] = []): Regel {
  return { tekst: tekst.filter((stuk) => stuk !== ''), ...(onder.length > 0 && { onder }) }
}

/** How somebody is called at home; who is not known to the reader, or no longer lives here, is not named. */
function naamVanInwoner(inwonerId: string | undefined, { inwoners }: Kop): string {
  const inwoner = inwonerId === undefined ? undefined : inwoners?.[inwonerId]
  return inwoner?.naam && !inwoner.vertrokken ? volledigeNaam(inwoner.naam) : ''
}

const citaat = (woorden: string | undefined): Tekst => (woorden === undefined ? [] : [' ', { citaat: woorden }])

/** As a sentence: with a full stop where there is none. */
function zin(tekst = ''): string {
  return /[.!?…]\s*$/u.test(tekst) ? tekst : `${tekst}.`
}

const hoofdletter = (tekst: string) => `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`

const opDeKalender = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

function dagInWoorden(dag: string | undefined): string {
  return dag === undefined ? 'een dag die wij nog afspreken' : opDeKalender.format(new Date(`${dag}T00:00:00Z`))
}
