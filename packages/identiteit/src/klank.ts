const gelijk: readonly (readonly [RegExp, string])[] = [
  [/ij|ei|ey/g, 'y'],
  [/sch(?![aeiouy])/g, 's'],
  [/ou|auw|ouw/g, 'au'],
  [/[cq](?!h)/g, 'k'],
  [/ck|kh/g, 'k'],
  [/ch|gh/g, 'g'],
  [/ph/g, 'f'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/dt|th/g, 't'],
  [/d$/g, 't'],
  [/ks/g, 'x'],
  [/uw|w/g, 'w'],
  [/(.)\1+/g, '$1'],
]

/**
 * One spelling for what Dutch writes in several ways and says in one: ij, ei and y; c, k and ck; g, ch and gh; f, v and ph;
 * s and z; ou and au; d, t and dt at the end; doubled letters. `word` is folded. Idempotent.
 */
export function klank(word: string): string {
  const eerder = bekend.get(word)
  if (eerder !== undefined) return eerder
  const vorm = maakKlank(word)
  if (bekend.size >= meeste) bekend.clear()
  bekend.set(word, vorm)
  return vorm
}

/** One name is held against fifty others, and its sound costs more than all the rest of a comparison. */
const bekend = new Map<string, string>()
const meeste = 20_000

function maakKlank(word: string): string {
  let vorig = word
  for (;;) {
    let vorm = vorig
    for (const [letters, als] of gelijk) vorm = vorm.replaceAll(letters, als)
    if (vorm === vorig) return vorm
    vorig = vorm
  }
}
