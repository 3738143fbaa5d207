import { bytesVanRegel } from './canoniek.ts'

/** What is not as it was sealed: the line by its id. */
export interface Bevinding {
  soort: 'gewijzigd' | 'ontbreekt' | 'ingevoegd' | 'verplaatst'
  regelId: string
}

/**
 * Holds lines as they stand now against what was sealed of them, both in order, 48 bytes each; `undefined` when they are the
 * same. Of more than one difference the first. Pure.
 */
export function vergelijk(verzegeld: Buffer, nu: Buffer): Bevinding | undefined {
  if (verzegeld.equals(nu)) return undefined
  let plek = 0
  while (verzegeld.subarray(plek, plek + bytesVanRegel).equals(nu.subarray(plek, plek + bytesVanRegel)))
    plek += bytesVanRegel
  const [was, is] = [idOp(verzegeld, plek), idOp(nu, plek)]
  if (was !== undefined && was === is) return { soort: 'gewijzigd', regelId: was }
  if (was !== undefined && !idsVan(nu).has(was)) return { soort: 'ontbreekt', regelId: was }
  if (is !== undefined && !idsVan(verzegeld).has(is)) return { soort: 'ingevoegd', regelId: is }
  return { soort: 'verplaatst', regelId: (was ?? is)! }
}

function idsVan(regels: Buffer): Set<string> {
  const ids = new Set<string>()
  for (let plek = 0; plek < regels.length; plek += bytesVanRegel) ids.add(idOp(regels, plek)!)
  return ids
}

function idOp(regels: Buffer, plek: number): string | undefined {
  if (plek >= regels.length) return undefined
  return regels.toString('hex', plek, plek + 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
