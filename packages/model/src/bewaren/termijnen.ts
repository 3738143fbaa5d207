import { z } from 'zod'

/** How long something is kept. */
export interface Termijn {
  dagen: number
  /** From when the days count. */
  vanaf: string
  /** The law, or why it is needed this long. */
  grond: string
  /** Why a municipality cannot give it other days: they would be written down and nothing would follow them. */
  vast?: string
}

/** Every term there is. A municipality may give one other days, by its name, in its inrichting. */
export const termijnen = {
  dossier: {
    dagen: 7305,
    vanaf: 'de laatste wijziging van het huishouden',
    grond:
      'Jeugdwet art. 7.3.8: twintig jaar; zonder jeugdhulp Wmo 2015 art. 5.3.4: vijftien jaar; een signaal staat ten hoogste twee jaar in de verwijsindex en daarna vijf jaar in het archief (Jeugdwet art. 7.1.4.5 en 7.1.4.6)',
  },
  gebeurtenis: {
    dagen: 90,
    vanaf: 'het moment van de gebeurtenis; het laatste van elk huishouden blijft zolang het dossier',
    grond: 'Lezers die weg waren, lezen terug; zie de topics in contracts/asyncapi',
    vast: 'het is een instelling van de topics',
  },
  sleutel: {
    dagen: 2,
    vanaf: 'het verzoek',
    grond: 'Een afzender die geen antwoord kreeg, herhaalt binnen 48 uur; zo staat het in de API',
    vast: 'de API belooft 48 uur',
  },
  'ruw-bericht': {
    dagen: 30,
    vanaf: 'de ontvangst van een bericht dat is verwerkt',
    grond: 'AVG art. 5 lid 1 onder c en e: na verwerking alleen nog om een klacht na te gaan',
  },
  'geweigerd-bericht': {
    dagen: 7,
    vanaf: 'de ontvangst van een bericht dat niet is overgenomen en op niemand wacht',
    grond: 'AVG art. 5 lid 1 onder e: de afzender kreeg antwoord en heeft het zelf',
  },
  'gesloten-quarantaine': {
    dagen: 90,
    vanaf: 'de dag dat een mens of de hub het afsloot',
    grond: 'Nagaan wat met een bericht is gebeurd',
  },
  'geweigerde-bijdrage': {
    dagen: 90,
    vanaf: 'de dag dat een mens haar overnam of afsloot, of dat haar huishouden werd gesloten; wat open staat blijft',
    grond: 'Nagaan wat met een melding is gedaan; tot dan moet een mens met de partner uitzoeken wat waar is',
  },
  'brp-bevraging': {
    dagen: 1826,
    vanaf: 'de vraag aan de BRP',
    grond:
      'AVG art. 5 lid 2 en art. 15: verantwoorden wie iemand opzocht, en waarom; vijf jaar is een keuze van de ontwikkelaars',
  },
  melding: {
    dagen: 365,
    vanaf:
      'de dag dat zij is gesloten zonder registratie; wat loopt blijft, en wat bij een huishouden hoort blijft zolang het dossier',
    grond:
      'AVG art. 5 lid 1 onder e: nagaan of over dezelfde mensen vaker wordt gemeld; een jaar is een keuze van de ontwikkelaars',
  },
  verzoek: {
    dagen: 1826,
    vanaf: 'de dag dat het is beantwoord of ingetrokken; wat loopt blijft',
    grond:
      'AVG art. 5 lid 2: laten zien dat een verzoek van een inwoner op tijd is beantwoord; vijf jaar is een keuze van de ontwikkelaars',
  },
  zoekopdracht: {
    dagen: 1826,
    vanaf: 'de zoekopdracht',
    grond:
      'AVG art. 5 lid 2 en art. 15: verantwoorden wie iemand zocht, en waarvoor; vijf jaar is een keuze van de ontwikkelaars',
  },
  logboek: {
    dagen: 1826,
    vanaf: 'het einde van de maand waarin het gebeurde',
    grond:
      'AVG art. 5 lid 2 en art. 15: verantwoorden wie gegevens van iemand zag, kreeg of wijzigde; voor zorg ten minste vijf jaar (NEN 7513). De regels zelf houden geen gegeven van iemand dan een kenmerk',
  },
  medewerker: {
    dagen: 730,
    vanaf: 'de eerste dag dat zij er niet meer werkt',
    grond:
      'AVG art. 5 lid 1 onder e: zolang wie haar huishoudens overnam nog naar haar vraagt; twee jaar is een keuze van de ontwikkelaars. Wat zij in een dossier vastlegde houdt haar naam zolang het dossier',
  },
  beurt: {
    dagen: 90,
    vanaf: 'de beurt',
    grond:
      'AVG art. 5 lid 1 onder e: wie aan de beurt is volgt uit de laatste weken; daarna zegt zij alleen nog iets over een medewerker',
  },
  'geweigerde-aanmelding': {
    dagen: 365,
    vanaf: 'de weigering',
    grond:
      'Zien of een organisatie mensen opzocht; sinds een aanmelding niet meer om een ander wordt geweigerd, komen er geen bij',
  },
} as const satisfies Record<string, Termijn>

export const Termijnnaam = z.enum(Object.keys(termijnen) as [keyof typeof termijnen, ...(keyof typeof termijnen)[]])
export type Termijnnaam = z.infer<typeof Termijnnaam>

/** Why a municipality cannot give this term other days; `undefined` when she can. */
export const waaromVast = (naam: Termijnnaam): string | undefined => (termijnen[naam] as Termijn).vast

/** Days of a term as a municipality wants them. */
export type Bewaartermijnen = Readonly<Record<string, { dagen: number } | undefined>>

/** How many days this is kept here. */
export function bewaardagen(naam: Termijnnaam, ingericht: Bewaartermijnen = {}): number {
  return ingericht[naam]?.dagen ?? termijnen[naam].dagen
}
