import {
  DoelbindingRegel,
  Instrument,
  Leefgebied,
  NaSluiten,
  Noodbeleid,
  Organisatie,
  Termijnnaam,
  Toelating,
  VoorrangRegel,
  Voorziening,
  WieBeslistPerSoort,
} from '@wijkhub/model'
import { z } from 'zod'
import { Grenzen } from './grenzen.ts'
import { Naam, Organisatiegegevens, Partner, zin } from './partijen.ts'
import { Postcodebereik } from './postcodes.ts'

/**
 * The file of one municipality as a person writes it. What a value means for what the hub does is in the fields it
 * describes; `maakInrichting` makes it into a value.
 */

/** A name in a row that stands for a whole list of fields. */
const groepsteken = '$'

const Inwoneraantal = z
  .int()
  .min(1)
  .optional()
  .describe('Hoeveel mensen er wonen (CBS); weggelaten: er staat niets per 1.000 inwoners')

export const Gemeente = z.strictObject({
  code: z
    .string()
    .regex(/^\d{4}$/)
    .describe('CBS-code van de gemeente, vier cijfers tussen aanhalingstekens'),
  naam: zin(80).describe('Naam van de gemeente, zonder het woord gemeente'),
  oin: z
    .string()
    .regex(/^\d{20}$/)
    .describe('OIN van de gemeente, twintig cijfers; staat in de bron van elke gebeurtenis'),
  inwoners: Inwoneraantal,
})

const Functie = z.strictObject({
  functie: zin(120),
  fte: z.number().min(0).max(99),
  organisaties: z
    .array(Organisatie)
    .min(1)
    .describe('Wie deze functie kan leveren; wie deskundig is, kan ook een partner zijn'),
  deskundig: z
    .literal(true)
    .optional()
    .describe('Schuift aan bij het bespreken van casuïstiek en is geen lid van het team, zoals een CJG-coach'),
})

const Team = z.strictObject({
  naam: zin(80),
  soort: z.enum(['wijk', 'jeugd']).default('wijk'),
  hoofdaannemer: Organisatie.optional().describe('De organisatie die voor dit team tekent'),
  functies: z.array(Functie).default([]),
})

const Wijk = z.strictObject({
  naam: zin(80),
  cbs: z
    .string()
    .regex(/^WK\d{6}$/)
    .optional()
    .describe('CBS-wijkcode'),
  postcodes: z.array(Postcodebereik).min(1).describe('2034, 2031-2033 of 2034AA-2034KZ'),
  inwoners: Inwoneraantal,
  team: Naam,
  jeugdteam: Naam.optional(),
})

const Veld = z
  .string()
  .max(120)
  .describe(`Een pad in wat een partij krijgt (\`*\` staat voor een id), of ${groepsteken} en de naam van een groep`)

/** A row of the table, for one party or for several that may know the same. */
const Rij = DoelbindingRegel.omit({
  audience: true,
  naam: true,
  soort: true,
  magBsn: true,
  prive: true,
  velden: true,
  ontvangstbewijzen: true,
}).extend({
  voor: z.array(Organisatie).min(1).describe('De partners of organisaties waarvoor deze rij geldt'),
  voorwaarden: DoelbindingRegel.shape.voorwaarden.default([]),
  leefgebieden: z.array(Leefgebied).optional(),
  rijen: DoelbindingRegel.shape.rijen.default({}),
  velden: z.array(Veld).min(1),
  ontvangstbewijzen: z.array(Naam).default([]).describe('Namen uit `ontvangstbewijzen`'),
  bijdragen: DoelbindingRegel.shape.bijdragen.default([]),
})

const Ontvangstbewijs = DoelbindingRegel.shape.ontvangstbewijzen.element.omit({ van: true }).extend({
  van: Organisatie.optional().describe('Het partnersysteem; weggelaten: de naam zelf'),
})

const Bewaartermijn = z.strictObject({
  dagen: z.int().min(1).max(36_500),
  waarom: zin(300),
})

const Beleid = z
  .strictObject({
    afspraken: z
      .record(Naam, zin(500))
      .default({})
      .describe('Wat is afgesproken, in woorden; de hub doet er niets mee'),
    betrokkenheid: z
      .array(Toelating)
      .default([])
      .describe(
        'Wie bij een bekend huishouden meteen betrokken is als zij het op hetzelfde adres aanmeldt; wie hier niet staat, vraagt erom',
      ),
    noodtoegang: Noodbeleid.default({ uren: 8 }),
    naSluiten: NaSluiten.default({ dagen: 365 }),
    instrumenten: z
      .array(Instrument)
      .max(20)
      .default([])
      .describe('Waarmee hier wordt gemeten, naast de ZRM van 2017 en die van 2013, die elke hub heeft'),
  })
  .describe('Afspraken van de gemeente')

const Wijkbeeld = z
  .strictObject({
    minutenPerRegistratie: z
      .int()
      .min(1)
      .max(240)
      .optional()
      .describe(
        'Hoe lang één registratie duurt, zoals de gemeente het mat; weggelaten: er staan geen bespaarde minuten',
      ),
  })
  .describe('Wat de gemeente toevoegt aan wat er per wijk wordt geteld')

const uren = z.int().min(1).max(2160)
export const Meldingen = z
  .strictObject({
    centraalTeam: Naam.optional().describe(
      'Het team voor een melding zonder adres in een wijk; weggelaten: wie meldt noemt het team',
    ),
    uren: z
      .strictObject({ spoed: uren, snel: uren, gewoon: uren })
      .describe('Binnen hoeveel uur de volgende stap is gedaan: oppakken, en daarna elke poging'),
    pogingen: z
      .int()
      .min(0)
      .max(20)
      .describe('Hoe vaak is geprobeerd voordat een melding dicht mag omdat niemand is bereikt'),
  })
  .describe('Erop af: wat is afgesproken over meldingen')

/** What may be asked of the BRP about a resident. */
const Brp = z
  .strictObject({
    organisaties: z.array(Organisatie).min(1).describe('Wie een BSN bij de BRP mag nagaan; heeft een wet bij `bsn`'),
    velden: z
      .array(z.enum(['naam', 'geboortedatum', 'geslacht', 'overlijden']))
      .min(1)
      .describe('Wat wordt gevraagd; in elk geval naam of geboortedatum, anders is er niets om te vergelijken'),
  })
  .describe('De bevraging van de BRP; weggelaten: er wordt niets gevraagd')

export const InrichtingBestand = z
  .strictObject({
    gemeente: Gemeente,
    organisaties: z.record(Organisatie, Organisatiegegevens).describe('Wie met een eigen token registreert en leest'),
    partners: z
      .record(Organisatie, Partner)
      .describe('De partnersystemen die zijn aangesloten, in de volgorde waarin zij getoond worden'),
    teams: z.record(Naam, Team),
    wijken: z.array(Wijk).min(1),
    groepen: z.record(Naam, z.array(Veld).min(1)).default({}).describe('Velden die samen één naam hebben'),
    ontvangstbewijzen: z.record(Naam, Ontvangstbewijs).default({}),
    doelbinding: z.array(Rij).min(1),
    voorrang: z.array(VoorrangRegel).min(1).describe('Wiens woord geldt, per veld'),
    socialeKaart: z
      .record(Naam, Voorziening)
      .default({})
      .describe('De voorzieningen waar iemand aan kan worden overgedragen, en hoe elk te bereiken is'),
    wieBeslist: WieBeslistPerSoort,
    brp: Brp.optional(),
    wijkbeeld: Wijkbeeld.default({}),
    meldingen: Meldingen.default({ uren: { spoed: 24, snel: 72, gewoon: 168 }, pogingen: 3 }),
    grenzen: Grenzen,
    bewaartermijnen: z
      .partialRecord(Termijnnaam, Bewaartermijn)
      .default({})
      .describe('Andere dagen voor een termijn van contracts/bewaartermijnen.md'),
    beleid: Beleid.default({
      afspraken: {},
      betrokkenheid: [],
      noodtoegang: { uren: 8 },
      naSluiten: { dagen: 365 },
      instrumenten: [],
    }),
  })
  .meta({ id: 'Inrichting', description: 'De inrichting van één gemeente; één bestand per gemeente' })
export type InrichtingBestand = z.infer<typeof InrichtingBestand>
