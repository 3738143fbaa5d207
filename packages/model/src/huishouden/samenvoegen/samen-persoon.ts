import type { Handeling } from '../../handeling.ts'
import type { Persoonsgegevens } from '../../velden/persoon.ts'
import { Afwijking } from '../afwijkingen/afwijkingen.ts'
import type { Huishouden } from '../huishouden.ts'
import { zelfdeGegeven } from '../zelfde-inhoud.ts'

type Veld = keyof Persoonsgegevens
type Herkomst = Huishouden['herkomst'][string]

export const identiteitsvelden = ['naam', 'geboortedatum', 'geslacht', 'bsn'] as const satisfies readonly Veld[]

/** One record of two of one person: what is known stays, what was missing is taken from the other. */
export function samenPersoon(bekend: Persoonsgegevens, ander: Persoonsgegevens): Persoonsgegevens {
  // Whether a number was verified is said of that number.
  const { bsnStatus, ...rest } = ander
  return { ...rest, ...(bekend.bsn === undefined && bsnStatus !== undefined && { bsnStatus }), ...bekend }
}

/** Who said each field of that one record. */
export function samenHerkomst(bekend: Persoonsgegevens, herkomst: Herkomst | undefined, ander: Herkomst): Herkomst {
  const aangevuld = Object.entries(ander).filter(([veld]) => bekend[veld as Veld] === undefined)
  return { ...Object.fromEntries(aangevuld), ...herkomst }
}

const teMelden = new Set<string>(Afwijking.options.map((optie) => optie.shape.veld.value))

/**
 * Where two records of one person contradict each other, as an afwijking each: nothing is thrown away in silence. Who said
 * it is named where `herkomst` knows it; otherwise whoever decided that they are one.
 */
export function persoonAfwijkingen(
  inwonerId: string,
  bekend: Persoonsgegevens,
  ander: Persoonsgegevens,
  { velden, herkomst, door }: { velden?: readonly Veld[]; herkomst?: Herkomst | undefined; door: Handeling },
): Record<string, Afwijking> {
  const anders = (Object.entries(ander) as [Veld, unknown][]).filter(
    ([veld, waarde]) =>
      teMelden.has(veld) &&
      (!velden || velden.includes(veld)) &&
      bekend[veld] !== undefined &&
      !zelfdeGegeven(veld, bekend[veld], waarde),
  )
  return Object.fromEntries(
    anders.map(([veld, gemeld]) => {
      const { bron, op } = herkomst?.[veld] ?? { bron: door.organisatie, op: door.op }
      return [door.nieuwId(), { veld, inwonerId, bekend: bekend[veld], gemeld, bron, gemeldOp: op } as Afwijking]
    }),
  )
}
