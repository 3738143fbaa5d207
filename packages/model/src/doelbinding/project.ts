import { isBetrokken } from '../huishouden/decide.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { inwonersInKring } from './kring.ts'
import type { Projectie } from './projectie.ts'
import type { DoelbindingRegel } from './regel.ts'

type Rijen = Record<string, Record<string, unknown>>

const rijenPerInwoner = [
  'vragen',
  'zrm',
  'toestemmingen',
  'signalen',
  'matches',
  'besluiten',
  'contactmomenten',
] as const

/**
 * What one audience may have of this household, or `undefined` when it may not know of it at all. Pure. Promises: no
 * field the audience's row does not name, no row about a resident outside its circle. `op` is today's date.
 */
export function project(huishouden: Huishouden, regel: DoelbindingRegel, op: string): Projectie | undefined {
  if (!voldoet(huishouden, regel)) return undefined
  const zichtbaar = inwonersInKring(huishouden, regel, op)
  if (zichtbaar.size === 0) return undefined
  const volledig: Record<string, unknown> = {
    adres: huishouden.adres,
    grondslag: huishouden.grondslag,
    regisseur: huishouden.regisseur,
    inwoners: pick(huishouden.inwoners, (_, id) => zichtbaar.has(id)),
    betrokkenheden: huishouden.betrokkenheden,
    doelen: huishouden.doelen,
    acties: huishouden.acties,
    verwijzingen: verwijzingen(huishouden, regel, zichtbaar),
  }
  for (const deel of rijenPerInwoner)
    volledig[deel] = pick(huishouden[deel] as Rijen, (rij) => zichtbaar.has(rij['inwonerId'] as string))
  for (const deel of regel.alleenEigen ?? [])
    volledig[deel] = pick(volledig[deel] as Rijen, (rij) => rij['organisatie'] === regel.audience)
  volledig['vragen'] = pick(volledig['vragen'] as Rijen, (rij) => opLeefgebied(regel, rij['leefgebied'] as string))
  if (regel.leefgebieden) volledig['zrm'] = {}
  return { huishoudenId: huishouden.huishoudenId, ...keep(volledig, fieldTree(regel)) }
}

function voldoet(huishouden: Huishouden, regel: DoelbindingRegel): boolean {
  return regel.voorwaarden.every((voorwaarde) => {
    switch (voorwaarde.soort) {
      case 'betrokkenheid':
        return isBetrokken(huishouden, regel.audience)
      case 'verwijzing':
        return Object.values(huishouden.verwijzingen).some((verwijzing) => verwijzing.naar === voorwaarde.naar)
      case 'toestemming':
        return Object.values(huishouden.toestemmingen).some(
          (toestemming) => toestemming.voor === voorwaarde.voor && !toestemming.ingetrokkenOp,
        )
    }
  })
}

function opLeefgebied(regel: DoelbindingRegel, leefgebied: string): boolean {
  return !regel.leefgebieden || (regel.leefgebieden as string[]).includes(leefgebied)
}

/** A partner system sees referrals to itself only, in them only the residents it may see, and none about nobody. */
function verwijzingen(huishouden: Huishouden, regel: DoelbindingRegel, zichtbaar: Set<string>) {
  const alleenEigen = regel.kring === 'verwezen' || regel.kring === 'minderjarigen-en-ouders'
  return Object.fromEntries(
    Object.entries(huishouden.verwijzingen)
      .filter(([, verwijzing]) => !alleenEigen || verwijzing.naar === regel.audience)
      .map(
        ([id, verwijzing]) =>
          [
            id,
            { ...verwijzing, inwonerIds: verwijzing.inwonerIds.filter((inwonerId) => zichtbaar.has(inwonerId)) },
          ] as const,
      )
      .filter(([, verwijzing]) => verwijzing.inwonerIds.length > 0),
  )
}

function pick<T>(rows: Record<string, T>, keepRow: (row: T, id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(rows).filter(([id, row]) => keepRow(row, id)))
}

type Tree = Map<string, Tree | true>

const trees = new WeakMap<DoelbindingRegel, Tree>()

function fieldTree(regel: DoelbindingRegel): Tree {
  const known = trees.get(regel)
  if (known) return known
  const root: Tree = new Map()
  for (const path of regel.velden) {
    const parts = path.split('.')
    let node = root
    for (const [index, part] of parts.entries()) {
      const next = node.get(part)
      if (next === true) break
      if (index === parts.length - 1) node.set(part, true)
      else {
        const child: Tree = next ?? new Map()
        node.set(part, child)
        node = child
      }
    }
  }
  trees.set(regel, root)
  return root
}

/** Keeps the named fields only; an empty part is left out, so that "nothing to say" has one form and one hash. */
function keep(value: Record<string, unknown>, tree: Tree): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [field, child] of Object.entries(value)) {
    const rule = tree.get(field) ?? tree.get('*')
    if (rule === undefined || child === undefined) continue
    const result =
      rule === true || child === null || typeof child !== 'object'
        ? child
        : keep(child as Record<string, unknown>, rule)
    if (typeof result === 'object' && result !== null && Object.keys(result).length === 0) continue
    kept[field] = result
  }
  return kept
}
