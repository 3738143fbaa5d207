import { z } from 'zod'
import { Projectie } from './projectie.ts'
import { DoelbindingRegel } from './regel.ts'

const delenMetRijen = ['verwijzingen', 'signalen', 'matches', 'besluiten', 'contactmomenten', 'toestemmingen'] as const

/**
 * The table as it is given, once it can hold: every path names something in a projection, a part that is named says which
 * of its rows, and what cannot go together does not. Throws at load with everything that is wrong: a typing error in the
 * table would otherwise be a field that a party silently never gets.
 */
export function controleerTabel(regels: DoelbindingRegel[]): readonly DoelbindingRegel[] {
  const systemen = new Set(regels.filter(({ soort }) => soort === 'systeem').map(({ audience }) => audience))
  const fouten = regels.flatMap((regel) => foutenIn(regel, systemen).map((fout) => `${regel.audience}: ${fout}`))
  const dubbel = regels.filter(({ audience }, index) => regels.findIndex((rij) => rij.audience === audience) < index)
  fouten.push(...dubbel.map(({ audience }) => `${audience}: staat twee keer in de tabel`))
  if (fouten.length > 0) throw new Error(`de doelbindingtabel klopt niet:\n${fouten.join('\n')}`)
  return regels
}

function foutenIn(regel: DoelbindingRegel, systemen: ReadonlySet<string>): string[] {
  const { velden, rijen, soort, voorwaarden, leefgebieden } = regel
  const genoemd = new Set(velden.map((pad) => pad.split('.')[0]!))
  const vorm = DoelbindingRegel.safeParse(regel).error?.issues.map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  )
  return [
    ...(vorm ?? []),
    ...velden.filter((pad) => !bestaat(Projectie, pad.split('.'))).map((pad) => `${pad} bestaat niet`),
    ...ontbrekendeVelden(velden),
    ...delenMetRijen
      .filter((deel) => genoemd.has(deel) !== (rijen[deel] !== undefined))
      .map((deel) => `${deel} staat wel in ${genoemd.has(deel) ? 'velden' : 'rijen'} en niet in het andere`),
    ...(leefgebieden && genoemd.has('zrm')
      ? ['een meting gaat over alle leefgebieden, dus niet bij leefgebieden']
      : []),
    ...(velden.includes('inwoners.*.bsn') && !regel.magBsn ? ['krijgt het BSN en mag het niet gebruiken'] : []),
    ...(soort === 'organisatie' && !voorwaarden.includes('betrokkenheid') ? ['leest zonder betrokkenheid'] : []),
    ...regel.ontvangstbewijzen.filter(({ van }) => !systemen.has(van)).map(({ van }) => `${van} is geen systeem`),
  ]
}

/** `*` is any id of a part that is kept per id. */
function bestaat(schema: z.ZodType, [veld, ...rest]: readonly string[]): boolean {
  if (veld === undefined) return true
  const kern = zonderOptie(schema)
  if (kern instanceof z.ZodObject) return Object.hasOwn(kern.shape, veld) && bestaat(kern.shape[veld], rest)
  return kern instanceof z.ZodRecord && veld === '*' && bestaat(kern.valueType as z.ZodType, rest)
}

/** Whoever gets part of a thing gets what it cannot do without, or its projection would break its own contract. */
function ontbrekendeVelden(velden: readonly string[]): string[] {
  const ouders = new Set(velden.filter((pad) => pad.includes('.')).map((pad) => pad.slice(0, pad.lastIndexOf('.'))))
  return [...ouders].flatMap((ouder) => {
    const kern = zonderOptie(opPad(Projectie, ouder.split('.')))
    if (!(kern instanceof z.ZodObject) || velden.includes(ouder)) return []
    const verplicht = Object.keys(kern.shape).filter((veld) => !(kern.shape[veld] instanceof z.ZodOptional))
    return verplicht.filter((veld) => !velden.includes(`${ouder}.${veld}`)).map((veld) => `${ouder} zonder ${veld}`)
  })
}

function opPad(schema: z.ZodType, pad: readonly string[]): z.ZodType {
  return pad.reduce<z.ZodType>((hier, veld) => {
    const kern = zonderOptie(hier)
    if (kern instanceof z.ZodObject) return (kern.shape[veld] as z.ZodType | undefined) ?? z.never()
    return kern instanceof z.ZodRecord ? (kern.valueType as z.ZodType) : z.never()
  }, schema)
}

function zonderOptie(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? zonderOptie(schema.unwrap() as z.ZodType)
    : schema
}
