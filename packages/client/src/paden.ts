/** Below a household. */
export const van = (huishoudenId: string, ...rest: string[]) =>
  ['/huishoudens', ...[huishoudenId, ...rest].map(encodeURIComponent)].join('/')

/** Below the questions that wait for a person. */
export const toets = (...pad: string[]) => ['/toetsingen', ...pad.map(encodeURIComponent)].join('/')

/** A list with what is asked of it; what is left out is not asked. */
export function zoekPad(pad: string, zoek: object = {}): string {
  const gevraagd = (Object.entries(zoek) as [string, string | undefined][]).filter(
    (rij): rij is [string, string] => rij[1] !== undefined,
  )
  return gevraagd.length > 0 ? `${pad}?${new URLSearchParams(gevraagd)}` : pad
}
