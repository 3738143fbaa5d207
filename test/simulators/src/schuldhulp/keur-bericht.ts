import { uitwisselmodel } from './ddas-regels.ts'
import { keurVorm, type Vorm } from './keur-vorm.ts'

const achternaam = { voorvoegsel: 'tekst', geslachtsnaam: 'tekst' } as const
/** A person may have one name, or none yet. */
const naam: Vorm = {
  velden: {
    voornamen: 'tekst',
    voorletters: 'tekst',
    roepnaam: 'tekst',
    ...achternaam,
    partner: { velden: achternaam, verplicht: ['geslachtsnaam'] },
    naamgebruik: { een: ['eigen', 'partner', 'partner-eigen', 'eigen-partner'] },
    nogGeenNaam: 'bool',
  },
}
const bereikbaar = { telefoonnummer: 'telefoon', emailadres: 'tekst' } as const

const overdracht: Vorm = {
  verplicht: ['traject', 'overdracht'],
  velden: {
    traject: uitwisselmodel,
    overdracht: {
      verplicht: ['berichtreferentie', 'verwijzingId', 'versie', 'verwezenDoor', 'reden', 'clienten', 'vragen'],
      velden: {
        berichtreferentie: 'uuid',
        verwijzingId: 'uuid',
        versie: 'bedrag',
        verwezenDoor: 'tekst',
        reden: 'vrije tekst',
        clienten: {
          lijst: { velden: { inwonerId: 'uuid', naam, ...bereikbaar }, verplicht: ['inwonerId', 'naam'] },
          min: 1,
        },
        vragen: {
          lijst: {
            velden: { omschrijving: 'vrije tekst', gesteldOp: 'datum' },
            verplicht: ['omschrijving', 'gesteldOp'],
          },
        },
        regisseur: {
          velden: { organisatie: 'tekst', naam: 'tekst', functie: 'tekst', ...bereikbaar },
          verplicht: ['organisatie', 'naam'],
        },
      },
    },
  },
}

const beeindiging: Vorm = {
  verplicht: ['berichtreferentie', 'verwijzingId', 'reden', 'op'],
  velden: { berichtreferentie: 'uuid', verwijzingId: 'uuid', reden: { een: ['recht-beeindigd'] }, op: 'datum' },
}

export interface Client {
  inwonerId: string
  telefoonnummer?: string
}
interface DdasClient {
  Burgerservicenummer?: string
  Geboortedatum?: string
  Geslachtsaanduiding?: string
  Postcode?: string
  Huisnummer?: string
}
export interface DdasTraject {
  startdatum?: string
  einddatum?: string
  aanmelding?: { startdatum?: string }
  client?: DdasClient[]
  [deel: string]: unknown
}
export interface Overdracht {
  traject: { startdatumLevering: string; leveringen: [{ schuldhulptrajecten: [DdasTraject] }] }
  overdracht: {
    berichtreferentie: string
    verwijzingId: string
    versie: number
    clienten: Client[]
    [deel: string]: unknown
  }
}

type Gekeurd<T> = { waarde: T } | { fouten: string[] }

export function keurOverdracht(inhoud: string, referentie: string, verwijzingId: string): Gekeurd<Overdracht> {
  const gekeurd = lees<Overdracht>(inhoud, overdracht)
  if ('fouten' in gekeurd) return gekeurd
  const bericht = gekeurd.waarde
  const traject = bericht.traject.leveringen[0].schuldhulptrajecten[0]
  const fouten = [
    ...keurKop(bericht.overdracht, referentie, verwijzingId),
    ...(traject.aanmelding?.startdatum ? [] : ['een verwijzing heeft een aanmelding met startdatum']),
    ...(traject.client ?? [{}]).flatMap(keurClient),
  ]
  return fouten.length > 0 ? { fouten } : gekeurd
}

export function keurBeeindiging(inhoud: string, referentie: string, verwijzingId: string): Gekeurd<{ op: string }> {
  const gekeurd = lees<{ berichtreferentie: string; verwijzingId: string; op: string }>(inhoud, beeindiging)
  if ('fouten' in gekeurd) return gekeurd
  const fouten = keurKop(gekeurd.waarde, referentie, verwijzingId)
  return fouten.length > 0 ? { fouten } : gekeurd
}

function keurKop(
  kop: { berichtreferentie: string; verwijzingId: string },
  referentie: string,
  verwijzingId: string,
): string[] {
  return [
    ...(kop.berichtreferentie === referentie ? [] : ['berichtreferentie verschilt van de kop Berichtreferentie']),
    ...(kop.verwijzingId === verwijzingId ? [] : ['verwijzingId verschilt van het pad']),
  ]
}

/** DDAS: per client either the BSN or all the other fields. */
function keurClient(client: DdasClient): string[] {
  if (client.Burgerservicenummer) return []
  const nodig = ['Geboortedatum', 'Geslachtsaanduiding', 'Postcode', 'Huisnummer'] as const
  return nodig.filter((veld) => !client[veld]).map((veld) => `client zonder Burgerservicenummer mist ${veld}`)
}

function lees<T>(inhoud: string, vorm: Vorm): Gekeurd<T> {
  let json: unknown
  try {
    json = JSON.parse(inhoud)
  } catch {
    return { fouten: ['geen JSON'] }
  }
  const fouten = keurVorm(json, vorm)
  return fouten.length > 0 ? { fouten } : { waarde: json as T }
}
