import type { Adapter } from '@wijkhub/adapter-kit'

/** The real adapter with a defect in its translation, until it is mended. */
export function metDefect(adapter: Adapter) {
  const stuk = { hersteld: false, adapter }
  stuk.adapter = {
    ...adapter,
    inkomend: adapter.inkomend.map((inkomend) => ({
      ...inkomend,
      vertaal(...gegeven) {
        if (!stuk.hersteld) throw new RangeError('a defect of this adapter')
        return inkomend.vertaal(...gegeven)
      },
    })),
  }
  return stuk
}
