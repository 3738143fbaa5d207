import type { Onverzendbaar, OnverzendbaarCode, Projectie } from '@wijkhub/model'
import { isBsn, isGestapeld, jarenNa } from '@wijkhub/model'
import { isDatum, passend, toewijzingFouten } from '@wijkhub/istandaarden'
import type { Toewijzingen } from './toewijzing.ts'

type Rij = Toewijzingen['besluiten'][number]
type Volledig = Parameters<typeof isGestapeld>[0]

export interface Gescheiden {
  zendbaar: Rij[]
  onverzendbaar: Onverzendbaar[]
}

/**
 * Parts the allocations that may travel from those that may not, each with its reason. A message that breaks a rule is
 * not sent: the provider would refuse all of it with 0001 and no reason. One allocation holds no other.
 */
export function scheid(
  projectie: Projectie,
  { inwonerId, besluiten }: Toewijzingen,
  { dagtekening, gehouden }: { dagtekening: string; gehouden: ReadonlySet<string> },
): Gescheiden {
  const clientFouten = clientCodes(projectie, inwonerId, dagtekening)
  if (clientFouten.length > 0)
    return { zendbaar: [], onverzendbaar: clientFouten.map((code) => ({ code, onderdeel: `inwoners/${inwonerId}` })) }
  const zendbaar: Rij[] = []
  const onverzendbaar: Onverzendbaar[] = []
  // Where two of them exclude each other (TR302), the one the provider holds stays; decisions come in order of number.
  const volgorde = besluiten.toSorted(([a], [b]) => Number(gehouden.has(b)) - Number(gehouden.has(a)))
  for (const rij of volgorde) {
    const code = besluitCode(rij[1], zendbaar)
    if (code === undefined) zendbaar.push(rij)
    else onverzendbaar.push({ code, onderdeel: `besluiten/${rij[0]}` })
  }
  return { zendbaar: besluiten.filter((rij) => zendbaar.includes(rij)), onverzendbaar }
}

function clientCodes(projectie: Projectie, inwonerId: string, dagtekening: string): OnverzendbaarCode[] {
  const { bsn, naam, geboortedatum = '', geslacht } = projectie.inwoners?.[inwonerId] ?? {}
  const { huisnummer, postcode } = projectie.adres ?? {}
  const codes: OnverzendbaarCode[] = []
  const eis = (goed: boolean, code: OnverzendbaarCode) => goed || codes.push(code)
  // OP079, CS002
  eis(bsn !== undefined && isBsn(bsn), 'bsn-ontbreekt')
  eis(passend(naam?.geslachtsnaam, 200) !== undefined, 'naam-ontbreekt')
  eis(geslacht !== undefined, 'geslacht-niet-te-melden')
  // TR002, TR134
  const oudste = jarenNa(dagtekening, -120, '03-01')
  const kan = isDatum(geboortedatum) && geboortedatum >= oudste && geboortedatum <= dagtekening
  eis(kan, 'geboortedatum-klopt-niet')
  // TR006, TR061; then CS089
  if (!huisnummer || !postcode) codes.push('adres-ontbreekt')
  else eis(/^[1-9]\d{3}[A-Z]{2}$/.test(postcode), 'postcode-niet-nederlands')
  return codes
}

function besluitCode(besluit: Rij[1], eerdere: Rij[]): OnverzendbaarCode | undefined {
  const { toewijzingNummer, toegewezenOp, product, omvang, ingangsdatum } = besluit
  // CD041, CD079
  if (!toewijzingNummer || !toegewezenOp || !product || !omvang || !ingangsdatum) return 'toewijzing-onvolledig'
  if (passend(product.code, 5) !== product.code) return 'teken-past-niet'
  if (toewijzingFouten(besluit).length > 0) return 'regel-geschonden'
  return eerdere.some(([, ander]) => isGestapeld(ander as Volledig, besluit as Volledig))
    ? 'toewijzing-dubbel'
    : undefined
}
