import { z } from 'zod'
import type { Doelbinding } from '../../doelbinding/doelbinding.ts'
import { project } from '../../doelbinding/project.ts'
import type { Projectie } from '../../doelbinding/projectie.ts'
import { Organisatie, Tijdstip } from '../../velden/velden.ts'
import { evolve, type Feit } from '../feiten.ts'
import type { Vastgelegd } from '../geschiedenis.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import { zoalsNuLeesbaar } from '../zoals-nu-leesbaar.ts'
import { zichtOp, type Zicht } from './zicht.ts'
import type { Zin } from './zin.ts'
import { zinnen } from './zinnen.ts'

/** A fact with who said it, and with what else it was said. */
export interface Opgetekend extends Vastgelegd {
  organisatie: string
  opdrachtId: string
}

export const TijdlijnRegel = z
  .strictObject({
    op: Tijdstip.describe('Wanneer het is vastgelegd'),
    tekst: z.string().describe('Wat er gebeurde, in woorden'),
    door: Organisatie.optional().describe(
      'Uw eigen organisatie, als die het zei; een ander staat in de tekst waar het document haar noemt',
    ),
  })
  .meta({ id: 'TijdlijnRegel' })
export type TijdlijnRegel = z.infer<typeof TijdlijnRegel>

/** After so many lines of this moment. It tells of nothing that was not shown. */
export interface TijdlijnPlek {
  op: string
  nummer: number
}

interface Vraag {
  na: TijdlijnPlek | undefined
  hoogstens: number
}

/** A line that does not come from a fact of the household. */
export interface LosseRegel {
  op: string
  tekst: string
  organisatie: string
}

interface Groep {
  op: string
  organisatie: string
  feiten: Feit[]
  voor: Huishouden
  na: Huishouden
}

/**
 * What happened in a household, newest first, as this organisation may know it: of each command what its own document of that
 * moment showed to have changed, in words of that document. What is secret now was secret then; what was undone since is
 * not told. `ook` stands between them, for who may read what it is about. Pure.
 */
export function tijdlijnVan(
  nu: Huishouden,
  feiten: readonly Opgetekend[],
  {
    organisatie,
    doelbinding,
    ook = [],
  }: { organisatie: string; doelbinding: Doelbinding; ook?: readonly LosseRegel[] },
  { na, hoogstens }: Vraag,
): { regels: TijdlijnRegel[]; volgende?: TijdlijnPlek } {
  const regel = doelbinding.regelVoor(organisatie)!
  const document = (toen: Huishouden, op: string) => project(zoalsNuLeesbaar(toen, nu), regel, doelbinding, op)
  const regels: TijdlijnRegel[] = []
  let [moment, nummer] = [na?.op, 0]
  for (const groep of opVolgorde([...nieuwsteEerst(feiten), ...ook])) {
    const { op } = groep
    if (na && op > na.op) continue
    if (op !== moment) [moment, nummer] = [op, 0]
    const teksten = 'tekst' in groep ? [groep.tekst] : woordenVan(groep)
    for (const tekst of new Set(teksten.toReversed())) {
      nummer++
      if (op === na?.op && nummer <= na.nummer) continue
      if (regels.length === hoogstens) return { regels, volgende: plekVan(regels) }
      regels.push({ op, tekst, ...(groep.organisatie === organisatie && { door: organisatie }) })
    }
  }
  return { regels }

  function woordenVan({ op, voor, na: daarna, feiten: deze }: Groep): string[] {
    const zicht = zichtOp(document(voor, op), document(daarna, op), doelbinding)
    return zinnenOver(deze, zicht)
  }

  function plekVan(getoond: readonly TijdlijnRegel[]): TijdlijnPlek {
    const { op } = getoond.at(-1)!
    const eerder = op === na?.op ? na.nummer : 0
    return { op, nummer: eerder + getoond.filter((een) => een.op === op).length }
  }
}

/**
 * Every line there is to tell of these documents, the oldest first: what each command changed in what a reader saw of the household,
 * and who said it. Pure.
 */
export function tijdlijnUit(
  feiten: readonly Opgetekend[],
  document: (toen: Huishouden) => Partial<Projectie> | undefined,
  doelbinding: Pick<Doelbinding, 'regelVoor'>,
): LosseRegel[] {
  return nieuwsteEerst(feiten)
    .toReversed()
    .flatMap(({ op, organisatie, voor, na, feiten: deze }) => {
      const zicht = zichtOp(document(voor), document(na), doelbinding)
      return [...new Set(zinnenOver(deze, zicht))].map((tekst) => ({ op, tekst, organisatie }))
    })
}

function zinnenOver(feiten: readonly Feit[], zicht: Zicht): string[] {
  return feiten.flatMap((feit) => (zinnen[feit.soort] as Zin)(feit as never, zicht) ?? [])
}

/** What was said with one command together, each beside the household before and after it. */
function nieuwsteEerst(feiten: readonly Opgetekend[]): Groep[] {
  const groepen: (Groep & { opdrachtId: string })[] = []
  let huishouden = leegHuishouden
  for (const { gegevens, op, organisatie, opdrachtId } of feiten) {
    const voor = huishouden
    huishouden = evolve(huishouden, gegevens)
    const groep = groepen.at(-1)
    if (groep?.opdrachtId === opdrachtId) {
      groep.feiten.push(gegevens)
      groep.na = huishouden
    } else groepen.push({ opdrachtId, op, organisatie, feiten: [gegevens], voor, na: huishouden })
  }
  return groepen.toReversed()
}

function opVolgorde<R extends { op: string }>(regels: readonly R[]): R[] {
  return regels.toSorted((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0))
}
