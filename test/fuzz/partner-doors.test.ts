import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { dice } from './mutate.ts'
import { partnerDoors } from './partner-doors.ts'

const doors = partnerDoors({
  huishoudenId: randomUUID(),
  inwonerIds: [randomUUID()],
  verwijzingen: { cjg: randomUUID(), schuldhulp: randomUUID() },
  zaak: '0392-2026-0000001',
})

test("every door has a message to spoil, made from the partner's own examples", () => {
  expect(new Set(doors.map(({ als }) => als))).toEqual(
    new Set(['cjg', 'matchpoint', 'schuldhulp', 'wijkverpleging', 'menscentraal', 'jeugdhulp']),
  )
  // Over many seeds, because a spoiled message may be an empty one.
  for (const { pad, make } of doors)
    expect({
      pad,
      made: Array.from({ length: 20 }, (_, seed) => make(dice(seed))).some((text) => text.length > 10),
    }).toEqual({
      pad,
      made: true,
    })
})
