import type { Beleid } from '../beleid/beleid.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { laatsteDag, wasToegekend } from '../huishouden/sluiten/na-sluiten.ts'
import type { Sluiting } from '../huishouden/sluiten/sluiten.ts'
import { dagInNederland } from '../velden/dag.ts'
import type { Doelbinding } from './doelbinding.ts'
import { project } from './project.ts'
import type { Projectie } from './projectie.ts'

/** What is left to read of a closed household: how it ended. Nobody's name, where nobody lives, nothing that was written meanwhile. */
export interface Resultaat {
  sluiting: Partial<Sluiting>
  doelen: NonNullable<Projectie['doelen']>
  zrm: NonNullable<Projectie['zrm']>
  nazorg: NonNullable<Projectie['nazorg']>
  leesbaarTot: string
}

/**
 * The result of a closed household, for who was involved when it closed and would be still, until its term: of its goals what
 * became of them, and of each person the first measurement and the one it closed with, as far as its row of the table says. Pure.
 */
export function resultaatVan(
  { gesloten, ...huishouden }: Huishouden,
  organisatie: string,
  { doelbinding, beleid }: { doelbinding: Doelbinding; beleid: Beleid },
  op: string,
): Resultaat | undefined {
  if (!gesloten || !wasToegekend({ ...huishouden, gesloten }, organisatie)) return undefined
  const leesbaarTot = laatsteDag(gesloten, beleid)
  const regel = doelbinding.regelVoor(organisatie)
  if (!regel || dagInNederland(op) > leesbaarTot) return undefined
  const sleutel = huishouden.huishoudenId
  const zoalsOpen = {
    ...huishouden,
    zrm: eersteEnLaatste(huishouden.zrm, gesloten),
    afsluitingen: { [sleutel]: gesloten },
  }
  const document = project(zoalsOpen, regel, doelbinding, op)
  const sluiting = document?.afsluitingen?.[sleutel]
  if (!sluiting) return undefined
  return {
    sluiting,
    doelen: document.doelen ?? {},
    zrm: document.zrm ?? {},
    nazorg: document.nazorg ?? {},
    leesbaarTot,
  }
}

function eersteEnLaatste(zrm: Huishouden['zrm'], { slotmetingen }: Sluiting): Huishouden['zrm'] {
  const opDag = Object.entries(zrm).toSorted(
    ([een, a], [ander, b]) => a.datum.localeCompare(b.datum) || een.localeCompare(ander),
  )
  const perPersoon = Map.groupBy(opDag, ([, { inwonerId }]) => inwonerId)
  const slot = new Set(slotmetingen ?? [...perPersoon.values()].map((metingen) => metingen.at(-1)![0]))
  return Object.fromEntries(
    [...perPersoon.values()].flatMap(([eerste, ...later]) => [eerste!, ...later.filter(([id]) => slot.has(id))]),
  )
}
