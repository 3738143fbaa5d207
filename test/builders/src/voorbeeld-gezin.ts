import { decide, evolve, leegHuishouden, type Feit, type Huishouden, type Handeling } from '@wijkhub/model'
import { aanmeldingKontext, dochter, grootmoeder, moeder, zoon } from '@wijkhub/story/gezin'
import { beleid, doelbinding, voorrang } from './haarlem.ts'

/** Deterministic ids, for golden messages: 00000000-0000-4000-8000-000000000001 and on. */
export function tellendeIds(): () => string {
  let last = 0
  return () => `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`
}

/** The household after Kontext's registration and everything that makes each partner system entitled to its part. */
export function voorbeeldHuishouden(): Huishouden {
  const nieuwId = tellendeIds()
  const door = (organisatie: string): Handeling => ({
    organisatie,
    magBsn: organisatie !== 'kontext',
    beheer: organisatie === 'gemeente',
    op: '2026-11-22T10:00:00Z',
    vandaag: '2026-11-22',
    nieuwId,
    opdrachtId: '00000000-0000-4000-8000-0000000000ff',
    doelbinding,
    beleid,
    voorrang,
  })
  const beslis = (huishouden: Huishouden, opdracht: Parameters<typeof decide>[1], organisatie: string) => {
    const beslissing = decide(huishouden, opdracht, door(organisatie))
    if ('weigering' in beslissing) throw new Error(beslissing.weigering)
    return {
      huishouden: beslissing.huishouden,
      ids: beslissing.nieuweIds ?? {},
      inwonerIds: beslissing.geregistreerd?.inwonerIds,
    }
  }
  const na = (huishouden: Huishouden, feiten: Feit[]) => feiten.reduce<Huishouden>(evolve, huishouden)
  // Her son's word comes separately, under an id of its own: the ids in golden messages count on.
  const vanMoeder = aanmeldingKontext.toestemmingen.filter(({ bronpersoonId }) => bronpersoonId === 'moeder')
  const eerste = beslis(
    leegHuishouden,
    {
      soort: 'registreer-aanmelding',
      aanmelding: { ...aanmeldingKontext, toestemmingen: vanMoeder },
      herkend: new Map(),
    },
    'kontext',
  )
  const [m, z, d, oma] = ['moeder', 'zoon', 'dochter', 'oma'].map((id) => eerste.inwonerIds?.get(id))
  const metBsn = na(eerste.huishouden, [
    {
      soort: 'toestemming-gegeven',
      toestemmingId: '00000000-0000-4000-8000-0000000000f0',
      toestemming: { inwonerId: z!, voor: 'cjg', gegevenOp: '2026-11-20', vastgelegdDoor: ['kontext'] },
    },
    { soort: 'inwoner-gewijzigd', inwonerId: m!, wijziging: { bsn: moeder.bsn } },
    { soort: 'inwoner-gewijzigd', inwonerId: z!, wijziging: { bsn: zoon.bsn } },
    { soort: 'inwoner-gewijzigd', inwonerId: d!, wijziging: { bsn: dochter.bsn } },
    {
      soort: 'inwoner-gewijzigd',
      inwonerId: oma!,
      wijziging: { bsn: grootmoeder.bsn, verzekering: { uzovi: '9999', verzekerdennummer: 'V00012345' } },
    },
    {
      soort: 'betrokkenheid-ontstaan',
      betrokkenheidId: nieuwId(),
      betrokkenheid: {
        organisatie: 'zorgbalans',
        medewerker: { naam: 'Noor Bakker', functie: 'wijkverpleegkundige' },
        sinds: '2026-11-22',
      },
    },
  ])
  const metRegisseur = beslis(
    metBsn,
    { soort: 'benoem-regisseur', aanwijzing: { medewerker: aanmeldingKontext.medewerker } },
    'kontext',
  ).huishouden
  const metDoel = beslis(
    metRegisseur,
    {
      soort: 'stel-doel-vast',
      doel: { omschrijving: 'Schulden stabiel binnen drie maanden', leefgebied: 'Financiën' },
    },
    'kontext',
  )
  const metActie = beslis(
    metDoel.huishouden,
    {
      soort: 'spreek-actie-af',
      actie: { doelId: metDoel.ids['doelId']!, omschrijving: 'Post sorteren met moeder', datum: '2026-12-01' },
    },
    'kontext',
  ).huishouden
  const metBesluit = beslis(
    metActie,
    {
      soort: 'verwerk-bijdrage',
      bsnVanAnder: false,
      inhoud: {
        soort: 'besluit-genomen',
        besluitId: nieuwId(),
        bsn: zoon.bsn,
        besluit: {
          inwonerId: z!,
          aanbiederAgb: '98765432',
          toewijzingNummer: 39200017,
          toegewezenOp: '2026-11-22T10:05:00Z',
          product: { categorie: '45', code: '45A04' },
          omvang: { volume: 120, eenheid: '01', frequentie: '2' },
          ingangsdatum: '2026-12-01',
          einddatum: '2027-05-31',
        },
      },
    },
    'cjg',
  ).huishouden
  return beslis(
    metBesluit,
    {
      soort: 'leg-contactmoment-vast',
      contactmoment: {
        inwonerId: oma!,
        datum: '2026-11-21',
        minuten: 30,
        prestatiecode: '11000',
        tariefCenten: 575,
        agbUitvoerder: '98000001',
      },
    },
    'zorgbalans',
  ).huishouden
}
