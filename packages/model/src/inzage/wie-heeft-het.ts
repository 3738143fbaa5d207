import type { Doelbinding } from '../doelbinding/doelbinding.ts'
import { project } from '../doelbinding/project.ts'
import type { DoelbindingRegel } from '../doelbinding/regel.ts'
import { evolve } from '../huishouden/feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden/huishouden.ts'
import type { Opgetekend } from '../huishouden/tijdlijn/tijdlijn-van.ts'

/** Somebody who has, or had, something of one resident: since when, until when, and by which row of the table. */
export interface Ontvanger {
  regel: DoelbindingRegel
  /** The moment it first had it. */
  sinds: string
  /** Since when not any more; `undefined`: it has it now. */
  tot?: string
  /** Which fields of the person, and which other parts, it has now. */
  velden: readonly string[]
}

/**
 * Who has what of this resident, or had it, worked out of the facts by the table of today. The index of signals is not among them: to
 * whom it tells whom it matched, it says itself (Jeugdwet art. 7.1.3.1). Pure.
 */
export function wieHeeftHet(
  nu: Huishouden,
  feiten: readonly Opgetekend[],
  inwonerId: string,
  doelbinding: Doelbinding,
  op: string,
): Ontvanger[] {
  const standen = naElkeOpdracht(feiten)
  return doelbinding.regels.flatMap((regel) => {
    if (regel.kring === 'jeugdigen-met-signaal') return []
    const ziet = (huishouden: Huishouden, moment: string) =>
      Object.hasOwn(project(huishouden, regel, doelbinding, moment)?.inwoners ?? {}, inwonerId)
    let sinds: string | undefined
    let tot: string | undefined
    for (const stand of standen) {
      const heeft = ziet(stand.huishouden, stand.op)
      if (heeft && (sinds === undefined || tot !== undefined)) [sinds, tot] = [stand.op, undefined]
      else if (!heeft && sinds !== undefined) tot ??= stand.op
    }
    const heeftNu = ziet(nu, op)
    // A right may begin or end by the calendar alone.
    if (sinds === undefined && !heeftNu) return []
    const einde = heeftNu ? undefined : (tot ?? op)
    return {
      regel,
      sinds: sinds ?? op,
      ...(einde !== undefined && { tot: einde }),
      velden: heeftNu ? veldenVan(nu, regel, inwonerId, doelbinding, op) : [],
    }
  })
}

function veldenVan(
  nu: Huishouden,
  regel: DoelbindingRegel,
  inwonerId: string,
  doelbinding: Doelbinding,
  op: string,
): string[] {
  const { inwoners, adres, ...rest } = project(nu, regel, doelbinding, op)!
  const genoemd = Object.entries(rest).filter(([, deel]) => JSON.stringify(deel).includes(inwonerId))
  return [
    ...Object.keys(inwoners![inwonerId]!),
    ...(adres && Object.keys(adres).length > 0 ? ['adres'] : []),
    ...genoemd.map(([deel]) => deel),
  ]
}

function naElkeOpdracht(feiten: readonly Opgetekend[]): { huishouden: Huishouden; op: string }[] {
  const standen: { huishouden: Huishouden; op: string; opdrachtId: string }[] = []
  let huishouden = leegHuishouden
  for (const { gegevens, op, opdrachtId } of feiten) {
    huishouden = evolve(huishouden, gegevens)
    if (standen.at(-1)?.opdrachtId === opdrachtId) standen.pop()
    standen.push({ huishouden, op, opdrachtId })
  }
  return standen
}
