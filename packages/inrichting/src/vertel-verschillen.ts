import { vertelOnderdeel } from './vertel-onderdeel.ts'
import type { Tabelverschil } from './vergelijk-tabellen.ts'

/** What changed, in the words of a privacy officer; one sentence when nothing did. Pure. */
export function vertelVerschillen(verschillen: readonly Tabelverschil[]): string {
  if (verschillen.length === 0) return 'De twee tabellen zeggen hetzelfde: niemand krijgt iets anders.\n'
  return verschillen.map(vertel).join('\n')
}

function vertel({ audience, naam, soort, krijgt, verliest, anders }: Tabelverschil): string {
  const kop = { nieuw: 'komt erbij', vervalt: 'vervalt', anders: 'verandert' }[soort]
  return [
    `${naam} (${audience}) ${kop}`,
    ...(krijgt.length > 0 ? ['  krijgt te weten:', ...krijgt.map((veld) => `    + ${veld}`)] : []),
    ...(verliest.length > 0 ? ['  krijgt niet meer:', ...verliest.map((veld) => `    - ${veld}`)] : []),
    ...anders.flatMap(({ onderdeel, oud, nieuw }) => vertelOnderdeel(onderdeel, oud, nieuw).map((zin) => `  ${zin}`)),
    '',
  ].join('\n')
}
