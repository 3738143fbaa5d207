/**
 * How two birth dates stand to each other. `standaard-dag`: the same, and 1 January or 1 July, the birthday of whoever has
 * none on paper. `deel`: the same as far as both are known. `twee-delen`: two of day, month and year. `generatie`: so many years
 * apart that one can be the other's parent.
 */
export type GeboortedatumNiveau =
  | 'gelijk'
  | 'standaard-dag'
  | 'deel'
  | 'dag-maand'
  | 'cijfer'
  | 'twee-delen'
  | 'generatie'
  | 'anders'

/** Symmetric; `undefined` where one of both is not known at all. */
export function niveauGeboortedatum(a: string, b: string): GeboortedatumNiveau | undefined {
  const [jaarA, maandA, dagA] = delen(a)
  const [jaarB, maandB, dagB] = delen(b)
  if (jaarA === '0000' || jaarB === '0000') return undefined
  const onvolledig = [maandA, dagA, maandB, dagB].includes('00')
  if (onvolledig) {
    const past = jaarA === jaarB && verenigbaar(maandA, maandB) && verenigbaar(dagA, dagB)
    return past ? 'deel' : anders(jaarA, jaarB)
  }
  if (a === b) return isStandaardDag(a) ? 'standaard-dag' : 'gelijk'
  if (jaarA === jaarB && maandA === dagB && dagA === maandB) return 'dag-maand'
  if (verschillen(a, b) === 1 || zijnVerwisseld(a, b)) return 'cijfer'
  const gelijk = Number(jaarA === jaarB) + Number(maandA === maandB) + Number(dagA === dagB)
  return gelijk === 2 ? 'twee-delen' : anders(jaarA, jaarB)
}

function anders(jaarA: string, jaarB: string): GeboortedatumNiveau {
  const jaren = Math.abs(Number(jaarA) - Number(jaarB))
  return jaren >= 14 && jaren <= 50 ? 'generatie' : 'anders'
}

/** The days a clerk writes down for whoever knows only the year. */
export function isStandaardDag(geboortedatum: string): boolean {
  return geboortedatum.endsWith('-01-01') || geboortedatum.endsWith('-07-01')
}

function delen(datum: string): readonly [string, string, string] {
  return [datum.slice(0, 4), datum.slice(5, 7), datum.slice(8, 10)]
}

function verenigbaar(a: string, b: string): boolean {
  return a === b || a === '00' || b === '00'
}

function verschillen(a: string, b: string): number {
  let aantal = 0
  for (let plaats = 0; plaats < a.length; plaats++) if (a[plaats] !== b[plaats]) aantal++
  return aantal
}

/** Two neighbouring digits in each other's place: 1984 and 1948. */
function zijnVerwisseld(a: string, b: string): boolean {
  const [links, rechts] = [a.replaceAll('-', ''), b.replaceAll('-', '')]
  const plaats = [...links].findIndex((cijfer, index) => cijfer !== rechts[index])
  const omgezet = `${links.slice(0, plaats)}${links[plaats + 1] ?? ''}${links[plaats]}${links.slice(plaats + 2)}`
  return omgezet === rechts
}
