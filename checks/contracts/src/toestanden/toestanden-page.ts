import { toestanden, type Toestanden } from '@wijkhub/model'

/** contracts/toestanden.md: every state machine of the model, drawn from the table that decides. */
export function toestandenPage(alle: Readonly<Record<string, Toestanden>> = toestanden): string {
  return [
    '# Toestanden',
    '',
    '> Gemaakt uit de tabellen waarmee het model beslist (`overgangen.ts` naast de opdrachten); wijzig die en niet deze bladzijde.',
    '',
    'Wat hier geen pijl heeft, wordt geweigerd. Een opdracht die de toestand niet verandert, staat onder de tekening.',
    '',
    ...Object.entries(alle).flatMap(([naam, een]) => [`## ${naam}`, '', ...tekening(een), ...opDePlaats(een)]),
  ].join('\n')
}

function tekening({ begin, overgangen }: Toestanden): string[] {
  const pijlen = new Map<string, string[]>()
  for (const { van, opdracht, naar } of overgangen.filter((een) => een.van !== een.naar)) {
    const pijl = `${knoop(van)} --> ${knoop(naar)}`
    pijlen.set(pijl, [...(pijlen.get(pijl) ?? []), opdracht])
  }
  const standen = [...new Set([begin.naar, ...overgangen.flatMap(({ van, naar }) => [van, naar])])]
  const verder = new Set(overgangen.filter(({ van, naar }) => van !== naar).map(({ van }) => van))
  return [
    '```mermaid',
    'stateDiagram-v2',
    // A hyphen is no part of a name in Mermaid.
    ...standen.filter((stand) => knoop(stand) !== stand).map((stand) => `  state "${stand}" as ${knoop(stand)}`),
    `  [*] --> ${knoop(begin.naar)}: ${begin.opdracht}`,
    ...[...pijlen].map(([pijl, opdrachten]) => `  ${pijl}: ${opdrachten.join(', ')}`),
    ...standen.filter((stand) => !verder.has(stand)).map((stand) => `  ${knoop(stand)} --> [*]`),
    '```',
    '',
  ]
}

function opDePlaats({ overgangen }: Toestanden): string[] {
  const zelfde = Map.groupBy(
    overgangen.filter(({ van, naar }) => van === naar),
    ({ van }) => van,
  )
  if (zelfde.size === 0) return []
  return [
    ...[...zelfde].map(
      ([stand, over]) => `- *${stand}* blijft het bij: ${over.map(({ opdracht }) => opdracht).join(', ')}.`,
    ),
    '',
  ]
}

const knoop = (stand: string) => stand.replaceAll('-', '_')
