/** Do these say the same? Whatever the order of their fields; a field that is `undefined` is absent. */
export function zelfdeInhoud(a: unknown, b: unknown): boolean {
  return JSON.stringify(geordend(a)) === JSON.stringify(geordend(b))
}

function geordend(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(geordend)
  if (waarde === null || typeof waarde !== 'object') return waarde
  return Object.entries(waarde)
    .filter(([, deel]) => deel !== undefined)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([veld, deel]) => [veld, geordend(deel)])
}
