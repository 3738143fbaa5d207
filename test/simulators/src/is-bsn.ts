/** Nine digits whose sum, weighted 9, 8, … 2 and −1, divides by eleven: the elfproef of the BSN. */
export function isBsn(nummer: string): boolean {
  if (!/^\d{9}$/.test(nummer) || /^0+$/.test(nummer)) return false
  const som = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((tot, gewicht, plaats) => tot + gewicht * Number(nummer[plaats]), 0)
  return som % 11 === 0
}
