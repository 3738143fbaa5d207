import { volledigeNaam, type Projectie } from '@wijkhub/model'
import type { Plan } from './plan-van.ts'

/** What the page says besides the plan itself. */
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
 * The plan as a page a resident takes home: short sentences, no scripts, nothing from elsewhere. It names no address at all,
 * and of a worker only the regisseur. Everything that was typed is escaped. Pure.
 */
export function planInHtml(plan: Plan, kop: Kop): string {
  const titel = kop.nummer === undefined ? 'Uw plan' : `Uw plan, versie ${kop.nummer}`
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titel}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}section,li{break-inside:avoid}q{font-style:italic}</style></head>
<body><main>
<h1>${titel}</h1>
<p>Dit is het plan zoals het was op ${dagInWoorden(kop.dag)}. Klopt er iets niet? Zeg het tegen uw contactpersoon.</p>
${contactpersoon(plan, kop)}
${deel(
  'Uw vragen',
  plan.vragen.map((vraag) => vraagInHtml(vraag, kop)),
  'Er zijn geen vragen.',
)}
${deel(
  'Wat u wilt bereiken',
  plan.doelen.map((doel) => doelInHtml(doel, kop)),
  'Er zijn nog geen doelen.',
)}
${deel(
  'Wat er verder gebeurt',
  plan.acties.map((actie) => actieInHtml(actie, kop)),
  'Er is verder niets afgesproken.',
)}
${deel(
  'Wanneer wij kijken of het plan werkt',
  plan.evaluaties.map((rij) => evaluatieInHtml(rij, kop)),
  'Er is nog geen dag afgesproken.',
)}
</main></body>
</html>
`
}

function deel(titel: string, regels: readonly string[], leeg: string): string {
  const inhoud =
    regels.length > 0 ? `<ul>\n${regels.map((regel) => `<li>${regel}</li>`).join('\n')}\n</ul>` : `<p>${leeg}</p>`
  return `<section><h2>${titel}</h2>\n${inhoud}</section>`
}

function contactpersoon({ regisseur }: Plan, { naamVan }: Kop): string {
  if (!regisseur?.organisatie) return '<p>U hebt nog geen vaste contactpersoon.</p>'
  const { naam, telefoonnummer } = regisseur.medewerker ?? {}
  const wie = [naam, naamVan(regisseur.organisatie)].filter((een) => een !== undefined).map(veilig)
  const bellen = telefoonnummer === undefined ? '' : ` U kunt bellen: ${veilig(telefoonnummer)}.`
  return `<p>Uw contactpersoon is ${wie.join(', ')}.${bellen}</p>`
}

function vraagInHtml(vraag: Plan['vragen'][number], kop: Kop): string {
  const wie = naamVanInwoner(vraag.inwonerId, kop)
  const antwoorden = vraag.antwoorden.map(({ wat, wie: door, sinds }) => {
    const wieHelpt = door === undefined ? '' : ` Door: ${veilig(door)}.`
    return `<li>${zin(wat)}${wieHelpt} Sinds ${dagInWoorden(sinds)}.</li>`
  })
  const stand = vraag.beantwoord ? '' : ' Hier zoeken wij nog een antwoord op.'
  const lijst = antwoorden.length > 0 ? `<ul>${antwoorden.join('')}</ul>` : ''
  return `${wie === '' ? '' : `${wie}: `}${zin(vraag.omschrijving)}${citaat(vraag.eigenWoorden)}${stand}${lijst}`
}

function doelInHtml(doel: Plan['doelen'][number], kop: Kop): string {
  const voor = ((doel.inwonerIds ?? []) as string[]).map((id) => naamVanInwoner(id, kop)).filter((naam) => naam !== '')
  const wie = voor.length > 0 ? ` Voor: ${voor.join(', ')}.` : ''
  const { afronding } = doel
  const gelukt = afronding?.uitkomst === 'behaald'
  const stand = afronding
    ? ` ${gelukt ? 'Dit is gelukt' : 'Dit doen wij niet meer'}, sinds ${dagInWoorden(afronding.op)}.`
    : ''
  const acties = doel.acties.map((actie) => `<li>${actieInHtml(actie, kop)}</li>`)
  const lijst = acties.length > 0 ? `<ul>${acties.join('')}</ul>` : ''
  return `${zin(doel.omschrijving)}${citaat(doel.eigenWoorden)}${wie}${stand}${lijst}`
}

const standen = {
  open: 'Dit moet nog gebeuren.',
  gepland: '',
  uitgevoerd: 'Dit is gedaan.',
  vervallen: 'Dit gaat niet door.',
}

function actieInHtml(actie: Plan['acties'][number], kop: Kop): string {
  const wat = actie.omschrijving === undefined ? 'Een afspraak.' : zin(actie.omschrijving)
  const organisatie = actie.organisatie === undefined ? '' : kop.naamVan(actie.organisatie)
  const wie = actie.inwonerId === undefined ? veilig(actie.wie ?? organisatie) : naamVanInwoner(actie.inwonerId, kop)
  const wanneer = actie.datum === undefined ? '' : ` Op ${dagInWoorden(actie.datum)}.`
  const stand = standen[(actie.status ?? 'gepland') as keyof typeof standen]
  return `${wat}${wie === '' ? '' : ` Wie: ${wie}.`}${wanneer}${stand === '' ? '' : ` ${stand}`}`
}

function evaluatieInHtml({ dag, organisatie, uitkomst }: Plan['evaluaties'][number], { naamVan }: Kop): string {
  const met = organisatie === undefined ? '' : `, met ${veilig(naamVan(organisatie))}`
  return `${hoofdletter(dagInWoorden(dag))}${met}.${uitkomst === undefined ? '' : ` Wat wij zagen: ${zin(uitkomst)}`}`
}

/** How somebody is called at home; who is not known to the reader, or no longer lives here, is not named. */
function naamVanInwoner(inwonerId: string | undefined, { inwoners }: Kop): string {
  const inwoner = inwonerId === undefined ? undefined : inwoners?.[inwonerId]
  if (!inwoner?.naam || inwoner.vertrokken) return ''
  return veilig(volledigeNaam(inwoner.naam))
}

const citaat = (woorden: string | undefined) => (woorden === undefined ? '' : ` <q>${veilig(woorden)}</q>`)

/** As a sentence: with a full stop where there is none. */
function zin(tekst = ''): string {
  return veilig(/[.!?…]\s*$/u.test(tekst) ? tekst : `${tekst}.`)
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

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function veilig(tekst: string): string {
  return tekst.replaceAll(/[&<>"']/gu, (teken) => tekens[teken]!)
}
