import type { Projectie } from '../doelbinding/projectie.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { persoonVan } from '../huishouden/leden/lidmaatschap.ts'
import type { Actie } from '../huishouden/plan/plan.ts'
import type { Rapportage } from '../huishouden/rapportages/rapportages.ts'
import { inwonersIn } from '../huishouden/samenvoegen/hernoem.ts'
import type { InzageLezer } from './lezer.ts'
import { raaktAnder } from './raakt-ander.ts'

/** What is about one resident alone. Of the rest nothing is about one: signals the index tells itself, and who reported is another. */
const over = [
  'vragen',
  'zrm',
  'metingen',
  'doelscores',
  'besluiten',
  'onderzoeken',
  'voorzieningaanvragen',
  'kantelingen',
] as const
/** What several residents may stand in together: shown as far as it is about her. */
const gedeeld = ['doelen', 'verwijzingen', 'overdrachten', 'afspraken', 'polsen'] as const
/** What she told alone, or decided herself. */
const alleenVerteld = ['rapportages', 'contactmomenten', 'toestemmingen', 'afspraken', 'polsen'] as const

type Rijen = Record<string, object>

/**
 * What is known of one resident, of what is in a household, as this reader may see it: rows that are about her, none whose words name
 * another or a place that is not the reader's, no note that says it is not for her. `nu`: the household as it is now, by which what was
 * withdrawn or marked since is left out of the past. What is left out leaves no trace. Pure.
 */
export function inzageDocument(toen: Huishouden, nu: Huishouden, lezer: InzageLezer): Partial<Projectie> | undefined {
  const { inwonerId, woontHier } = lezer
  const persoon = persoonVan(toen, inwonerId)
  if (!persoon) return undefined
  const raakt = raaktAnder(nu, lezer)
  const mag = (rij: object) => !raakt(rij)
  const eigen = (rijen: Rijen) => kies(rijen, (rij) => zijn(inwonersIn(rij), [inwonerId]) && mag(rij))
  const samen = (rijen: Rijen) =>
    Object.fromEntries(
      Object.entries(rijen).flatMap(([id, rij]) =>
        inwonersIn(rij).includes(inwonerId) && mag(rij) ? [[id, { ...rij, inwonerIds: [inwonerId] }]] : [],
      ),
    )
  const rijen: Record<string, Rijen> = {
    ...Object.fromEntries(over.map((deel) => [deel, eigen(toen[deel])])),
    ...Object.fromEntries(gedeeld.map((deel) => [deel, samen(toen[deel])])),
    contactmomenten: eigen(toen.contactmomenten),
    toestemmingen: eigen(toen.toestemmingen),
    rapportages: kies(eigen(toen.rapportages), (_, id) => isVoorInwoner(nu.rapportages[id], lezer.vandaag)),
  }
  rijen['antwoorden'] = kies(
    toen.antwoorden,
    (rij) => Object.hasOwn(rijen['vragen']!, rij['vraagId'] as string) && mag(rij),
  )
  rijen['acties'] = kies(toen.acties, (rij) => {
    const { inwonerId: wie, doelId, verwijzingId } = rij as Partial<Actie>
    // The intake of a referral tells of it.
    if (verwijzingId !== undefined && !Object.hasOwn(rijen['verwijzingen']!, verwijzingId)) return false
    const hoort = doelId === undefined ? wie === inwonerId : Object.hasOwn(rijen['doelen']!, doelId)
    return hoort && (wie === undefined || wie === inwonerId) && mag(rij)
  })
  if (!lezer.ookAlleenVerteld) for (const deel of alleenVerteld) delete rijen[deel]
  return {
    huishoudenId: toen.huishoudenId,
    inwoners: { [inwonerId]: persoon },
    ...(woontHier && { adres: toen.adres }),
    ...(woontHier && toen.tweedeAdres && { tweedeAdres: toen.tweedeAdres }),
    ...(toen.regisseur && { regisseur: toen.regisseur }),
    ...rijen,
  }
}

/** Is a note, as it is now, for the resident herself? One that was withdrawn is none. Pure. */
export function isVoorInwoner(rapportage: Rapportage | undefined, vandaag: string): boolean {
  if (!rapportage) return false
  const { nietVoorInwoner } = rapportage
  return !nietVoorInwoner || (nietVoorInwoner.tot !== undefined && nietVoorInwoner.tot <= vandaag)
}

function kies(rijen: Rijen, mag: (rij: Record<string, unknown>, id: string) => boolean): Rijen {
  return Object.fromEntries(Object.entries(rijen).filter(([id, rij]) => mag(rij as Record<string, unknown>, id)))
}

const zijn = (ids: readonly string[], deze: readonly string[]) =>
  ids.length === deze.length && ids.every((id) => deze.includes(id))
