import { isVolledigeDatum } from '../../velden/geboortedatum.ts'
import type { Naam } from '../../velden/naam.ts'
import type { Persoonsgegevens } from '../../velden/persoon.ts'
import { vouwNaam } from '../../velden/vouw-naam.ts'

/** What the BRP says of whoever has a number, in our own words; what was not asked or is unknown there is absent. */
export interface BrpGegevens {
  naam?: Pick<Naam, 'voornamen' | 'voorvoegsel' | 'geslachtsnaam'>
  geboortedatum?: string
  geslacht?: 'M' | 'V' | 'O'
  overleden?: { op?: string }
  geheim: boolean
  /** What the municipality doubts: it is compared with nothing and taken over by nobody (Wet BRP art. 1.7 lid 2). */
  inOnderzoek: readonly ('bsn' | 'naam' | 'geboortedatum' | 'geslacht' | 'overleden')[]
}

export type BrpUitkomst = 'klopt' | 'spreekt-tegen' | 'niet-te-vergelijken' | 'niet-gevonden'

/** What the question came to, for who asked. */
export function brpUitkomst(inwoner: Persoonsgegevens, gevonden: BrpGegevens | undefined): BrpUitkomst {
  if (!gevonden) return 'niet-gevonden'
  const haar = isHaarBsn(inwoner, gevonden)
  return haar === undefined ? 'niet-te-vergelijken' : haar ? 'klopt' : 'spreekt-tegen'
}

/**
 * Is whom the BRP has under this number the resident? Her name or her birth date is hers: one of them may have been written
 * down wrong. `undefined`: there is nothing to hold against each other.
 */
export function isHaarBsn(inwoner: Persoonsgegevens, gevonden: BrpGegevens): boolean | undefined {
  const { inOnderzoek } = gevonden
  const naam = inOnderzoek.includes('naam') ? undefined : zelfdeNaam(inwoner.naam, gevonden.naam)
  const dag = inOnderzoek.includes('geboortedatum')
    ? undefined
    : zelfdeDag(inwoner.geboortedatum, gevonden.geboortedatum)
  if (naam === undefined && dag === undefined) return undefined
  return naam === true || dag === true
}

/** One surname and one first letter: "W. Haverkamp" is Wilma. */
function zelfdeNaam(bekend: Naam, brp: BrpGegevens['naam']): boolean | undefined {
  if (!brp) return undefined
  const [onze, hun] = [bekend.geslachtsnaam, brp.geslachtsnaam ?? brp.voornamen]
  if (!onze || !hun) return undefined
  const eerste = (naam: Naam) => vouwNaam(naam.voornamen ?? naam.voorletters ?? naam.roepnaam ?? '').charAt(0)
  const [onzeLetter, hunLetter] = [eerste(bekend), eerste(brp)]
  return vouwNaam(onze) === vouwNaam(hun) && (!onzeLetter || !hunLetter || onzeLetter === hunLetter)
}

/** Of an incomplete date the parts both have. A year alone says too little to be hers, and enough not to be. */
function zelfdeDag(bekend: string, brp: string | undefined): boolean | undefined {
  if (!brp || bekend.startsWith('0000') || brp.startsWith('0000')) return undefined
  if (isVolledigeDatum(bekend) && isVolledigeDatum(brp)) return bekend === brp
  const [onze, hun] = [bekend.split('-'), brp.split('-')]
  return onze.every((deel, index) => Number(deel) === 0 || Number(hun[index]) === 0 || deel === hun[index])
    ? undefined
    : false
}

/** What of it is compared with what is known: how she is called, and her partner's name, are no business of this question. */
export function gegevensVanBrp(
  inwoner: Persoonsgegevens,
  { naam, geboortedatum, geslacht, inOnderzoek }: BrpGegevens,
): Partial<Pick<Persoonsgegevens, 'naam' | 'geboortedatum' | 'geslacht'>> {
  const zeker = (veld: BrpGegevens['inOnderzoek'][number]) => !inOnderzoek.includes(veld)
  return {
    ...(zeker('naam') && naam && { naam: metBrpNaam(inwoner.naam, naam) }),
    ...(zeker('geboortedatum') && geboortedatum && { geboortedatum }),
    // Unknown there is no other word than the one that is known.
    ...(zeker('geslacht') && geslacht && geslacht !== 'O' && { geslacht }),
  }
}

function metBrpNaam(bekend: Naam, brp: NonNullable<BrpGegevens['naam']>): Naam {
  const { voornamen: _, voorvoegsel: __, geslachtsnaam: ___, nogGeenNaam: ____, voorletters, ...eigen } = bekend
  // One name alone is a surname here, as the BRP has a namenreeks.
  const { voornamen, geslachtsnaam = voornamen, voorvoegsel } = brp
  if (!geslachtsnaam) return bekend
  return {
    ...eigen,
    ...(voornamen && brp.geslachtsnaam ? { voornamen } : voorletters && { voorletters }),
    ...(voorvoegsel && { voorvoegsel }),
    geslachtsnaam,
  }
}
