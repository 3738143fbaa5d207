import fc from 'fast-check'
import { isBsn, verbodenTeken, zrmDomeinen2017, type Feit, type Tekstsoort } from '@wijkhub/model'

/**
 * Random households for properties: random facts applied to a random registration; all persons are invented. Their texts
 * are whatever the door accepts: what a partner's format cannot hold of that must show in the property of its encoder.
 */

const datum = (van: number, tot: number) =>
  fc
    .tuple(fc.integer({ min: van, max: tot }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([jaar, maand, dag]) => `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`)
const tijdstip = datum(2025, 2026).map((dag) => `${dag}T09:00:00Z`)
const woord = fc.stringMatching(/^[A-Z][a-zé]{2,12}$/)

/** Mostly words, now and then anything that passes the door: other scripts, emoji, a lone point, the full length. */
function aanvaard(soort: Tekstsoort, langste: number): fc.Arbitrary<string> {
  const bijzonder = soort === 'vrije-tekst' ? ['\n', '\t', '\u00a0', '\u200f'] : ['\u200d', '\u00a0']
  const teken = fc.oneof(
    fc.constantFrom('.', '-', "'", '’', '&', '<', '"', ']]>', 'ß', 'ğ', 'ل', '李', '😀', ...bijzonder),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  const wild = fc
    .array(teken, { minLength: 1, maxLength: Math.min(langste, 20) })
    .map((tekens) => tekens.join('').normalize('NFC').trim())
    .filter((tekst) => tekst.length > 0 && tekst.length <= langste && verbodenTeken(tekst, soort) === undefined)
  const vol = fc.constantFrom('a', '.', 'é', '李').map((letter) => letter.repeat(langste))
  return fc.oneof(
    { weight: 6, arbitrary: woord.map((tekst) => tekst.slice(0, langste)) },
    { weight: 2, arbitrary: wild },
    { weight: 1, arbitrary: vol },
  )
}
const naam = (langste: number) => aanvaard('naamtekst', langste)
const vrij = aanvaard('vrije-tekst', 500)

export const adres = fc.record(
  {
    straatnaam: naam(80),
    huisnummer: fc.integer({ min: 1, max: 99999 }),
    huisletter: fc.constantFrom('A', 'b'),
    huisnummertoevoeging: fc.constantFrom('bis2', '1-2', 'H', '101'),
    postcode: fc.constant('9999XX'),
    woonplaats: naam(80),
  },
  { requiredKeys: ['straatnaam', 'huisnummer', 'postcode', 'woonplaats'] },
)
const organisatie = fc.constantFrom('kontext', 'dock', 'zorgbalans', 'shdh', 'gemeente')
const medewerker = fc.record({ naam: naam(120), functie: naam(80) }, { requiredKeys: ['naam'] })
/** Only numbers of the official test range that pass the 11-proef (FACTS §9). */
const bsn = fc.integer({ min: 999900006, max: 999999990 }).map((start) => {
  let number = start
  while (!isBsn(String(number))) number = number >= 999999990 ? 999900006 : number + 1
  return String(number)
})

export const persoon = fc.record(
  {
    bsn,
    naam: fc.record(
      { voornamen: naam(200), voorvoegsel: naam(10), geslachtsnaam: naam(200) },
      { requiredKeys: ['voornamen', 'geslachtsnaam'] },
    ),
    geboortedatum: datum(1930, 2025),
    geslacht: fc.constantFrom('M' as const, 'V' as const, 'O' as const),
    gezinsrol: fc.constantFrom(
      'ouder' as const,
      'kind' as const,
      'partner' as const,
      'grootouder' as const,
      'overig' as const,
    ),
    telefoonnummer: fc.stringMatching(/^(06[0-9]{8}|\+49[1-9][0-9]{9})$/),
    verzekering: fc.record({ uzovi: fc.constant('9999'), verzekerdennummer: fc.stringMatching(/^[0-9]{8}$/) }),
  },
  { requiredKeys: ['naam', 'geboortedatum', 'geslacht', 'gezinsrol'] },
)

const leefgebied = fc.constantFrom(...zrmDomeinen2017)
const scores = fc
  .tuple(...zrmDomeinen2017.map(() => fc.integer({ min: 1, max: 5 })))
  .map(
    (punten) =>
      Object.fromEntries(zrmDomeinen2017.map((domein, i) => [domein, punten[i]!])) as Record<
        (typeof zrmDomeinen2017)[number],
        number
      >,
  )

export function feitOver(inwonerIds: string[]): fc.Arbitrary<Feit> {
  const inwonerId = fc.constantFrom(...inwonerIds)
  const id = fc.uuid({ version: 4 })
  return fc.oneof(
    fc.record({
      soort: fc.constant('vraag-gesteld' as const),
      vraagId: id,
      vraag: fc.record({ inwonerId, leefgebied, omschrijving: vrij, gesteldOp: datum(2026, 2026) }),
    }),
    fc.record({
      soort: fc.constant('zrm-gemeten' as const),
      metingId: id,
      meting: fc.record({
        inwonerId,
        instrument: fc.constant('2017' as const),
        datum: datum(2026, 2026),
        afnemer: organisatie,
        scores,
      }),
    }),
    fc.record({
      soort: fc.constant('betrokkenheid-ontstaan' as const),
      betrokkenheidId: id,
      betrokkenheid: fc.record({ organisatie, medewerker, sinds: datum(2026, 2026) }),
    }),
    fc.record({
      soort: fc.constant('toestemming-gegeven' as const),
      toestemmingId: id,
      toestemming: fc.record(
        {
          inwonerId,
          voor: fc.constantFrom('schuldhulp' as const, 'cjg' as const),
          gegevenOp: datum(2025, 2027),
          ingetrokkenOp: datum(2026, 2026),
        },
        { requiredKeys: ['inwonerId', 'voor', 'gegevenOp'] },
      ),
    }),
    fc.record({
      soort: fc.constant('signaal-gemeld' as const),
      signaalId: id,
      signaal: fc.record({ inwonerId, gemeldDoor: organisatie, medewerker, gemeldOp: tijdstip }),
    }),
    fc.record({
      soort: fc.constant('match-ontvangen' as const),
      matchId: id,
      match: fc.record({
        signaalId: id,
        inwonerId,
        organisatie: naam(120),
        contactpersoon: naam(120),
        ontvangenOp: tijdstip,
      }),
    }),
    fc.record({
      soort: fc.constant('verwezen' as const),
      verwijzingId: id,
      verwijzing: fc.record({
        inwonerIds: fc.subarray(inwonerIds, { minLength: 1 }),
        naar: fc.constantFrom('schuldhulp' as const, 'cjg' as const),
        reden: vrij,
        doorOrganisatie: organisatie,
        verwezenOp: datum(2026, 2026),
        status: fc.constantFrom('verzonden' as const, 'in-behandeling' as const, 'afgerond' as const),
      }),
    }),
    fc.record({
      soort: fc.constant('besluit-genomen' as const),
      besluitId: id,
      besluit: fc.record({
        inwonerId,
        aanbiederAgb: fc.constant('98765432'),
        toewijzingNummer: fc.integer({ min: 1, max: 999999 }),
        toegewezenOp: tijdstip,
        product: fc.constant({ categorie: '45', code: '45A04' }),
        omvang: fc.constant({ volume: 60, eenheid: '01' as const, frequentie: '2' as const }),
        ingangsdatum: datum(2026, 2027),
      }),
    }),
    fc.record({
      soort: fc.constantFrom('contactmoment-vastgelegd' as const, 'contactmoment-ingetrokken' as const),
      contactmomentId: id,
      contactmoment: fc.record(
        {
          inwonerId,
          organisatie,
          datum: datum(2026, 2026),
          minuten: fc.constantFrom(15, 30, 45),
          prestatiecode: fc.constantFrom('11000', 'A0001'),
          tariefCenten: fc.constant(575),
          agbUitvoerder: fc.constant('98000001'),
          ingetrokkenOp: fc.constant('2026-11-22'),
        },
        {
          requiredKeys: [
            'inwonerId',
            'organisatie',
            'datum',
            'minuten',
            'prestatiecode',
            'tariefCenten',
            'agbUitvoerder',
          ],
        },
      ),
    }),
    fc.record({
      soort: fc.constant('regisseur-benoemd' as const),
      regisseur: fc.record({ organisatie, medewerker, sinds: datum(2026, 2026) }),
    }),
    fc.record({
      soort: fc.constant('doel-vastgesteld' as const),
      doelId: id,
      doel: fc.record({ omschrijving: vrij, leefgebied, vastgesteldOp: datum(2026, 2026) }),
    }),
    fc.record({
      soort: fc.constant('actie-afgesproken' as const),
      actieId: id,
      actie: fc.record({ omschrijving: vrij, organisatie, status: fc.constant('open' as const) }),
    }),
  )
}
