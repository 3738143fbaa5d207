import type { Handeling, Verwerking } from '@wijkhub/model'

/** How it ended: done, refused or asked in vain, or broken. */
export type Status = 'Ok' | 'Unset' | 'Error'

/**
 * One act with data of residents, as the log keeps it: ids, names of fields and codes, and never a value, a name, a number or a
 * word that was searched for. Shown as one line per resident (Logboek Dataverwerkingen).
 */
export interface Regel {
  op: string
  verwerking: Verwerking
  handeling: 'lezen' | 'wijzigen' | 'verstrekken'
  status: Status
  organisatie?: string | undefined
  /** Her id in the register of workers. */
  medewerker?: string | undefined
  rol?: string | undefined
  reden?: string | undefined
  /** The audience by whose row of the doelbinding table it was given. */
  doel?: string | undefined
  /** Whom it was sent. */
  ontvanger?: string | undefined
  /** As they were asked for: also where there is none. */
  huishoudens: readonly string[]
  /** Residents whose data it was. */
  betrokkenen: readonly string[]
  /** Parts and fields that were shown, or kinds of what was written. */
  velden: readonly string[]
  versie?: number | undefined
  /** Of a list: how many households. */
  aantal?: number | undefined
  trace?: string | undefined
  /** The id its facts are kept under. */
  opdracht?: string | undefined
  /** The code it was refused with. */
  weigering?: string | undefined
}

/** Who does it and why, as every line says it of an act. */
export function regelhoofd(
  { op, organisatie, medewerker, rol, reden, trace, opdrachtId }: Handeling,
  verwerking: Verwerking,
): Pick<Regel, 'op' | 'verwerking' | 'organisatie' | 'medewerker' | 'rol' | 'reden' | 'trace' | 'opdracht'> {
  return {
    op,
    verwerking,
    organisatie,
    medewerker: medewerker?.medewerkerId,
    rol,
    reden,
    trace: trace ?? opdrachtId.replaceAll('-', ''),
    opdracht: opdrachtId,
  }
}
