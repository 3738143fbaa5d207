import { z } from 'zod'
import { Projectie } from './projectie.ts'
import { DoelbindingRegel } from './regel.ts'

const delenMetRijen = [
  'verwijzingen',
  'signalen',
  'matches',
  'besluiten',
  'contactmomenten',
  'toestemmingen',
  'acties',
  'schalingen',
  'overdrachten',
  'rapportages',
  'afspraken',
  'polsen',
  'evaluaties',
  'onderzoeken',
  'nazorg',
  'voorzieningaanvragen',
  'kantelingen',
] as const

/** Why a row cannot stand in the table. */
export interface Tabelfout {
  audience: string
  fout: string
}

/**
 * Everything that keeps these rows from being a table: every path must name something in a projection, a part that is named
 * says which of its rows, and what cannot go together does not. A typing error would otherwise be a field that a party
 * silently never gets.
 */
export function foutenInTabel(regels: readonly DoelbindingRegel[]): Tabelfout[] {
  const systemen = new Set(regels.filter(({ soort }) => soort === 'systeem').map(({ audience }) => audience))
  const dubbel = regels.filter(({ audience }, index) => regels.findIndex((rij) => rij.audience === audience) < index)
  return [
    ...regels.flatMap((regel) => foutenIn(regel, systemen).map((fout) => ({ audience: regel.audience, fout }))),
    ...dubbel.map(({ audience }) => ({ audience, fout: 'staat twee keer in de tabel' })),
  ]
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
    ...(leefgebieden && genoemd.has('zrm') && !rijen.zrm
      ? ['een meting gaat over alle leefgebieden, dus bij leefgebieden alleen met zrm: leefgebieden']
      : []),
    ...(rijen.zrm && !(leefgebieden && genoemd.has('zrm'))
      ? ['zrm: leefgebieden zonder leefgebieden of metingen']
      : []),
    ...(leefgebieden && rijen.acties === 'alle'
      ? ['een actie zegt waar haar doel over gaat, dus bij leefgebieden niet alle acties']
      : []),
    ...(!regel.magBsn && velden.some((pad) => pad === 'inwoners.*.bsn' || 'inwoners.*.bsn'.startsWith(`${pad}.`))
      ? ['krijgt het BSN en mag het niet gebruiken']
      : []),
    ...(regel.prive === undefined && (genoemd.has('adres') || genoemd.has('tweedeAdres'))
      ? ['krijgt een adres en zegt niet of zij een private partij is']
      : []),
    // In a closed household nobody can take her word back.
    ...(regel.naSluiten && regel.toestemming ? ['loopt na sluiten door op een toestemming'] : []),
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
