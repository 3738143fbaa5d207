import { isBetrokken, magAfwijkingZien, type Doelbinding, type Huishouden } from '@wijkhub/model'
import type { AfwijkingMetBron } from './afwijkingen-met-bron.ts'

interface Lezer {
  organisatie: string
  magBsn: boolean
}

/**
 * Hears this organisation of afwijkingen of this household at all: granted, or because it may be told that somebody was
 * known? Who is not granted would learn from one that somebody else said something else. Pure.
 */
export function hoortAfwijkingen(
  huishouden: Huishouden,
  { organisatie, op }: { organisatie: string; op: string },
  doelbinding: Doelbinding,
): boolean {
  const verteld = doelbinding.regelVoor(organisatie)?.bekendheid === 'verteld'
  return isBetrokken(huishouden, organisatie, op) || verteld
}

/**
 * The afwijkingen of a household that an organisation that hears of them may have at this moment: granted, by its row of the
 * doelbinding table; otherwise what it said itself. Pure.
 */
export function afwijkingenVoor(
  { huishouden, alle }: { huishouden: Huishouden; alle: readonly AfwijkingMetBron[] },
  wie: Lezer & { op: string },
  doelbinding: Doelbinding,
): AfwijkingMetBron[] {
  const betrokken = isBetrokken(huishouden, wie.organisatie, wie.op)
  return alle.flatMap((rij) => (betrokken ? alsBetrokken(doelbinding, rij, wie) : eigen(rij, wie.organisatie)) ?? [])
}

/** A field its row names with both values, another one as far as it told it itself; a BSN only where it may use one. */
function alsBetrokken(doelbinding: Doelbinding, rij: AfwijkingMetBron, wie: Lezer): AfwijkingMetBron | undefined {
  const { afwijking } = rij
  if (magAfwijkingZien(doelbinding, afwijking, wie)) return rij
  if (afwijking.veld === 'bsn' || afwijking.veld === 'registratie') return undefined
  // That its own word was overtaken would tell it that somebody else said something of what it may not have.
  if (afwijking.bron !== wie.organisatie || afwijking.verdrongen || !('inwonerId' in afwijking)) return undefined
  const { bekend: _, ...gemeld } = afwijking
  return { ...rij, afwijking: gemeld }
}

/** What it said itself, without what is known. */
function eigen({ afwijkingId, afwijking }: AfwijkingMetBron, organisatie: string): AfwijkingMetBron | undefined {
  if (afwijking.bron !== organisatie || !('inwonerId' in afwijking)) return undefined
  if (!('bekend' in afwijking)) return { afwijkingId, afwijking }
  const { bekend: _, ...gemeld } = afwijking
  return { afwijkingId, afwijking: gemeld as AfwijkingMetBron['afwijking'] }
}
