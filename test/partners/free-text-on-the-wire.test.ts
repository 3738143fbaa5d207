import { resolve } from 'node:path'
import { voorbeeldHuishouden } from '@wijkhub/builders'
import { leesInrichting } from '@wijkhub/inrichting/bestand'
import { Huishouden, Projectie, project } from '@wijkhub/model'
import { describe, expect, test } from 'vitest'
import type { Schema } from '../inrichting/bladen-van.ts'
import { vrijeTeksten } from '../inrichting/vrije-teksten.ts'
import { allePartners, berichtenVan } from './alle-partners.ts'
import { waardeVoor } from './document.ts'

const teksten = new Set(vrijeTeksten())
const woordenOp = (pad: string) => `WOORDEN ${pad}`
/** The places at which words in this text were written. */
const geschrevenOp = (tekst: string) => [
  ...new Set([...tekst.matchAll(/WOORDEN ([A-Za-z.*]+)/g)].map(([, pad]) => pad!)),
]

const gezin = voorbeeldHuishouden()
const [inwonerId] = Object.keys(gezin.inwoners)

/** Everything this form can hold, about one resident, with words wherever words can stand. */
function vol(schema: Schema, pad: string): unknown {
  const { innerType, options, shape, valueType, element, type } = schema.def
  if (innerType) return vol(innerType, pad)
  if (shape) return Object.fromEntries(Object.entries(shape).map(([naam, deel]) => [naam, vol(deel, `${pad}.${naam}`)]))
  if (type === 'union') return vol(options![0]!, pad)
  if (type === 'record') return { [inwonerId!]: vol(valueType!, `${pad}.*`) }
  if (element) return [vol(element, pad)]
  if (teksten.has(pad)) return woordenOp(pad)
  return schema.safeParse(inwonerId).success ? inwonerId : waardeVoor(schema)
}

/** The same row, its words replaced by words that say where they stand. */
function metWoorden(waarde: unknown, pad: string): unknown {
  if (teksten.has(pad) && typeof waarde === 'string') return woordenOp(pad)
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, metWoorden(deel, `${pad}.${naam}`)]))
}

/** The example family with words everywhere: its own rows, and of every part one that holds all it can hold. */
function vanWoorden(): Huishouden {
  const delen = Object.keys(Projectie.shape).filter((deel) => deel !== 'inwoners' && deel in Huishouden.shape)
  const rijen = delen.flatMap((deel) => {
    const { def } = (Huishouden.shape as unknown as Record<string, Schema>)[deel]!
    if (def.type !== 'record') return []
    const eigen = Object.entries(gezin[deel as keyof Huishouden] as Record<string, unknown>)
    const rij = [crypto.randomUUID(), vol(def.valueType!, `${deel}.*`)]
    return [[deel, Object.fromEntries([...eigen.map(([id, een]) => [id, metWoorden(een, `${deel}.*`)]), rij])]]
  })
  const [adres, tweedeAdres] = ['adres', 'tweedeAdres'].map((welk) => ({
    ...gezin.adres,
    reden: woordenOp(`${welk}.reden`),
  }))
  return { ...gezin, ...Object.fromEntries(rijen), ...(adres && { adres }), ...(tweedeAdres && { tweedeAdres }) }
}

describe.each(['haarlem', 'zaanstad'])('%s', async (gemeente) => {
  const inrichting = leesInrichting(resolve(import.meta.dirname, `../../inrichting/${gemeente}.yaml`))
  const { doelbinding } = inrichting
  const huishouden = vanWoorden()
  const partners = (await allePartners({ inrichting })).filter(({ adapter }) =>
    doelbinding.regels.some(({ audience }) => audience === adapter.audience),
  )

  test('the family says something at every place where words can stand', () => {
    const geschreven = geschrevenOp(JSON.stringify(huishouden))
    expect([...teksten].filter((pad) => !geschreven.includes(pad) && !pad.startsWith('inwoners.'))).toEqual([])
  })

  test.each(partners.map((partner) => [partner.partner, partner] as const))(
    'no free text of a worker reaches %s, in its document or on the wire, unless its row names it',
    (_, { adapter }) => {
      const regel = doelbinding.regelVoor(adapter.audience)!
      const document = project(huishouden, regel, doelbinding, '2026-11-28T10:00:00Z')!
      const gezien = geschrevenOp(JSON.stringify(document) + berichtenVan(adapter, document).join('\n'))
      // Neither more nor less: a document in which nobody said anything proves nothing.
      expect(gezien.toSorted()).toEqual([...teksten].filter((pad) => regel.velden.includes(pad)).toSorted())
    },
  )
})
