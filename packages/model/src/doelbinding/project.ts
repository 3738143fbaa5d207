import { loopt } from '../huishouden/betrokkenheden/betrokken.ts'
import type { Betrokkenheid } from '../huishouden/betrokkenheden/betrokkenheden.ts'
import { zichtVan } from '../huishouden/betrokkenheden/eigen-deel.ts'
import { getoondeRegisseur } from '../huishouden/betrokkenheden/mag-opdragen.ts'
import { isStil } from '../huishouden/blokkades/geblokkeerd.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Regieaanbod } from '../huishouden/regie/regie.ts'
import { dagInNederland } from '../velden/dag.ts'
import type { Medewerker } from '../velden/medewerker.ts'
import { zonderBetwisteBsns } from './betwist-bsn.ts'
import { metBeperkingen } from './beperkt.ts'
import { adresVoor } from './geheim-adres.ts'
import { inwonersInKring } from './kring.ts'
import type { HerkomstPerVeld } from '../huishouden/leden/herkomst.ts'
import type { Persoonsgegevens } from '../velden/persoon.ts'
import type { Projectie } from './projectie.ts'
import type { Doelbinding } from './doelbinding.ts'
import type { DoelbindingRegel } from './regel.ts'
import { houd, veldboom } from './veldboom.ts'
import { achtergebleven, alsVertrokken } from './vertrokkenen.ts'
import { zichtbareRijen } from './rijen.ts'

/**
 * What one audience may have of this household, or `undefined` when it may not know of it at all. Pure. Promises: no
 * field the audience's row does not name, no row of a part its row leaves out, nothing about a resident outside its
 * circle; no secret address to who may not have it; nothing to whom a safety block is against; to an organisation that asked and was not granted nothing that another said. `doelbinding` is the whole table,
 * which says how a referral to another stands; `op` is a moment, a day is its beginning.
 */
export function project(
  huishouden: Huishouden,
  regel: DoelbindingRegel,
  doelbinding: Doelbinding,
  op: string,
): Projectie | undefined {
  const gezien = ziet(huishouden, regel, op)
  const document = gezien && projecteer(gezien, regel, doelbinding, op)
  return document && metBeperkingen(document, huishouden, regel)
}

/** The household as far as this audience may know it, before its row says which fields: all, what it registered itself, or nothing. */
function ziet(huishouden: Huishouden, regel: DoelbindingRegel, op: string): Huishouden | undefined {
  if (regel.soort === 'systeem' && isStil(huishouden, regel.audience)) return undefined
  // Its file is that of the household it went up in.
  if (huishouden.opgegaan)
    return regel.naSluiten && !regel.voorwaarden.includes('betrokkenheid')
      ? achtergebleven(zonderBetwisteBsns(huishouden))
      : undefined
  const regisseur = getoondeRegisseur(huishouden, op)
  if (!regel.voorwaarden.includes('betrokkenheid'))
    return huishouden.gesloten && !regel.naSluiten ? undefined : metRegisseur(zonderBetwisteBsns(huishouden), regisseur)
  const zicht = zichtVan(huishouden, regel.audience, op)
  if (!zicht) return undefined
  if (zicht === huishouden) return metRegisseur(huishouden, regisseur)
  return regel.bijAanvraag?.includes('regisseur') ? metRegisseur(zicht, regisseur) : zicht
}

/** The household itself where nothing differs: what is worked out of it for one audience holds for the next. */
function metRegisseur(huishouden: Huishouden, regisseur: Huishouden['regisseur']): Huishouden {
  return huishouden.regisseur === regisseur ? huishouden : { ...huishouden, regisseur }
}

function projecteer(
  huishouden: Huishouden,
  regel: DoelbindingRegel,
  doelbinding: Doelbinding,
  moment: string,
): Projectie | undefined {
  const op = dagInNederland(moment)
  const zichtbaar = inwonersInKring(huishouden, regel, op)
  if (zichtbaar.size === 0) return undefined
  const volledig: Record<string, unknown> = {
    // Whoever has only to do with who left has nothing to do with where the others live.
    ...(regel.soort === 'organisatie' || Object.keys(huishouden.inwoners).some((id) => zichtbaar.has(id))
      ? { adres: adresVoor(huishouden, 'adres', regel), tweedeAdres: adresVoor(huishouden, 'tweedeAdres', regel) }
      : {}),
    grondslag: huishouden.grondslag,
    regisseur: huishouden.regisseur && metFunctie(huishouden.regisseur, regel),
    regieaanbod: huishouden.regieaanbod && datHetErIs(huishouden.regieaanbod),
    inwoners: Object.fromEntries(
      [
        ...Object.entries(huishouden.inwoners).filter(([id]) => zichtbaar.has(id)),
        ...Object.keys(huishouden.vertrokken)
          .filter((id) => zichtbaar.has(id))
          .map((id) => [id, alsVertrokken(huishouden, id, regel)] as const),
      ].map(([id, persoon]) => [id, metNagegaanBsn(persoon, huishouden.herkomst[id], regel)]),
    ),
    betrokkenheden: Object.fromEntries(
      Object.entries(huishouden.betrokkenheden)
        .filter(([, rij]) => loopt(rij, moment) || rij.organisatie === regel.audience)
        .map(([id, rij]) => [id, metFunctie(datZijErIs(rij), regel)]),
    ),
    ...zichtbareRijen(huishouden, regel, zichtbaar, doelbinding, op),
  }
  return { huishoudenId: huishouden.huishoudenId, ...houd(volledig, veldboom(regel)) }
}

/**
 * A number that was attached to somebody who was known, and that nobody held against her, leaves only to whom its row says
 * so, and to who said it.
 */
function metNagegaanBsn(
  persoon: Partial<Persoonsgegevens>,
  herkomst: HerkomstPerVeld | undefined,
  { audience, opgegevenBsn }: DoelbindingRegel,
) {
  if (persoon.bsnStatus !== 'opgegeven' || opgegevenBsn || herkomst?.bsn?.bron === audience) return persoon
  const { bsn: _, bsnStatus: __, ...rest } = persoon
  return rest
}

const datZijErIs = ({ organisatie, medewerker, sinds }: Betrokkenheid) => ({ organisatie, medewerker, sinds })

/** Between which organisations and until when; why, is theirs. */
const datHetErIs = ({ regieaanbodId, aan, van, aangebodenOp, uiterlijk }: Regieaanbod) => ({
  regieaanbodId,
  aan: aan.organisatie,
  van: van.organisatie,
  aangebodenOp,
  uiterlijk,
})

/**
 * That somebody is involved may be known; her function would tell what her organisation does here. Her id is the hub's own:
 * a partner system knows her by name.
 */
function metFunctie<T extends { organisatie: string; medewerker: Medewerker }>(
  rij: T,
  { functies, audience, soort }: DoelbindingRegel,
): Omit<T, 'medewerker'> & { medewerker: Medewerker } {
  const { functie, medewerkerId, ...medewerker } = rij.medewerker
  const zegtFunctie = functie !== undefined && (functies !== 'eigen' || rij.organisatie === audience)
  const zegtId = medewerkerId !== undefined && soort === 'organisatie'
  return { ...rij, medewerker: { ...(zegtId && { medewerkerId }), ...medewerker, ...(zegtFunctie && { functie }) } }
}
