import { volgordeVan, type Projectie } from '@wijkhub/model'

type Deel = 'vragen' | 'antwoorden' | 'doelen' | 'acties' | 'evaluaties' | 'voorzieningaanvragen'
type Rij<D extends Deel> = NonNullable<Projectie[D]>[string]

/** The plan as one reads it: questions with their answers, goals with their actions, what was granted, and when it is looked at again. */
export interface Plan {
  huishoudenId: string
  regisseur?: Projectie['regisseur']
  vragen: (Rij<'vragen'> & { vraagId: string; antwoorden: Beantwoord[] })[]
  doelen: (Rij<'doelen'> & { doelId: string; acties: Genummerd[] })[]
  acties: Genummerd[]
  /** What was granted. */
  voorzieningen: (Rij<'voorzieningaanvragen'> & { voorzieningaanvraagId: string })[]
  evaluaties: (Rij<'evaluaties'> & { evaluatieId: string })[]
}
type Genummerd = Rij<'acties'> & { actieId: string }
type Beantwoord = Rij<'antwoorden'> & { antwoordId: string } & Pick<Stappen, 'stap' | 'overgeslagen'>
type Stappen = ReturnType<typeof volgordeVan>[number]

/**
 * What one organisation may read of a household, as its plan. Of every answer it says on which step it is, and which nearer
 * steps were passed over: with none the order own network, basic, specialist was kept. Pure.
 */
export function planVan(document: Projectie): Plan {
  const acties = rijen(document.acties, 'actieId').toSorted(naarPlaats)
  const antwoorden = rijen(document.antwoorden, 'antwoordId')
  const doelen = rijen(document.doelen, 'doelId')
  const eigenDoel = new Set(doelen.map(({ doelId }) => doelId))
  return {
    huishoudenId: document.huishoudenId,
    ...(document.regisseur && { regisseur: document.regisseur }),
    vragen: rijen(document.vragen, 'vraagId').map((vraag) => ({
      ...vraag,
      antwoorden: metStappen(antwoorden.filter(({ vraagId }) => vraagId === vraag.vraagId)),
    })),
    doelen: doelen.map((doel) => ({ ...doel, acties: acties.filter(({ doelId }) => doelId === doel.doelId) })),
    acties: acties.filter(({ doelId }) => doelId === undefined || !eigenDoel.has(doelId)),
    voorzieningen: rijen(document.voorzieningaanvragen, 'voorzieningaanvraagId')
      .filter(({ stand }) => stand === 'toegekend')
      .toSorted((een, ander) => opDag(een.beslissing?.verlening?.van, ander.beslissing?.verlening?.van)),
    evaluaties: rijen(document.evaluaties, 'evaluatieId').toSorted((een, ander) => opDag(een.dag, ander.dag)),
  }
}

function metStappen(antwoorden: (Rij<'antwoorden'> & { antwoordId: string })[]): Beantwoord[] {
  const heel = antwoorden.flatMap((rij) =>
    rij.soort !== undefined && rij.sinds !== undefined ? [{ ...rij, soort: rij.soort, sinds: rij.sinds }] : [],
  )
  return volgordeVan(heel).map(({ antwoord, stap, overgeslagen }) => ({ ...antwoord, stap, overgeslagen }))
}

function rijen<R extends object, N extends string>(
  deel: Readonly<Record<string, R>> | undefined,
  naam: N,
): (R & Record<N, string>)[] {
  return Object.entries(deel ?? {}).map(([id, rij]) => ({ [naam]: id, ...rij }) as R & Record<N, string>)
}

/** As the regisseur ordered them; what has no place comes after, by day. */
function naarPlaats(een: Genummerd, ander: Genummerd): number {
  const plaats = ({ volgorde = Infinity }: Genummerd) => volgorde
  return plaats(een) === plaats(ander) ? opDag(een.datum, ander.datum) : plaats(een) - plaats(ander)
}

function opDag(een = '9999', ander = '9999'): number {
  return een.localeCompare(ander)
}
