import { volledigeNaam, type Persoonsgegevens, type Projectie } from '@wijkhub/model'

/** The words of a report, for who reads plain Dutch (B1): short, and the same thing always by the same word. */

type PersoonVeld = keyof Persoonsgegevens

export const velden: Readonly<Record<PersoonVeld, string>> = {
  bsn: 'burgerservicenummer (BSN)',
  bsnStatus: 'hoe het BSN is nagekeken',
  naam: 'naam',
  geboortedatum: 'geboortedatum',
  verwachteGeboortedatum: 'verwachte geboortedatum',
  geslacht: 'geslacht',
  gezinsrol: 'plaats in het gezin',
  telefoonnummer: 'telefoonnummer',
  emailadres: 'e-mailadres',
  verzekering: 'zorgverzekering',
}

export const delen: Readonly<Partial<Record<keyof Projectie | 'vertrokken', string>>> = {
  adres: 'adres',
  tweedeAdres: 'tweede adres',
  vertrokken: 'vertrek',
  vragen: 'vragen',
  antwoorden: 'wat wij met de vragen deden',
  zrm: 'hoe het gaat (ZRM)',
  metingen: 'hoe het gaat, op een lijst',
  doelscores: 'hoe ver een doel is',
  toestemmingen: 'toestemming',
  verwijzingen: 'verwijzing',
  besluiten: 'besluit over jeugdhulp',
  contactmomenten: 'bezoeken',
  doelen: 'doelen',
  acties: 'afspraken in het plan',
  rapportages: 'aantekeningen van gesprekken',
  afspraken: 'afspraken',
  polsen: 'kort contact',
  overdrachten: 'hulp van een ander',
  onderzoeken: 'gesprek over hulp',
  voorzieningaanvragen: 'aanvraag van hulp',
  kantelingen: 'wat zonder aanvraag lukt',
  planversies: 'het plan',
  nazorg: 'contact na afloop',
}

const geslachten = { V: 'vrouw', M: 'man', O: 'niet bekend' } as Readonly<Record<string, string>>
const nagekeken = { opgegeven: 'nog niet nagekeken', geverifieerd: 'nagekeken' } as Readonly<Record<string, string>>

/** What is known of one field, as a resident reads it. Pure. */
export function inWoorden(veld: PersoonVeld, persoon: Partial<Persoonsgegevens>): string {
  const { naam, geslacht, bsnStatus, verzekering } = persoon
  if (veld === 'naam') return volledigeNaam(naam!)
  if (veld === 'geslacht') return geslachten[geslacht!] ?? geslacht!
  if (veld === 'bsnStatus') return nagekeken[bsnStatus!] ?? bsnStatus!
  if (veld === 'verzekering') return `verzekeraar ${verzekering!.uzovi}, nummer ${verzekering!.verzekerdennummer}`
  const waarde = persoon[veld]!
  return veld === 'geboortedatum' || veld === 'verwachteGeboortedatum' ? dagInWoorden(waarde) : waarde
}

const opDeKalender = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const maand = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day as one says it; of an incomplete one as much as is known. Pure. */
export function dagInWoorden(dag: string): string {
  const [jaar, vanMaand, vanDag] = dag.split('-')
  if (vanMaand === '00') return jaar === '0000' ? 'niet bekend' : jaar!
  if (vanDag === '00') return maand.format(new Date(`${jaar}-${vanMaand}-01T00:00:00Z`))
  return opDeKalender.format(new Date(`${dag}T00:00:00Z`))
}
