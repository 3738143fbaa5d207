/**
 * A telephone number as people type it, in the one form it is kept in: `0612345678` for a Dutch number however it was
 * written (06 12 34 56 78, 020-1234567, +31 (0)6 …, 0031 6 …), `+4917012345678` for another country's. `undefined` when
 * it cannot be understood: a wrong number is worse than none.
 */
export function leesTelefoonnummer(waarde: string): string | undefined {
  if (waarde.length > 40 || !/^[+(]?[0-9][0-9 ().\u00a0/\u2010-\u2015-]*$/.test(waarde)) return undefined
  const cijfers = waarde.replaceAll(/[^0-9+]/g, '').replace(/^00/, '+')
  const nederlands = /^(?:0|\+310?|31(?=6\d{8}$))([1-9]\d{8})$/.exec(cijfers)
  if (nederlands) return `0${nederlands[1]}`
  return /^\+(?!31)[1-9]\d{9,14}$/.test(cijfers) ? cijfers : undefined
}
