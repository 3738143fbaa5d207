import { decide, evolve, leegHuishouden, type Aanmelding, type Feit, type Huishouden, type Omstandigheden } from '@wijkhub/model'

/**
 * The family of the story: official BRP test persons (RvIG test set), an invented address in Haarlem with the postcode
 * form of the iJw sample messages. The son is the test person nearest to fifteen: no boy of exactly that age exists.
 */
export const moeder = { bsn: '999999357', naam: { voornamen: 'Wilma', geslachtsnaam: 'Haverkamp' }, geboortedatum: '1990-11-16', geslacht: 'V', gezinsrol: 'ouder' } as const
export const zoon = { bsn: '999999369', naam: { voornamen: 'Teun', geslachtsnaam: 'Groot Esselink' }, geboortedatum: '2012-04-18', geslacht: 'M', gezinsrol: 'kind' } as const
export const dochter = { bsn: '999999400', naam: { voornamen: 'Trix', geslachtsnaam: 'Groot Esselink' }, geboortedatum: '2018-09-22', geslacht: 'V', gezinsrol: 'kind' } as const
export const grootmoeder = { bsn: '999994268', naam: { voornamen: 'Maria', voorvoegsel: 'van der', geslachtsnaam: 'Wiel' }, geboortedatum: '1939-11-29', geslacht: 'V', gezinsrol: 'grootouder' } as const
export const adres = { straatnaam: 'Verzonnenstraat', huisnummer: 12, postcode: '9999XX', woonplaats: 'Haarlem', wijkcode: 'WK039221' }

const zonderBsn = <T extends { bsn: string }>({ bsn: _, ...persoon }: T) => persoon

/** What Kontext sends: no BSN, because welfare organisations may not use it. */
export const aanmeldingKontext: Aanmelding = {
  bronrecordId: 'KTX-2026-00017',
  medewerker: { naam: 'Sanne de Wit', functie: 'maatschappelijk werker', telefoonnummer: '0235550101', emailadres: 's.dewit@kontext.example' },
  grondslag: { wet: 'Wmo 2015', artikel: '2.3.2' },
  adres,
  inwoners: [
    { bronpersoonId: 'moeder', ...zonderBsn(moeder), telefoonnummer: '0612345601' },
    { bronpersoonId: 'zoon', ...zonderBsn(zoon) },
    { bronpersoonId: 'dochter', ...zonderBsn(dochter) },
    { bronpersoonId: 'oma', ...zonderBsn(grootmoeder) },
  ],
  vragen: [
    { bronpersoonId: 'moeder', leefgebied: 'Financiën', omschrijving: 'Betalingsachterstanden bij huur en energie' },
    { bronpersoonId: 'zoon', leefgebied: 'Werk & Opleiding', omschrijving: 'Verzuimt school' },
    { bronpersoonId: 'oma', leefgebied: 'Basale ADL', omschrijving: 'Hulp nodig bij wassen en medicijnen' },
  ],
  zrm: [
    {
      bronpersoonId: 'moeder',
      instrument: '2017',
      datum: '2026-11-20',
      scores: {
        Financiën: 2, 'Werk & Opleiding': 3, Tijdsbesteding: 3, Huisvesting: 4, 'Huiselijke relaties': 3, 'Geestelijke gezondheid': 3,
        'Lichamelijke gezondheid': 4, Middelengebruik: 5, 'Basale ADL': 5, 'Instrumentele ADL': 4, 'Sociaal netwerk': 3, 'Maatschappelijke participatie': 3, Justitie: 5,
      },
    },
  ],
  toestemmingen: [
    { bronpersoonId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-20' },
    { bronpersoonId: 'moeder', voor: 'cjg', gegevenOp: '2026-11-20' },
  ],
  verwijzingen: [
    { bronpersoonIds: ['moeder'], naar: 'schuldhulp', reden: 'Problematische schulden' },
    { bronpersoonIds: ['zoon', 'dochter'], naar: 'cjg', reden: 'Opvoedondersteuning' },
  ],
  signalen: [{ bronpersoonId: 'zoon' }],
}

/** Deterministic ids, for golden messages: 00000000-0000-4000-8000-000000000001 and on. */
export function tellendeIds(): () => string {
  let last = 0
  return () => `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`
}

/** The household after Kontext's registration and everything that makes each partner system entitled to its part. */
export function voorbeeldHuishouden(): Huishouden {
  const nieuwId = tellendeIds()
  const door = (organisatie: string): Omstandigheden => ({ organisatie, magBsn: organisatie !== 'kontext', op: '2026-11-22T10:00:00Z', vandaag: '2026-11-22', nieuwId })
  const beslis = (huishouden: Huishouden, opdracht: Parameters<typeof decide>[1], organisatie: string) => {
    const beslissing = decide(huishouden, opdracht, door(organisatie))
    if ('weigering' in beslissing) throw new Error(beslissing.weigering)
    return { huishouden: beslissing.feiten.reduce<Huishouden>(evolve, huishouden), ids: beslissing.nieuweIds ?? {} }
  }
  const na = (huishouden: Huishouden, feiten: Feit[]) => feiten.reduce<Huishouden>(evolve, huishouden)
  const eerste = beslis(leegHuishouden, { soort: 'registreer-aanmelding', aanmelding: aanmeldingKontext, herkend: {} }, 'kontext')
  const { moeder: m, zoon: z, dochter: d, oma } = eerste.ids as Record<string, string>
  const metBsn = na(eerste.huishouden, [
    { soort: 'inwoner-gewijzigd', inwonerId: m!, wijziging: { bsn: moeder.bsn } },
    { soort: 'inwoner-gewijzigd', inwonerId: z!, wijziging: { bsn: zoon.bsn } },
    { soort: 'inwoner-gewijzigd', inwonerId: d!, wijziging: { bsn: dochter.bsn } },
    { soort: 'inwoner-gewijzigd', inwonerId: oma!, wijziging: { bsn: grootmoeder.bsn, verzekering: { uzovi: '9999', verzekerdennummer: 'V00012345' } } },
    { soort: 'betrokkenheid-ontstaan', betrokkenheidId: nieuwId(), betrokkenheid: { organisatie: 'zorgbalans', medewerker: { naam: 'Noor Bakker', functie: 'wijkverpleegkundige' }, sinds: '2026-11-22' } },
  ])
  const metRegisseur = beslis(metBsn, { soort: 'benoem-regisseur', aanwijzing: { medewerker: aanmeldingKontext.medewerker } }, 'kontext').huishouden
  const metDoel = beslis(metRegisseur, { soort: 'stel-doel-vast', doel: { omschrijving: 'Schulden stabiel binnen drie maanden', leefgebied: 'Financiën' } }, 'kontext')
  const metActie = beslis(metDoel.huishouden, { soort: 'spreek-actie-af', actie: { doelId: metDoel.ids['doelId']!, omschrijving: 'Post sorteren met moeder', datum: '2026-12-01' } }, 'kontext').huishouden
  const metBesluit = beslis(metActie, {
    soort: 'verwerk-bijdrage',
    inhoud: {
      soort: 'besluit-genomen',
      besluitId: nieuwId(),
      bsn: zoon.bsn,
      besluit: {
        inwonerId: z!, aanbiederAgb: '98765432', toewijzingNummer: 39200017, toegewezenOp: '2026-11-22T10:05:00Z',
        product: { categorie: '45', code: '45A04' }, omvang: { volume: 120, eenheid: '01', frequentie: '2' }, ingangsdatum: '2026-12-01', einddatum: '2027-05-31',
      },
    },
  }, 'cjg').huishouden
  return beslis(metBesluit, {
    soort: 'leg-contactmoment-vast',
    contactmoment: { inwonerId: oma!, datum: '2026-11-21', minuten: 30, prestatiecode: '11000', tariefCenten: 575, agbUitvoerder: '98000001' },
  }, 'zorgbalans').huishouden
}
