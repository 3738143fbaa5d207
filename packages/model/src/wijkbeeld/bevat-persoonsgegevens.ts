/** What says who somebody is, or how to reach her, however it is typed. */
const patronen = [
  // Something at something, also with what a writer puts in so that it is not seen.
  /\S\s*(?:@|\(at\)|\[at\])\s*\S/iu,
  /(?<!\d)\d{4}\s?[a-z]{2}(?![\p{L}])/iu,
  // Eight digits or more with what people put between them: a telephone number, a BSN, the number of a file.
  /(?:\d[\s().+/–-]*){8,}/u,
]

/**
 * Does a text hold an e-mail address, a telephone number, a BSN or a postcode? Rather too often than not: a text about
 * a wijk needs none that looks like one. Pure.
 */
export function bevatPersoonsgegevens(tekst: string): boolean {
  const gelezen = tekst.normalize('NFKC')
  return patronen.some((patroon) => patroon.test(gelezen))
}
