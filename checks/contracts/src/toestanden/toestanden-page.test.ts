import { meldingRegels, opdrachten, toestanden, verzoekOpdrachten } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { toestandenPage } from './toestanden-page.ts'

test('every arrow is one of the table, states without a way on are ends, what changes nothing stands below', () => {
  const bladzijde = toestandenPage({
    proef: {
      begin: { opdracht: 'vraag', naar: 'in-behandeling' },
      overgangen: [
        { van: 'in-behandeling', opdracht: 'wijzig', naar: 'in-behandeling' },
        { van: 'in-behandeling', opdracht: 'keur-goed', naar: 'goed' },
        { van: 'in-behandeling', opdracht: 'beslis', naar: 'goed' },
      ],
    },
  })
  expect(bladzijde.split('\n').slice(6)).toEqual([
    '## proef',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  state "in-behandeling" as in_behandeling',
    '  [*] --> in_behandeling: vraag',
    '  in_behandeling --> goed: keur-goed, beslis',
    '  goed --> [*]',
    '```',
    '',
    '- *in-behandeling* blijft het bij: wijzig.',
    '',
  ])
})

test.each(Object.entries(toestanden))(
  'of a %s every state is reached, and no command is drawn that does not exist',
  (_, een) => {
    const bereikt = new Set([een.begin.naar])
    // A set hands out what was added to it meanwhile too.
    for (const stand of bereikt) for (const { van, naar } of een.overgangen) if (van === stand) bereikt.add(naar)
    expect(een.overgangen.map(({ van }) => van).filter((van) => !bereikt.has(van))).toEqual([])
    const eigen = new Map<unknown, object>([
      [toestanden['melding'], { registreer: true, ...meldingRegels }],
      [toestanden['verzoek'], { ontvang: true, ...verzoekOpdrachten }],
    ])
    const bekend = eigen.get(een) ?? opdrachten
    const genoemd = [een.begin.opdracht, ...een.overgangen.map(({ opdracht }) => opdracht)]
    expect(genoemd.filter((opdracht) => !Object.hasOwn(bekend, opdracht))).toEqual([])
  },
)
