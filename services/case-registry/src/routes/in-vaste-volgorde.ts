/**
 * A JSON value with the keys of every object in order. In which order rows and fields were kept tells where they came from:
 * an organisation could read from it whether it is shown a household or its own part of one.
 */
export function inVasteVolgorde<T>(waarde: T): T {
  if (waarde === null || typeof waarde !== 'object' || Array.isArray(waarde)) return waarde
  const velden = Object.entries(waarde).toSorted(([een], [ander]) => (een < ander ? -1 : 1))
  return Object.fromEntries(velden.map(([veld, deel]) => [veld, inVasteVolgorde(deel as unknown)])) as T
}
