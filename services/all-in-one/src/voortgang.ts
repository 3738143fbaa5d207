import { tabel, type Rij } from '@wijkhub/story'

/** Tells a person what happens: lines always, and on a terminal a table that lives below them. */
export interface Voortgang {
  regel: (tekst: string) => void
  toon: (rijen: readonly Rij[]) => void
  /** Leaves the last table standing. */
  klaar: () => void
}

export function maakVoortgang(out: NodeJS.WriteStream, begonnen = performance.now()): Voortgang {
  let getekend = 0
  let laatste: readonly Rij[] = []
  const tijd = () => `[${((performance.now() - begonnen) / 1000).toFixed(1).replace('.', ',').padStart(5)} s]`
  const wis = () => {
    if (getekend > 0) out.write(`\u001b[${getekend}A\u001b[J`)
    getekend = 0
  }
  const teken = () => {
    if (!out.isTTY || laatste.length === 0) return
    // A line longer than the terminal would wrap, and the table could no longer be wiped.
    const tekst = `\n${tabel(laatste)
      .split('\n')
      .map((lijn) => lijn.slice(0, (out.columns || 120) - 1))
      .join('\n')}\n`
    out.write(tekst)
    getekend = tekst.split('\n').length - 1
  }
  return {
    regel(tekst) {
      wis()
      out.write(`${tijd()} ${tekst}\n`)
      teken()
    },
    toon(rijen) {
      laatste = rijen
      wis()
      teken()
    },
    klaar() {
      wis()
      if (laatste.length > 0) out.write(`\n${tabel(laatste)}\n\n`)
      laatste = []
    },
  }
}

/** Says nothing: for output that a machine reads. */
export const stil: Voortgang = { regel() {}, toon() {}, klaar() {} }
