import { leesFout, leesSoap, leesStufDatum } from '../stuf/stuf.ts'
import { isXmlFout, leesXml } from '../xml/lees-xml.ts'
import type { Partner, SimulatorContext } from '../partner.ts'
import { wijzigingsbericht, type GewijzigdePersoon } from './meld-wijziging.ts'
import type { Betrokkene } from './zaak.ts'
import type { ZakenRegister } from './zaken-register.ts'

/** How the hub took a change of ours. */
export interface Terugmelding {
  zaak: string
  referentienummer: string
  uitkomst: string
}

interface Deps {
  context: SimulatorContext
  register: ZakenRegister
  terugmeldingen: Terugmelding[]
  brp: ReadonlyMap<string, string>
}

/** Where the hub listens for MensCentraal. */
const hubPad = '/menscentraal/v1/zds'
const bewaardeTerugmeldingen = 100

/** What MensCentraal's workers can do. Both change their own registration first, then tell the hub. */
export function maakMedewerkers(deps: Deps): Partner['acties'] {
  return {
    /** `{ telefoonnummer, zaak?, persoonsnaam? }`; by default the initiator of the first case. */
    async wijzigTelefoonnummer({ telefoonnummer, zaak, persoonsnaam }) {
      const nummer = kies(deps.register, zaak)
      const gezocht = typeof persoonsnaam === 'string' ? persoonsnaam.toLowerCase() : undefined
      return wijzig(deps, nummer, (betrokkene) => {
        const isHet =
          gezocht === undefined
            ? betrokkene.rol === 'heeftAlsInitiator'
            : naamVan(betrokkene).toLowerCase().includes(gezocht)
        return isHet
          ? { ...betrokkene, contact: { ...betrokkene.contact, telefoonnummer: String(telefoonnummer) } }
          : undefined
      })
    },
    /** `{ zaak? }`; by default every case: looks up in the BRP who has no BSN yet. */
    async meldBsns({ zaak }) {
      const nummers = zaak === undefined ? [...deps.register.dossiers.keys()] : [kies(deps.register, zaak)]
      return nummers.map((nummer) =>
        wijzig(deps, nummer, (betrokkene) => {
          const geboren = leesStufDatum(betrokkene.persoon?.['geboortedatum'] ?? '')
          const bsn = deps.brp.get(`${naamVan(betrokkene)}|${geboren}`)
          const onbekend = betrokkene.persoon && betrokkene.persoon['inp.bsn'] === undefined
          return bsn && onbekend ? { ...betrokkene, persoon: { 'inp.bsn': bsn, ...betrokkene.persoon } } : undefined
        }),
      )
    },
  }
}

function kies(register: ZakenRegister, zaak: unknown): string {
  const nummer = typeof zaak === 'string' && zaak !== 'eerste' ? zaak : register.dossiers.keys().next().value
  if (nummer === undefined || !register.dossiers.has(nummer))
    throw new Error('deze zaak is bij MensCentraal niet bekend')
  return nummer
}

function naamVan({ persoon = {} }: Betrokkene): string {
  return [persoon['voornamen'], persoon['voorvoegselGeslachtsnaam'], persoon['geslachtsnaam']].filter(Boolean).join(' ')
}

function wijzig(deps: Deps, nummer: string, pas: (betrokkene: Betrokkene) => Betrokkene | undefined) {
  const dossier = deps.register.dossiers.get(nummer)!
  const gewijzigd: GewijzigdePersoon[] = []
  const betrokkenen = Object.entries(dossier.zaak.betrokkenen).map(([sleutel, was]) => {
    const wordt = was.persoon && pas(was)
    if (wordt) gewijzigd.push({ was, wordt })
    return [sleutel, wordt ?? was] as const
  })
  if (gewijzigd.length === 0) return { zaak: nummer, personen: 0 }
  dossier.zaak = { ...dossier.zaak, betrokkenen: Object.fromEntries(betrokkenen) }
  const referentienummer = crypto.randomUUID()
  const { gemeentecode, nu } = deps.context
  const inhoud = wijzigingsbericht(nummer, gewijzigd, referentienummer, nu(), gemeentecode)
  deps.context.straks(() => meld(deps, nummer, referentienummer, inhoud))
  return { zaak: nummer, personen: gewijzigd.length, referentienummer }
}

async function meld(
  { context, terugmeldingen }: Deps,
  zaak: string,
  referentienummer: string,
  inhoud: string,
): Promise<void> {
  const antwoord = await context.roepHub({
    pad: hubPad,
    contentType: 'text/xml; charset=utf-8',
    inhoud,
    isAntwoord: (tekst) => leesAntwoord(tekst) !== undefined,
  })
  terugmeldingen.unshift({
    zaak,
    referentienummer,
    uitkomst: leesAntwoord(antwoord.inhoud) ?? `status ${antwoord.status}`,
  })
  terugmeldingen.length = Math.min(terugmeldingen.length, bewaardeTerugmeldingen)
}

/** `Bv03`, or the fault with its reasons; `undefined` when the hub did not answer in its protocol. */
function leesAntwoord(tekst: string): string | undefined {
  const root = leesXml(tekst)
  const soap = isXmlFout(root) ? undefined : leesSoap(root)
  if (!soap) return undefined
  if ('bericht' in soap) return soap.bericht.name.replace(/Bericht$/, '')
  return soap.fault && leesFout(soap.fault)
}
