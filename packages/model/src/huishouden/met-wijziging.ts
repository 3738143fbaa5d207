/** The row with these fields: `null` takes one away, `undefined` leaves it as it was. */
export function metWijziging<T extends object>(
  rij: T,
  wijziging: { [Veld in keyof T]?: T[Veld] | null | undefined },
): T {
  const gewijzigd = Object.entries(wijziging).filter(([, waarde]) => waarde !== undefined)
  const velden = Object.entries({ ...rij, ...Object.fromEntries(gewijzigd) }).filter(([, waarde]) => waarde !== null)
  return Object.fromEntries(velden) as T
}
