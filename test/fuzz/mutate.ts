/** Chooses; the same seed chooses the same. */
export interface Dice {
  pick: <T>(from: readonly T[]) => T
  below: (limit: number) => number
}

/** mulberry32: small, and good enough to choose by. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return { below, pick: (from) => from[below(from.length)]! }
}

/** Texts that broke something somewhere: long, empty, control characters, halves, other alphabets, names of objects. */
const texts = [
  ['', ' ', '\n', '\t', '\u0001', '\u007f', '\u0085', '\u00a0', '\u200b', '\u202e', '\ufeff', '\uffff', '\ufffd'],
  ['a'.repeat(41), 'b'.repeat(300), 'c'.repeat(5_000), 'é', 'e\u0301', '\u{1f600}', 'Şükrü', '\u0627\u0644'],
  ['__proto__', 'constructor', 'toString', "'; drop table koppeling; --", '<a/>', '&amp;', ']]>', '%00', '\\u0000'],
  ['0', '-1', '1e9', 'NaN', 'null', 'true', '2006-02-30', '2026-13-01', '9999-12-31', '0001-01-01', '20261301'],
  ['2026-11-28T25:00:00Z', '2026-11-28T10:00:00+14:00', '999999357', '000000000', '06-12345601'],
].flat()
const values: unknown[] = [...texts, null, true, false, 0, -1, 1.5, 2 ** 53, -(2 ** 31), 1e308, [], {}, [[]], { a: 1 }]

/** A copy of a JSON value with one to three things wrong with it, or none at all. */
export function mutateJson(value: unknown, { pick, below }: Dice): unknown {
  let copy = structuredClone(value)
  for (let times = below(4); times > 0; times--) {
    const places = [...holders(copy)]
    const place = pick(places)
    // Each use its own: what is put in may be changed by the next turn.
    const wrong = structuredClone(pick(values))
    if (!place) copy = wrong
    else if (below(5) === 0) delete place.holder[place.key]
    // A number as a name would make a list of a thousand million places.
    else if (below(8) === 0 && !Array.isArray(place.holder)) place.holder[pick(texts)] = wrong
    else place.holder[place.key] = wrong
  }
  return copy
}

function* holders(value: unknown): Generator<{ holder: Record<string, unknown>; key: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    yield { holder: value as Record<string, unknown>, key }
    yield* holders((value as Record<string, unknown>)[key])
  }
}

/** An XML text with one to three texts, tags or stretches of it replaced. */
export function mutateXml(xml: string, { pick, below }: Dice): string {
  let copy = xml
  for (let times = below(4); times > 0; times--) {
    const parts = [...copy.matchAll(/>([^<>]+)<|"([^"<>]*)"/g)]
    const part = pick(parts)
    const kind = below(6)
    if (kind === 0 || !part) {
      const from = below(copy.length)
      copy = copy.slice(0, from) + pick(texts) + copy.slice(from + below(40))
    } else {
      const old = part[1] ?? part[2] ?? ''
      const at = part.index + 1
      copy = copy.slice(0, at) + escape(pick(texts)) + copy.slice(at + old.length)
    }
  }
  return copy
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
