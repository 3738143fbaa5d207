import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { bekendDoel } from '../plan/keur-doel.ts'
import { doelAfgerond, doelAfrondingBezwaren, type DoelAfronding } from '../plan/rond-doel-af.ts'

export const uitkomstBezwaren = [...doelAfrondingBezwaren, 'doel-zonder-uitkomst'] as const

/**
 * What became of every goal that is worked at: as it is said, or the refusal names each of which nothing is said. A goal that whoever
 * closes may not know of lapses with it. Pure.
 */
export function metUitkomsten(
  huishouden: Huishouden,
  gezegd: Record<string, DoelAfronding>,
  door: Handeling,
): Feit[] | Geweigerd<(typeof uitkomstBezwaren)[number]> {
  const feiten: Feit[] = []
  for (const [doelId, afronding] of Object.entries(gezegd)) {
    const afgerond = doelAfgerond(huishouden, doelId, afronding, door)
    if ('weigering' in afgerond) {
      const waar = afgerond.veld === undefined || afgerond.veld === 'doelId' ? '' : `/${afgerond.veld}`
      return { weigering: afgerond.weigering, veld: `doelen/${doelId}${waar}` }
    }
    feiten.push(...afgerond)
  }
  const over = Object.entries(huishouden.doelen).filter(
    ([doelId, { afronding }]) => !afronding && !Object.hasOwn(gezegd, doelId),
  )
  const bekend = over.filter(([doelId]) => bekendDoel(huishouden, doelId, door))
  if (bekend.length > 0)
    return { weigering: 'doel-zonder-uitkomst', velden: bekend.map(([doelId]) => `doelen/${doelId}`) }
  const afronding = { uitkomst: 'vervallen' as const, op: door.vandaag, reden: 'Het huishouden is gesloten' }
  return [
    ...feiten,
    ...over.map(([doelId, doel]): Feit => ({ soort: 'doel-afgerond', doelId, doel: { ...doel, afronding } })),
  ]
}
