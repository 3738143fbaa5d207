/**
 * A telephone number as people type it, without what is only a habit of writing: `0612345678` for one that was given in
 * the Dutch way (06 12 34 56 78, 020-1234567), `+31612345678` or `+4917012345678` for one with its country (+31 (0)6 …,
 * 0031 6 …). The notation stays as it was given: a partner finds back what it told. `undefined` when it cannot be
 * understood: a wrong number is worse than none.
 */
export function leesTelefoonnummer(waarde: string): string | undefined {
  if (waarde.length > 40 || !/^(?:\(?\+?|\+\()[0-9][0-9 ().\u00a0/\u2010-\u2015-]*$/.test(waarde)) return undefined
  const cijfers = waarde.replaceAll(/[^0-9+]/g, '').replace(/^00/, '+')
  const nederlands = /^(0|\+310?|31(?=6\d{8}$))([1-9]\d{8})$/.exec(cijfers)
  if (nederlands) return `${nederlands[1] === '0' ? '0' : '+31'}${nederlands[2]}`
  return /^\+(?!31)[1-9]\d{7,14}$/.test(cijfers) ? cijfers : undefined
}

/** Are these one number? 0612345678 and +31612345678 are: another notation changes nothing. */
export function zelfdeTelefoonnummer(a: string, b: string): boolean {
  return binnenlands(a) === binnenlands(b)
}

function binnenlands(nummer: string): string {
  return (leesTelefoonnummer(nummer) ?? nummer).replace(/^\+31/, '0')
}
