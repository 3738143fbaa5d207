import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Antwoord } from '../huishouden/vragen/vragen.ts'
import { persoonVan } from '../huishouden/leden/lidmaatschap.ts'
import { eigenToestemmingen } from '../huishouden/toestemmingen/eigen-toestemmingen.ts'
import type { Signaal } from '../huishouden/signalen/signalen.ts'
import { eigenWoord } from '../huishouden/verwijzingen/eigen-verwijzingen.ts'
import type { Verwijzing } from '../huishouden/verwijzingen/verwijzingen.ts'
import type { Leefgebied } from '../velden/zrm.ts'
import type { Doelbinding } from './doelbinding.ts'
import type { DoelbindingRegel, Rijen } from './regel.ts'
import {
  actiesZonderOnbekenden,
  doelenZonderOnbekenden,
  planversiesZonderOnbekenden,
} from './plan-zonder-onbekenden.ts'
import { zichtbarePlanning, zichtbareRapportages } from './rapportage-rijen.ts'
import { zichtbareActies, zichtbareEvaluaties } from './rijen-van-anderen.ts'
import { zichtbareAanvragen } from './aanvraag-rijen.ts'
import { zichtbareKantelingen } from './kanteling-rijen.ts'
import { zichtbareOnderzoeken } from './onderzoek-rijen.ts'
import { eigenNazorgRijen } from './nazorg-rijen.ts'
import { zichtbareOverdrachten } from './overdracht-rijen.ts'
import { zichtbareSchalingen } from './schalingen-van-anderen.ts'
import { isBesluitGeldig, isLopend, isSignaalGeldig } from './termijnen.ts'
import { veldboom } from './veldboom.ts'
import { standVan } from './verwijzing-stand.ts'
import { zichtbareDoelscores, zichtbareMetingen, zichtbareScores } from './zichtbare-metingen.ts'

type Delen = Pick<
  Huishouden,
  | 'vragen'
  | 'zrm'
  | 'metingen'
  | 'doelscores'
  | 'toestemmingen'
  | 'signalen'
  | 'matches'
  | 'verwijzingen'
  | 'besluiten'
  | 'contactmomenten'
  | 'doelen'
  | 'acties'
  | 'schalingen'
  | 'overdrachten'
  | 'onderzoeken'
  | 'voorzieningaanvragen'
  | 'kantelingen'
  | 'rapportages'
  | 'afspraken'
  | 'polsen'
  | 'antwoorden'
  | 'evaluaties'
  | 'planversies'
  | 'afsluitingen'
  | 'nazorg'
>

/**
 * The rows of each part that an audience's row names and may see: about a resident in its circle, and among those which its
 * entry in the table says. A part the entry says nothing about has no rows, and is not looked at. Pure.
 */
export function zichtbareRijen(
  huishouden: Huishouden,
  regel: DoelbindingRegel,
  zichtbaar: ReadonlySet<string>,
  doelbinding: Doelbinding,
  op: string,
): Partial<Record<keyof Delen, Record<string, unknown>>> {
  const over = <T extends { inwonerId: string }>(rijen: Record<string, T>, mag: (rij: T) => boolean) =>
    kies(rijen, (rij) => zichtbaar.has(rij.inwonerId) && mag(rij))
  const { rijen, leefgebieden, audience } = regel
  const leest = (leefgebied: Leefgebied) => !leefgebieden || leefgebieden.includes(leefgebied)
  const doelen = () =>
    kies(huishouden.doelen, ({ leefgebied, doorOrganisatie }) => leest(leefgebied) || doorOrganisatie === audience)
  const vragen = () =>
    over(huishouden.vragen, ({ leefgebied, gesteldDoor }) => leest(leefgebied) || gesteldDoor === audience)
  const onderzoeken = () => zichtbareOnderzoeken(huishouden, regel, zichtbaar)
  const aanvragen = () => zichtbareAanvragen(huishouden, regel, { zichtbaar, onderzoeken: onderzoeken() })
  const verwezen = () => verwijzingen(huishouden, regel, zichtbaar, doelbinding, op)
  const perDeel: { [D in keyof Delen]: () => Record<string, unknown> } = {
    vragen: () => zonder('gesteldDoor', vragen()),
    antwoorden() {
      const gezien = vragen()
      const mag = ({ vraagId, bron }: Antwoord) => Object.hasOwn(gezien, vraagId) || bron === audience
      return zonder('bron', over(huishouden.antwoorden, mag))
    },
    zrm: () =>
      zichtbareScores(
        over(huishouden.zrm, () => true),
        regel,
      ),
    metingen: () =>
      zichtbareMetingen(
        over(huishouden.metingen, () => true),
        regel,
      ),
    doelscores: () =>
      zichtbareDoelscores(
        over(huishouden.doelscores, () => true),
        regel,
      ),
    doelen: () => zonder('doorOrganisatie', doelenZonderOnbekenden(doelen(), vragen(), zichtbaar)),
    acties: () =>
      actiesZonderOnbekenden(
        rijen.acties === 'alle' ? huishouden.acties : zichtbareActies(huishouden, regel, doelen(), verwezen()),
        zichtbaar,
      ),
    evaluaties: () => zichtbareEvaluaties(huishouden.evaluaties, regel),
    planversies: () => planversiesZonderOnbekenden(huishouden.planversies, zichtbaar),
    afsluitingen: () => huishouden.afsluitingen,
    nazorg: () => eigenNazorgRijen(huishouden.nazorg, regel, zichtbaar),
    toestemmingen: () =>
      over(
        rijen.toestemmingen === 'eigen'
          ? eigenToestemmingen(huishouden.toestemmingen, audience)
          : huishouden.toestemmingen,
        () => rijen.toestemmingen !== undefined,
      ),
    signalen: () => over(huishouden.signalen, (signaal) => signaalZichtbaar(huishouden, regel, signaal, op)),
    matches: () =>
      over(
        huishouden.matches,
        ({ signaalId }) =>
          rijen.matches === 'eigen-signaal' && isEigenSignaal(huishouden.signalen[signaalId], audience),
      ),
    besluiten: () =>
      over(huishouden.besluiten, (besluit) => rijen.besluiten === 'lopend' && isBesluitGeldig(besluit, op)),
    contactmomenten: () =>
      over(
        huishouden.contactmomenten,
        ({ organisatie }) =>
          rijen.contactmomenten === 'alle' || (rijen.contactmomenten === 'eigen' && organisatie === audience),
      ),
    schalingen: () => zichtbareSchalingen(huishouden, regel),
    overdrachten: () => zichtbareOverdrachten(huishouden, regel, { zichtbaar, vragen: vragen(), doelen: doelen() }),
    onderzoeken,
    voorzieningaanvragen: aanvragen,
    kantelingen: () => zichtbareKantelingen(huishouden, regel, { zichtbaar, aanvragen: aanvragen() }),
    verwijzingen: verwezen,
    rapportages: () => zichtbareRapportages(huishouden, regel, zichtbaar, doelbinding),
    afspraken: () => zichtbarePlanning(huishouden.afspraken, regel, rijen.afspraken, zichtbaar),
    polsen: () => zichtbarePlanning(huishouden.polsen, regel, rijen.polsen, zichtbaar),
  }
  const genoemd = veldboom(regel)
  return Object.fromEntries(
    Object.entries(perDeel).flatMap(([deel, maak]) => (genoemd.has(deel) ? [[deel, maak()]] : [])),
  )
}

function signaalZichtbaar(
  huishouden: Huishouden,
  { rijen, audience }: DoelbindingRegel,
  signaal: Signaal,
  op: string,
): boolean {
  const soort: Rijen['signalen'] = rijen.signalen
  if (soort === 'eigen') return isEigenSignaal(signaal, audience)
  return soort === 'lopend' && isSignaalGeldig(signaal, persoonVan(huishouden, signaal.inwonerId)!.geboortedatum, op)
}

/** That it is withdrawn no projection says: whoever read it still would take it for one that stands. */
const isEigenSignaal = (signaal: Signaal | undefined, audience: string) =>
  signaal?.gemeldDoor === audience && !signaal.ingetrokken

/** In a referral only the residents the audience may see, and no referral about nobody. */
function verwijzingen(
  huishouden: Huishouden,
  { rijen, audience }: DoelbindingRegel,
  zichtbaar: ReadonlySet<string>,
  doelbinding: Doelbinding,
  op: string,
): Record<string, unknown> {
  const gekozen = kies(
    huishouden.verwijzingen,
    (verwijzing) =>
      rijen.verwijzingen === 'alle' ||
      (rijen.verwijzingen === 'eigen' && eigenWoord(verwijzing, audience) !== undefined) ||
      rijen.verwijzingen === 'alle-gemeld' ||
      (rijen.verwijzingen === 'eigen-lopend' && verwijzing.naar === audience && isLopend(verwijzing)),
  )
  const gezien = Object.entries(gekozen).map(([id, heel]) => {
    const verwijzing = (rijen.verwijzingen === 'eigen' && eigenWoord(heel, audience)) || zonderBronnen(heel)
    const inwonerIds = verwijzing.inwonerIds.filter((inwonerId) => zichtbaar.has(inwonerId))
    // That it waits, and stops waiting, would tell of a consent.
    if (rijen.verwijzingen === 'alle-gemeld')
      return [id, { ...verwijzing, ...zonderEigenStand(verwijzing), inwonerIds }] as const
    const { status, nietGedeeld } = standVan(huishouden, heel, doelbinding, op)
    const wacht = nietGedeeld.filter(({ inwonerId }) => zichtbaar.has(inwonerId))
    return [id, { ...verwijzing, status, inwonerIds, ...(wacht.length > 0 && { nietGedeeld: wacht }) }] as const
  })
  return Object.fromEntries(gezien.filter(([, { inwonerIds }]) => inwonerIds.length > 0))
}

/** Whom each organisation referred, and under which id it knows that, is its own. */
function zonderBronnen({ ookVerwezen, ...verwijzing }: Verwijzing): Verwijzing {
  if (!ookVerwezen) return verwijzing
  return { ...verwijzing, ookVerwezen: ookVerwezen.map(({ inwonerIds: _, eigenId: __, ...bron }) => bron) }
}

function zonderEigenStand({ status }: Verwijzing) {
  return { status: status === 'verzonden' ? undefined : status }
}

/** Where nothing falls away the rows themselves, not a copy: whoever reads them all reads one object. */
function kies<T>(rijen: Record<string, T>, mag: (rij: T) => boolean): Record<string, T> {
  const alle = Object.entries(rijen)
  const gekozen = alle.filter(([, rij]) => mag(rij))
  return gekozen.length === alle.length ? rijen : Object.fromEntries(gekozen)
}

/** Kept to know whose row it is, and told to nobody. One row gives one object, for whichever audience; so do all rows of a part. */
function zonder<V extends string, T extends { [K in V]?: unknown }>(
  veld: V,
  rijen: Record<string, T>,
): Record<string, unknown> {
  return eenmaal(veld, rijen, () =>
    Object.fromEntries(Object.entries(rijen).map(([id, rij]) => [id, eenmaal(veld, rij, () => rijZonder(veld, rij))])),
  )
}

function rijZonder(veld: string, rij: object): object {
  return Object.hasOwn(rij, veld) ? Object.fromEntries(Object.entries(rij).filter(([naam]) => naam !== veld)) : rij
}

/** Rows never change, so what is left of one is made once: a plan of hundreds of rows goes to every organisation. */
const gemaakt = new WeakMap<object, { veld: string; rest: object }>()

function eenmaal<R extends object>(veld: string, van: object, maak: () => R): R {
  const eerder = gemaakt.get(van)
  if (eerder?.veld === veld) return eerder.rest as R
  const rest = maak()
  gemaakt.set(van, { veld, rest })
  return rest
}
