import fc from 'fast-check'
import { zrmDomeinen2017, type Feit } from '@wijkhub/model'
import { datum, naam, tijdstip, vrij } from './arbitrary-velden.ts'

/** Random facts about the persons of a random household; all of them are invented. */

const organisatie = fc.constantFrom('kontext', 'dock', 'zorgbalans', 'shdh', 'gemeente')
const medewerker = fc.record({ naam: naam(120), functie: naam(80) }, { requiredKeys: ['naam'] })
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
      soort: fc.constant('gemeten' as const),
      metingId: id,
      meting: fc.record(
        {
          inwonerId,
          instrument: fc.constantFrom('zrm-2013', 'spinnenweb'),
          datum: datum(2026, 2026),
          afnemer: organisatie,
          medewerker,
          scores: fc.record({ Financiën: fc.nat(9), Dagbesteding: fc.nat(9) }),
        },
        { requiredKeys: ['inwonerId', 'instrument', 'datum', 'afnemer', 'scores'] },
      ),
    }),
    fc.record({
      soort: fc.constant('doelscore-gesteld' as const),
      doelscoreId: id,
      doelscore: fc.record({
        inwonerId,
        instrument: fc.constantFrom('zrm-2017', 'zrm-2013', 'spinnenweb'),
        domein: fc.constantFrom('Financiën', 'Dagbesteding', 'Lichamelijke gezondheid'),
        score: fc.nat(9),
        gesteldOp: datum(2026, 2026),
        bron: organisatie,
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
      doel: fc.record(
        {
          omschrijving: vrij,
          leefgebied,
          vastgesteldOp: datum(2026, 2026),
          inwonerIds: fc.subarray(inwonerIds, { minLength: 1 }),
        },
        { requiredKeys: ['omschrijving', 'leefgebied', 'vastgesteldOp'] },
      ),
    }),
    fc.record({
      soort: fc.constant('actie-afgesproken' as const),
      actieId: id,
      actie: fc.record(
        { omschrijving: vrij, organisatie, status: fc.constant('open' as const), inwonerId },
        { requiredKeys: ['omschrijving', 'organisatie', 'status'] },
      ),
    }),
    fc.record({
      soort: fc.constant('plan-vastgesteld' as const),
      planversieId: id,
      planversie: fc.record({
        nummer: fc.constant(1),
        huishoudenId: id,
        versie: fc.constant(1),
        op: datum(2026, 2026),
        door: organisatie,
        akkoorden: inwonerId.map((wie) => ({
          [wie]: {
            akkoord: true,
            op: '2026-11-22',
            hoe: 'mondeling' as const,
            vastgelegdDoor: 'kontext',
            toelichting: 'Zij vindt het goed zo',
          },
        })),
      }),
    }),
  )
}
