import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as cjgBridge } from '@wijkhub/cjg-bridge'
import { service as schuldhulpConnector } from '@wijkhub/debt-assistance-connector'
import { kenToe } from '@wijkhub/builders'
import { startPartnerDubbel, type Ontvangen } from '@wijkhub/builders/dubbels'
import { totdat } from '@wijkhub/builders/hub'
import { startHub } from '@wijkhub/builders/start-hub'

type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH'

/**
 * The registry with the two partners that need a consent, as a caller and a partner see them: HTTP in, HTTP out. The
 * partner accepts everything.
 */
export async function startRechtenProef(now: () => Date, nummerVan = uitAdres) {
  const partner = await startPartnerDubbel(({ pad }, response) =>
    response
      .writeHead(201, { 'content-type': 'application/json' })
      .end(JSON.stringify({ trajectnummer: nummerVan(pad), dossiernummer: nummerVan(pad) })),
  )
  const { ontvangen } = partner
  const zelfde = () => Promise.resolve(partner)
  const hub = await startHub({
    diensten: [caseRegistry, schuldhulpConnector, cjgBridge],
    partners: { schuldhulp: zelfde, cjg: zelfde, jeugdhulp: zelfde },
    now,
  })

  const vraag = async (methode: Methode, pad: string, als: string, inhoud?: object, koppen = {}) => {
    const antwoord = await hub.roep(als, methode, pad, { inhoud, koppen })
    return { status: antwoord.status, kop: antwoord.koppen, body: antwoord.tekst ? antwoord.json() : undefined }
  }

  return {
    hub,
    ontvangen,
    vraag,
    registry: (method: Methode, pad: string, als: string, body?: object, kop = {}) =>
      vraag(method, `/registratie/v1${pad}`, als, body, kop),
    kenToe: (organisatie: string, huishoudenId: string) =>
      kenToe((als, methode, pad, inhoud) => vraag(methode, pad, als, inhoud), organisatie, huishoudenId),
    /** Waits until what the partner got about this satisfies; fails with what it did get. */
    totBericht: (over: string, klaar: (berichten: Ontvangen[]) => boolean) =>
      totdat(() => ontvangen.filter(({ pad, inhoud }) => `${pad} ${inhoud}`.includes(over)), klaar),
    /** Waits until the receipts, as this organisation sees them, satisfy. */
    totBewijs: (huishoudenId: string, als: string, audience: string, status: string) =>
      totdat(
        async () =>
          (await vraag('GET', `/registratie/v1/huishoudens/${huishoudenId}/leveringen`, als)).body.leveringen as {
            audience: string
            status: string
            versie?: number
            gewensteVersie: number
          }[],
        (rijen) =>
          rijen.some((rij) => rij.audience === audience && rij.status === status && rij.versie === rij.gewensteVersie),
      ),
    stop: hub.stop,
  }
}

/** What the partner calls it; forty characters at most: the id in the address. */
const uitAdres = (url: string) => url.split('/')[2]!

let laatste = 0
/** The people of one number have a surname that is like no other's. */
const achternaam = (nummer: number) =>
  [...String((nummer * 7919) % 99_991)]
    .map((cijfer) => ['ba', 'ke', 'mi', 'tu', 'so', 'ra', 've', 'lo', 'pi', 'nu'][Number(cijfer)])
    .join('')

/** A registration of invented people at an address of their own; `inwoners` per bronpersoonId. */
export function aanmelding(
  inwoners: Record<string, { geboren: string; rol?: string; meer?: object }>,
  inhoud: object = {},
  nummer = ++laatste,
) {
  return {
    bronrecordId: `PROEF-${++laatste}`,
    medewerker: { naam: 'Sanne de Wit' },
    grondslag: { wet: 'Wmo 2015' },
    adres: { straatnaam: 'Verzonnenstraat', huisnummer: nummer, postcode: '9999XX', woonplaats: 'Haarlem' },
    inwoners: Object.entries(inwoners).map(([bronpersoonId, { geboren, rol = 'ouder', meer }]) => ({
      bronpersoonId,
      naam: { voornamen: `Voornaam${bronpersoonId}`, geslachtsnaam: `Verzonnen${achternaam(nummer)}` },
      geboortedatum: geboren,
      geslacht: 'V',
      gezinsrol: rol,
      ...meer,
    })),
    ...inhoud,
  }
}
