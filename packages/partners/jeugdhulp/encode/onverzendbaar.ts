import type { Onverzendbaar, OnverzendbaarCode, Projectie } from '@wijkhub/model'
import { adresVan, isBsn, isGestapeld, jarenNa } from '@wijkhub/model'
import { isDatum, maxVoorvoegsel, passend, toewijzingFouten } from '@wijkhub/istandaarden'
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
  const { bsn, naam, geboortedatum = '', verwachteGeboortedatum, geslacht } = projectie.inwoners?.[inwonerId] ?? {}
  const codes: OnverzendbaarCode[] = []
  const eis = (goed: boolean, code: OnverzendbaarCode) => goed || codes.push(code)
  // OP079, CS002
  eis(bsn !== undefined && isBsn(bsn), 'bsn-ontbreekt')
  if (passend(naam?.geslachtsnaam, 200) === undefined)
    codes.push(
      naam && !naam.nogGeenNaam && naam.geslachtsnaam === undefined ? 'geslachtsnaam-ontbreekt' : 'naam-ontbreekt',
    )
  eis(geslacht !== undefined, 'geslacht-niet-te-melden')
  if (verwachteGeboortedatum) codes.push('nog-niet-geboren')
  else eis(kanGeboortedatum(geboortedatum, dagtekening), 'geboortedatum-klopt-niet')
  const adresFout = adresCode(adresVan(projectie, inwonerId))
  return adresFout ? [...codes, adresFout] : codes
}

/** TR002, TR134; of a date of which part is not known whatever it can be counts, and an unknown one may be any (OP252). */
function kanGeboortedatum(geboortedatum: string, dagtekening: string): boolean {
  if (geboortedatum === '0000-00-00') return true
  const eerste = geboortedatum.replaceAll('-00', '-01')
  return isDatum(eerste) && eerste >= jarenNa(dagtekening, -120, '03-01') && eerste <= dagtekening
}

/**
 * TR006 wants a telephone number, which the provider does not get, or a house and a postcode; TR061 an address; CS089 a
 * Dutch postcode. Also where the address may not leave (OP003): then nothing goes.
 */
function adresCode(adres: Projectie['adres']): OnverzendbaarCode | undefined {
  const { soort, huisnummer, postcode } = adres ?? {}
  if (soort === 'buitenland') return 'adres-soort-past-niet'
  if (!postcode) return 'adres-ontbreekt'
  if (!huisnummer) return 'huisnummer-ontbreekt'
  return /^[1-9]\d{3}[A-Z]{2}$/.test(postcode) ? undefined : 'postcode-niet-nederlands'
}

/** What of a client travels otherwise than it is known; told beside what was sent, and it holds nothing. */
export function aangepast(projectie: Projectie, inwonerId: string): Onverzendbaar[] {
  const { naam } = projectie.inwoners?.[inwonerId] ?? {}
  const lang = [naam?.voorvoegsel, naam?.partner?.voorvoegsel].some(
    (voorvoegsel) => [...(passend(voorvoegsel, Infinity) ?? '')].length > maxVoorvoegsel,
  )
  return lang ? [{ code: 'voorvoegsel-past-niet', onderdeel: `inwoners/${inwonerId}` }] : []
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
