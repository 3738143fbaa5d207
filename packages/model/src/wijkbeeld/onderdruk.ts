/**
 * A published number, between the two sums it stands in: a cell is part of its row and of its column, the total of a row is
 * that row and part of the sum of totals. Every sum is a node; that it must come out right is that what flows in flows out.
 */
export interface Post {
  van: number
  naar: number
  aantal: number
  /** Too few stand behind it. */
  gevoelig: boolean
  /** How much it is missed when it is not told. */
  kosten: number
}

/** What may still change: a number that is not told goes up without end, and down to zero. */
interface Ruimte {
  posten: readonly Post[]
  weg: readonly boolean[]
  knopen: number
  omlaag: number[]
}

interface Stap {
  post: number
  op: boolean
}

/**
 * Which numbers are not told: those of too few, and so many more that who knows all the others and every sum finds none of
 * them within a range narrower than `breedte`. In a table of two ways that range is exactly what flows through the numbers not
 * told, so this is no estimate. Pure.
 */
export function onderdruk(posten: readonly Post[], breedte: number): boolean[] {
  const weg = posten.map(({ gevoelig }) => gevoelig)
  const knopen = 1 + posten.reduce((hoogste, { van, naar }) => Math.max(hoogste, van, naar), 0)
  const teBezien = posten.flatMap(({ gevoelig }, index) => (gevoelig ? [index] : []))
  // What is left out only makes others wider: none has to be looked at twice.
  for (const post of teBezien) {
    const { van, naar, aantal } = posten[post]!
    const ruimte = (): Ruimte => ({ posten, weg, knopen, omlaag: posten.map((een) => een.aantal) })
    const lager = Math.min(aantal, laatStromen(ruimte(), post, van, naar, breedte).gestroomd)
    const { over, gestroomd } = laatStromen(ruimte(), post, naar, van, breedte - lager)
    let tekort = breedte - lager - gestroomd
    while (tekort > 0) {
      const pad = goedkoopstePad(over, post, naar, van, true)
      // A number in no sum tells nothing about another.
      if (!pad) break
      tekort -= stroom(over, pad, tekort)
      for (const stap of pad) {
        if (weg[stap.post]) continue
        weg[stap.post] = true
        teBezien.push(stap.post)
      }
    }
  }
  return weg
}

function laatStromen(over: Ruimte, zonder: number, van: number, naar: number, hoogstens: number) {
  let gestroomd = 0
  while (gestroomd < hoogstens) {
    const pad = goedkoopstePad(over, zonder, van, naar, false)
    if (!pad) break
    gestroomd += stroom(over, pad, hoogstens - gestroomd)
  }
  return { over, gestroomd }
}

function stroom({ omlaag }: Ruimte, pad: readonly Stap[], hoogstens: number): number {
  const past = pad.reduce((ruimte, { post, op }) => (op ? ruimte : Math.min(ruimte, omlaag[post]!)), hoogstens)
  for (const { post, op } of pad) omlaag[post]! += op ? past : -past
  return past
}

/** The way that leaves out least, or through what is left out already alone; `undefined` when there is none. */
function goedkoopstePad(
  { posten, weg, knopen, omlaag }: Ruimte,
  zonder: number,
  van: number,
  naar: number,
  ookDoor: boolean,
): Stap[] | undefined {
  const kosten = Array.from({ length: knopen }, () => Infinity)
  const via = new Map<number, { vorige: number; stap: Stap }>()
  kosten[van] = 0
  for (let anders = true; anders;) {
    anders = false
    for (const [post, { van: een, naar: ander, kosten: eigen }] of posten.entries()) {
      if (post === zonder || (!weg[post] && !ookDoor)) continue
      const prijs = weg[post] ? 0 : eigen
      for (const [vorige, volgende, op] of [
        [een, ander, true],
        [ander, een, false],
      ] as const) {
        if ((!op && omlaag[post]! <= 0) || kosten[vorige]! + prijs >= kosten[volgende]!) continue
        kosten[volgende] = kosten[vorige]! + prijs
        via.set(volgende, { vorige, stap: { post, op } })
        anders = true
      }
    }
  }
  if (kosten[naar] === Infinity) return undefined
  const pad: Stap[] = []
  for (let hier = naar; hier !== van; hier = via.get(hier)!.vorige) pad.unshift(via.get(hier)!.stap)
  return pad
}
