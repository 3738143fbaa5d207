import type { Projectie } from '@wijkhub/model'
import type { Schema } from '../inrichting/bladen-van.ts'

type Rijen = Record<string, unknown>
const isRijen = (waarde: unknown): waarde is Rijen =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** The document with this value at the path, wherever what it is part of is there; `undefined`: without it. */
export function metWaarde(document: Projectie, pad: string, waarde: unknown): Projectie {
  return zet(document, pad.split('.'), waarde) as Projectie
}

function zet(deel: unknown, [stap, ...verder]: readonly string[], waarde: unknown): unknown {
  if (stap === undefined) return waarde
  if (stap === '*')
    return isRijen(deel)
      ? Object.fromEntries(Object.entries(deel).map(([id, rij]) => [id, zet(rij, verder, waarde)]))
      : deel
  const rijen = isRijen(deel) ? deel : {}
  if (waarde === undefined && rijen[stap] === undefined) return deel
  const nieuw = zet(rijen[stap], verder, waarde)
  const { [stap]: _, ...rest } = rijen
  return nieuw === undefined ? rest : { ...rest, [stap]: nieuw }
}

const id = '00000000-0000-4000-8000-0000000000ff'
const proeven = [
  'Verzonnen woorden',
  true,
  2,
  '2026-11-21',
  '2026-11-21T09:00:00Z',
  id,
  'kontext',
  '0623456789',
  'ander@voorbeeld.example',
  '999990019',
  '9998ZZ',
  'WK039201',
  '98765432',
  '7890',
  'Z',
  'to',
  '45',
  '11',
  'v1',
  [id],
  ['Verzonnen woorden'],
]

/** A value this field may hold. */
export function waardeVoor(schema: Schema): unknown {
  const { values = [], entries = {} } = schema.def
  const keuzes = [...values, ...Object.values(entries), ...proeven]
  return keuzes.find((proef) => schema.safeParse(proef).success)
}
