/** Prefixes as the BRP's table 36 knows them, split into words; some systems put them inside the surname. */
const voorvoegsels = new Set(
  'aan af al am auf aus bei bij da dal das dalla de degli dei del della den der des di die do don dos du el en het i il im in l la las le les lo los of onder op over s t te ten ter thor to toe tot uit uijt van vanden vande vander vom von voor vor y zu zum zur'.split(
    ' ',
  ),
)

/** "In 't Veld" keeps "veld", "v/d Wiel" keeps "wiel"; a name made of prefixes only ("De In") keeps them all. */
export function zonderVoorvoegsels(words: readonly string[]): string {
  const core = words.filter((word) => word.length > 1 && !voorvoegsels.has(word))
  return (core.length > 0 ? core : words).join('')
}
