import type { Koppeling, Omgeving, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import {
  leesTelefoonnummer,
  metWijziging,
  Naam,
  Persoonsgegevens,
  zelfdeGegeven,
  type AndersGemeld,
  type Inhoud,
} from '@wijkhub/model'
import { procesfout } from './update-zaak-zak-lk01.ts'
import { vindInwoner, type Inwoners } from './vind-inwoner.ts'
import { volgordeVan, type Volgorde } from './volgorde.ts'
import type { Onderdeel, PersoonWijziging, ZaakWijziging } from './zaak-wijziging.ts'

type Fout = { veld: string; reden: string }
type Gewijzigd = Extract<Inhoud, { soort: 'inwoner-gewijzigd' }>

const { bsn, emailadres, geboortedatum, geslacht } = Persoonsgegevens.shape

/**
 * What the hub learns from the partner's change, and what the partner holds now. What the hub may take over it takes over;
 * the rest becomes an afwijking, for a person to settle. A person who cannot be found or a value that cannot be
 * understood refuses the whole message, with every reason: nothing is stored half.
 */
export function vertaalZaakWijziging(
  bericht: ZaakWijziging,
  koppeling: Koppeling,
  { op }: Pick<Omgeving, 'op'>,
): Vertaling | Onleesbaar {
  const { stand, gewenst, geheugen } = koppeling
  const kenmerk = bericht.stuurgegevens.referentienummer
  if (!stand || !gewenst) return { foutcode: procesfout, reden: 'deze zaak wordt niet meer gedeeld', kenmerk }
  const volgorde = volgordeVan(geheugen, bericht.stuurgegevens.tijdstipBericht, op)
  const inwoners: Inwoners = { ...stand.inwoners }
  const fouten: Fout[] = []
  const bijdragen: Inhoud[] = []
  for (const persoon of bericht.personen) {
    const inwonerId = vindInwoner(persoon, stand.inwoners ?? {})
    if (!inwonerId) {
      fouten.push({ veld: persoon.pad, reden: 'deze persoon hoort niet bij het huishouden of is niet eenduidig' })
      continue
    }
    const bekend = inwoners[inwonerId]!
    const gelezen = neemOver(persoon, inwonerId, bekend, volgorde)
    fouten.push(...gelezen.fouten)
    inwoners[inwonerId] = metWijziging(bekend, gelezen.gewijzigd.wijziging)
    if (gelezen.iets) bijdragen.push(gelezen.gewijzigd)
    const gemeld = andersGemeld(persoon, inwonerId, bekend, gelezen.onderdelen)
    bijdragen.push(...gemeld.map((een) => anders(een, volgorde)))
  }
  if (fouten.length > 0)
    return { foutcode: procesfout, reden: 'de wijziging kan niet worden overgenomen', velden: fouten, kenmerk }
  for (const gemeld of new Set(bericht.overig)) bijdragen.push(anders({ veld: 'registratie', gemeld }, volgorde))
  return { bijdragen, geheugen: volgorde.geheugen(), stand: { ...stand, ...(stand.inwoners && { inwoners }) } }
}

function neemOver(
  { pad, wordt, bsn: genoemd }: PersoonWijziging,
  inwonerId: string,
  nu: Inwoners[string],
  volgorde: Volgorde,
) {
  const fouten: Fout[] = []
  const onderdelen: Onderdeel[] = []
  const wijziging: Gewijzigd['wijziging'] = {}
  const zet = (veld: keyof typeof lees, gemeld: string | null | undefined) => {
    if (gemeld === undefined || !volgorde.isLaatste(inwonerId, veld)) return
    const waarde = gemeld === null ? null : lees[veld](gemeld)
    if (waarde === undefined) fouten.push({ veld: `${pad}/${veld}`, reden: 'heeft geen geldige waarde' })
    else if (waarde !== null) {
      if (!zelfdeGegeven(veld, nu[veld], waarde)) wijziging[veld] = waarde
    } else if (nu[veld] !== undefined) {
      // A person does not lose her number in the registration of residents: somebody must look.
      if (veld === 'bsn') onderdelen.push('bsn-vervallen')
      else wijziging[veld] = null
    }
  }
  if (wordt.bsn !== undefined) zet('bsn', wordt.bsn)
  // A number it names and did not change is worth knowing where there is none; one that is no number is no change either.
  else if (nu.bsn === undefined && genoemd !== undefined && lees.bsn(genoemd)) zet('bsn', genoemd)
  zet('telefoonnummer', wordt.telefoonnummer)
  zet('emailadres', wordt.emailadres)
  const gewijzigd: Gewijzigd = { soort: 'inwoner-gewijzigd', inwonerId, wijziging, gemeldOp: volgorde.gemeldOp }
  return { fouten, onderdelen, gewijzigd, iets: Object.keys(wijziging).length > 0 }
}

const lees = {
  bsn: (gemeld: string) => bsn.safeParse(gemeld.padStart(9, '0')).data,
  telefoonnummer: leesTelefoonnummer,
  emailadres: (gemeld: string) => emailadres.safeParse(gemeld).data,
}

const anders = (gemeld: AndersGemeld, { gemeldOp }: Volgorde): Inhoud => ({
  soort: 'anders-gemeld',
  anders: gemeld,
  gemeldOp,
})

/** What is not the hub's to take over: by value where the published language has it, else only that it is. */
function andersGemeld(
  { anders: gemeld, onderdelen }: PersoonWijziging,
  inwonerId: string,
  bekend: Inwoners[string],
  ook: readonly Onderdeel[],
): AndersGemeld[] {
  const rest = new Set<Onderdeel>([...onderdelen, ...ook])
  const gevonden: AndersGemeld[] = []
  if (gemeld.naam) {
    const delen = Object.entries({ ...bekend.naam, ...gemeld.naam }).filter(([, deel]) => deel !== null)
    const naam = Naam.safeParse(Object.fromEntries(delen))
    if (naam.success) gevonden.push({ veld: 'naam', inwonerId, gemeld: naam.data })
    else rest.add('persoonsgegevens')
  }
  if (gemeld.geboortedatum !== undefined) {
    const datum = geboortedatum.safeParse(gemeld.geboortedatum)
    if (datum.success) gevonden.push({ veld: 'geboortedatum', inwonerId, gemeld: datum.data })
    else rest.add('persoonsgegevens')
  }
  if (gemeld.geslacht !== undefined) {
    const aanduiding = geslacht.safeParse(gemeld.geslacht)
    if (aanduiding.success) gevonden.push({ veld: 'geslacht', inwonerId, gemeld: aanduiding.data })
    else rest.add('persoonsgegevens')
  }
  return [...gevonden, ...[...rest].map((deel) => ({ veld: 'registratie' as const, inwonerId, gemeld: deel }))]
}
