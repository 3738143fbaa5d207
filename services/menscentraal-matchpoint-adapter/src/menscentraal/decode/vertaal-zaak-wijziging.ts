import type { Koppeling, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { Persoonsgegevens, type Inhoud, type Projectie } from '@wijkhub/model'
import type { PersoonWijziging, WijzigbaarVeld, ZaakWijziging } from './zaak-wijziging.ts'

/** Fault code of a message that is valid but cannot be processed (FACTS §5). */
export const procesfout = 'StUF058'

type Inwoners = NonNullable<Projectie['inwoners']>
type Fout = { veld: string; reden: string }
type Wijziging = Partial<Record<WijzigbaarVeld, string>>

const Wijzigbaar = Persoonsgegevens.pick({ bsn: true, telefoonnummer: true, emailadres: true }).partial()

/**
 * What the hub learns from the partner's change, and what the partner holds now. All or nothing: a person who cannot be
 * found, a value that is wrong, or a mandatory change we do not take refuses the whole message, with every reason.
 */
export function vertaalZaakWijziging(bericht: ZaakWijziging, koppeling: Koppeling): Vertaling | Onleesbaar {
  const { stand, gewenst } = koppeling
  const kenmerk = bericht.stuurgegevens.referentienummer
  if (!stand || !gewenst) return { foutcode: procesfout, reden: 'deze zaak wordt niet meer gedeeld', kenmerk }
  const gelezen = bericht.personen.map((persoon) => leesPersoon(persoon, stand.inwoners ?? {}))
  const velden = [
    ...gelezen.flatMap((uitkomst) => ('fouten' in uitkomst ? uitkomst.fouten : [])),
    ...(bericht.overname === 'verplicht'
      ? bericht.overig.map((veld) => ({ veld, reden: 'kan de hub niet overnemen' }))
      : []),
  ]
  if (velden.length > 0)
    return { foutcode: procesfout, reden: 'de wijziging kan niet worden overgenomen', velden, kenmerk }
  const wijzigingen = gelezen.flatMap((uitkomst) => ('fouten' in uitkomst ? [] : [uitkomst]))
  const inwoners: Inwoners = { ...stand.inwoners }
  for (const { inwonerId, wijziging } of wijzigingen) inwoners[inwonerId] = { ...inwoners[inwonerId], ...wijziging }
  return {
    bijdragen: wijzigingen
      .filter(({ wijziging }) => Object.keys(wijziging).length > 0)
      .map(({ inwonerId, wijziging }): Inhoud => ({ soort: 'inwoner-gewijzigd', inwonerId, wijziging })),
    stand: { ...stand, ...(stand.inwoners && { inwoners }) },
  }
}

function leesPersoon(
  persoon: PersoonWijziging,
  inwoners: Inwoners,
): { inwonerId: string; wijziging: Wijziging } | { fouten: Fout[] } {
  const inwonerId = vindInwoner(persoon, inwoners)
  if (!inwonerId)
    return { fouten: [{ veld: persoon.pad, reden: 'deze persoon hoort niet bij het huishouden of is niet eenduidig' }] }
  const nu = inwoners[inwonerId]!
  const leeg = Object.entries(persoon.wordt).filter(
    ([veld, waarde]) => waarde === null && nu[veld as WijzigbaarVeld] !== undefined,
  )
  if (leeg.length > 0)
    return {
      fouten: leeg.map(([veld]) => ({ veld: `${persoon.pad}/${veld}`, reden: 'leegmaken kan de hub niet overnemen' })),
    }
  const opgegeven = Object.entries(persoon.wordt).flatMap(([veld, waarde]) =>
    waarde ? [[veld, schoon(veld, waarde)] as const] : [],
  )
  const gewijzigd = opgegeven.filter(([veld, waarde]) => nu[veld as WijzigbaarVeld] !== waarde)
  const gekeurd = Wijzigbaar.safeParse(Object.fromEntries(gewijzigd))
  if (gekeurd.success) return { inwonerId, wijziging: gekeurd.data }
  return {
    fouten: gekeurd.error.issues.map(({ path }) => ({
      veld: `${persoon.pad}/${path.join('/')}`,
      reden: 'heeft geen geldige waarde',
    })),
  }
}

/** People write telephone numbers with spaces, dashes and brackets. */
function schoon(veld: string, waarde: string): string {
  return veld === 'telefoonnummer' ? waarde.replace(/[\s().-]/g, '') : waarde
}

/** By our own id; else by BSN; else by birth date and name, if that is one person only. */
function vindInwoner({ sleutelOntvangend, was }: PersoonWijziging, inwoners: Inwoners): string | undefined {
  if (sleutelOntvangend !== undefined) return Object.hasOwn(inwoners, sleutelOntvangend) ? sleutelOntvangend : undefined
  const enige = (past: (persoon: Inwoners[string]) => boolean) => {
    const gevonden = Object.keys(inwoners).filter((id) => past(inwoners[id]!))
    return gevonden.length === 1 ? gevonden[0] : undefined
  }
  const opBsn = was.bsn && enige(({ bsn }) => bsn === was.bsn)
  if (opBsn) return opBsn
  const gelijk = (een: string | undefined, ander: string | undefined) =>
    een !== undefined && een.toLowerCase() === ander?.toLowerCase()
  return enige(
    ({ naam, geboortedatum }) =>
      gelijk(geboortedatum, was.geboortedatum) &&
      gelijk(naam?.geslachtsnaam, was.geslachtsnaam) &&
      gelijk(naam?.voornamen, was.voornamen),
  )
}
