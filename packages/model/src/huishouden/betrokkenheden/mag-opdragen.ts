import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { isGeblokkeerd, zonderBlokkades } from '../blokkades/geblokkeerd.ts'
import type { Huishouden } from '../huishouden.ts'
import type { OpdrachtDefinitie } from '../opdracht.ts'
import { wasToegekend } from '../sluiten/na-sluiten.ts'
import { doetNazorg } from '../nazorg/eigen-nazorg.ts'
import { wachtOverdrachtOp } from '../overdrachten/wacht-op.ts'
import { wachtAanvraagOp } from '../voorzieningaanvragen/wacht-op.ts'
import { aanbodStaat, heeftGevraagd, isBetrokken, isToegekend } from './betrokken.ts'

type Bezwaar =
  | 'huishouden-onbekend'
  | 'huishouden-opgegaan'
  | 'niet-betrokken'
  | 'betrokkenheid-niet-toegekend'
  | 'geen-beslisser'
type Wie = OpdrachtDefinitie<object, never, undefined>['wie']

/**
 * May this organisation give a command of this kind here? Who has nothing with the household gets the answer of one that
 * does not exist; who asked, or only reads, is told that it is not granted. Pure.
 */
export function magOpdragen(
  huishouden: Huishouden,
  wie: Wie,
  door: Pick<Handeling, 'organisatie' | 'beheer' | 'op'>,
): Geweigerd<Bezwaar> | undefined {
  if (huishouden.opgegaan)
    return { weigering: zagVoorOpgaan(huishouden, door) ? 'huishouden-opgegaan' : 'huishouden-onbekend' }
  if (wie === 'aanmelder') return undefined
  if (huishouden.versie === 0) return { weigering: 'huishouden-onbekend' }
  if (wie === 'partner') return undefined
  const { organisatie, op } = door
  if (wie === 'opheffer' && isBeslisser(huishouden, door)) return undefined
  if (huishouden.gesloten)
    return magNaSluiten(huishouden, wie, organisatie) ? undefined : { weigering: 'niet-betrokken' }
  const toegekend = isToegekend(huishouden, organisatie, op)
  const gevraagd = heeftGevraagd(huishouden, organisatie)
  if ((wie === 'betrokken' || wie === 'heropener' || wie === 'nazorger') && toegekend) return undefined
  if (wie === 'aanvrager' && (toegekend || gevraagd)) return undefined
  if (wie === 'beslisser' && isBeslisser(huishouden, door)) return undefined
  if (wie === 'aangeboden' && (toegekend || isAangeboden(huishouden, door))) return undefined
  const wacht = () => wachtOverdrachtOp(huishouden, door) || wachtAanvraagOp(huishouden, door)
  if (wie === 'ontvanger' && (toegekend || wacht())) return undefined
  if (wie === 'lezer' && isBetrokken(huishouden, organisatie, op)) return undefined
  const regisseur = getoondeRegisseur(huishouden, op)?.organisatie ?? organisatie
  if (wie === 'regisseur' && toegekend && regisseur === organisatie) return undefined
  if (wie === 'bekende' && (toegekend || gevraagd || door.beheer)) return undefined
  const kent = toegekend || gevraagd || isBetrokken(huishouden, organisatie, op)
  if (!kent) return { weigering: 'niet-betrokken' }
  const nietAanHaar = wie === 'beslisser' || wie === 'opheffer' || (wie === 'regisseur' && toegekend)
  return { weigering: nietAanHaar ? 'geen-beslisser' : 'betrokkenheid-niet-toegekend' }
}

/** In a closed household: who was granted when it closed, and who has aftercare to give. */
function magNaSluiten(huishouden: Huishouden, wie: Wie, organisatie: string): boolean {
  if (wie === 'heropener' || wie === 'lezer') return wasToegekend(huishouden, organisatie)
  return wie === 'nazorger' && doetNazorg(huishouden, organisatie)
}

/**
 * Did this organisation see something of the household before it went up in another? Only then it may know where its file
 * is: there it is granted, or it asked.
 */
export function zagVoorOpgaan(
  { opgegaan: _, ...huishouden }: Huishouden,
  { organisatie, op }: Pick<Handeling, 'organisatie' | 'op'>,
): boolean {
  return isBetrokken(huishouden, organisatie, op) || heeftGevraagd(huishouden, organisatie)
}

/** Is the regie offered to this organisation? Then it may answer, involved or not. What who administers offered always stands. */
function isAangeboden(huishouden: Huishouden, door: Pick<Handeling, 'organisatie' | 'op'>): boolean {
  const { regieaanbod } = huishouden
  if (regieaanbod?.aan.organisatie !== door.organisatie || isGeblokkeerd(huishouden, door.organisatie)) return false
  return regieaanbod.beheer === true || aanbodStaat(huishouden, regieaanbod.van.organisatie, door)
}

/** Who decides about involvement here: the organisation of the regisseur, or where there is none whoever administers. */
export function isBeslisser(
  huishouden: Huishouden,
  { organisatie, beheer, op }: Pick<Handeling, 'organisatie' | 'beheer' | 'op'>,
): boolean {
  const regisseur = regisseurVan(huishouden, op)
  return regisseur ? regisseur.organisatie === organisatie : beheer
}

/** The coordinator: whoever is no longer involved is none. */
export function regisseurVan(huishouden: Huishouden, op: string): Huishouden['regisseur'] {
  const { regisseur } = huishouden
  return regisseur && isToegekend(huishouden, regisseur.organisatie, op) ? regisseur : undefined
}

/** The coordinator as others are told: a blocked one stays theirs, or it would tell of the block. */
export function getoondeRegisseur(huishouden: Huishouden, op: string): Huishouden['regisseur'] {
  return regisseurVan(zonderBlokkades(huishouden), op)
}
