import { z } from 'zod'
import { Inhoud } from '../berichten/bijdrage.ts'
import { ToestemmingVoor } from '../huishouden/toestemmingen/toestemmingen.ts'
import { tekst } from '../velden/tekst.ts'
import { Organisatie } from '../velden/velden.ts'
import { Leefgebied } from '../velden/zrm.ts'

/** Under which conditions an audience may know of a household at all; all of them must hold. */
export const Voorwaarde = z.enum(['betrokkenheid']).describe('betrokkenheid: de organisatie is zelf betrokken')

/** Which residents of the household the audience gets to see. Nobody in the circle: it does not know the household. */
export const Kring = z.enum([
  'allen',
  'verwezen',
  'verwezen-minderjarigen-en-ouders',
  'jeugdigen-met-signaal',
  'met-besluit',
  'met-contactmoment',
])

/** Which rows of a part, besides each being about a resident in the circle. A part that is named must say so. */
export const Rijen = z
  .strictObject({
    verwijzingen: z
      .enum(['alle', 'alle-gemeld', 'eigen', 'eigen-lopend'])
      .describe(
        'alle-gemeld: met een stand zodra de partner er een meldde; eigen: die zij zelf deed; eigen-lopend: naar deze partij, niet afgelopen',
      ),
    signalen: z
      .enum(['lopend', 'eigen'])
      .describe('lopend: zolang de index ze houdt; eigen: die zij zelf gaf en niet introk'),
    matches: z.enum(['eigen-signaal']).describe('Op een signaal dat zij zelf gaf'),
    besluiten: z.enum(['lopend']).describe('Tot een jaar na de einddatum'),
    contactmomenten: z.enum(['alle', 'eigen']),
    toestemmingen: z.enum(['alle', 'eigen']).describe('eigen: die zij zelf vastlegde'),
    acties: z
      .enum(['alle', 'eigen', 'dat'])
      .describe('dat: van een ander alleen dat die iets doet, wanneer en hoe ver, niet wat'),
    schalingen: z
      .enum(['alle', 'zonder-veilig-thuis', 'eigen'])
      .describe(
        'Van een ander nooit waarom, behalve bij alle. eigen: die zij zelf vastlegde; zonder-veilig-thuis: ook van een ander, behalve dat iemand bij Veilig Thuis is gemeld',
      ),
    overdrachten: z
      .enum(['eigen'])
      .describe('Die zij aanbood of aanvaardde; de organisatie van de regisseur leest ze alle'),
    rapportages: z
      .enum(['leesbaar', 'eigen'])
      .describe('leesbaar: die de schrijver haar laat lezen; eigen: alleen die zij zelf schreef'),
    afspraken: z
      .enum(['alle', 'eigen', 'dat'])
      .describe('dat: van een ander alleen dat die een afspraak heeft, en wanneer; niet met wie'),
    polsen: z
      .enum(['alle', 'eigen', 'dat'])
      .describe('dat: van een ander alleen dat die contact houdt, en wanneer weer; niet met wie'),
    nazorg: z.enum(['eigen']).describe('Die zij zelf geeft'),
    evaluaties: z
      .enum(['alle', 'dat'])
      .describe('dat: van een evaluatie van een ander alleen dat zij er is, wanneer en bij wie, niet wat eruit kwam'),
    onderzoeken: z
      .enum(['eigen', 'dat', 'besluit'])
      .describe(
        'dat: van een ander alleen dat er een onderzoek is, voor wie en tot wanneer; besluit: ook wat erin staat en het verslag, als een aanvraag erop rust waarover zij beslist',
      ),
    voorzieningaanvragen: z
      .enum(['eigen', 'toegekend', 'toegekend-zonder-jeugdhulp'])
      .describe(
        'eigen: die zij indiende of waarover zij beslist; de organisatie van de regisseur leest ze alle. toegekend: van een ander ook wat is toegekend, van en tot wanneer',
      ),
    kantelingen: z
      .enum(['eigen', 'alle', 'zonder-jeugdhulp'])
      .describe('eigen: die zij vastlegde of overnam; de organisatie van de regisseur leest ze alle'),
    zrm: z.enum(['leefgebieden']).describe('Van een meting van een ander alleen de scores op haar leefgebieden'),
  })
  .partial()
export type Rijen = z.infer<typeof Rijen>

/** When an organisation may see how far a partner system is: that there is a receipt tells that there is something. */
export const Ontvangstbewijs = z.strictObject({
  van: Organisatie,
  als: z
    .enum(['betrokken', 'verwijzing', 'eigen-signaal', 'eigen-contactmoment'])
    .describe('Naast betrokkenheid: welke rij zij daarvoor zelf moet kunnen zien'),
  waarom: tekst(300),
})
export type Ontvangstbewijs = z.infer<typeof Ontvangstbewijs>

export const DoelbindingRegel = z.strictObject({
  audience: Organisatie,
  naam: tekst(80),
  soort: z.enum(['systeem', 'organisatie']).describe('systeem: krijgt berichten; organisatie: leest over REST'),
  magBsn: z.boolean().describe('Mag deze partij het BSN gebruiken?'),
  prive: z
    .boolean()
    .optional()
    .describe('Een private partij (verzekeraar, aanbieder, welzijnsstichting): een geheim adres krijgt zij niet'),
  opgegevenBsn: z
    .literal(true)
    .optional()
    .describe('Krijgt ook een BSN dat later aan iemand is gehecht en nog niet is nagegaan'),
  doel: tekst(300),
  grondslag: tekst(300),
  voorwaarden: z.array(Voorwaarde),
  kring: Kring,
  toestemming: ToestemmingVoor.optional().describe('Alleen inwoners voor wie deze toestemming vandaag geldt'),
  leefgebieden: z
    .array(Leefgebied)
    .optional()
    .describe(
      'Alleen vragen, doelen, doelscores en scores op deze leefgebieden, en wat zij zelf zei of mat; weggelaten: op alle, leeg: op geen',
    ),
  rijen: Rijen,
  functies: z
    .enum(['eigen'])
    .optional()
    .describe('eigen: de functie van een medewerker alleen als zij van deze organisatie is; anders wat `velden` zegt'),
  velden: z.array(z.string()).describe('Paden in de projectie; `*` staat voor een id'),
  ontvangstbewijzen: z.array(Ontvangstbewijs).describe('Van welke partnersystemen zij het ontvangstbewijs ziet'),
  bekendheid: z
    .enum(['verteld'])
    .optional()
    .describe('verteld: het antwoord op een aanmelding mag zeggen dat iemand al bekend was'),
  bijAanvraag: z
    .array(z.enum(['regisseur']))
    .optional()
    .describe('Wat een organisatie ziet die zich aanmeldde en nog niet betrokken is, naast wat zij zelf zei'),
  naSluiten: z.literal(true).optional().describe('Het recht loopt door als het huishouden is gesloten'),
  einde: tekst(300).describe('Wanneer het recht eindigt'),
  bijdragen: z.array(z.enum(Inhoud.options.map((optie) => optie.shape.soort.value) as [string, ...string[]])),
})
export type DoelbindingRegel = z.infer<typeof DoelbindingRegel>
