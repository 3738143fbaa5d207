import { expect, test } from 'vitest'
import { doelbinding, volgers } from '@wijkhub/builders/haarlem'
import { kafkaGebruikers, kafkaRechten } from './kafka-rechten.ts'
import { topicProjectie, topics } from './topics.ts'

const gebruikers = kafkaGebruikers(doelbinding, volgers)
const buiten = gebruikers.filter(({ soort }) => soort !== 'dienst')

test('a reader outside the hub has one topic to read, writes nothing, and has its own group names', () => {
  for (const { naam, leest, schrijft, groepen, groepVoorvoegsel } of buiten) {
    expect([naam, leest.length, schrijft, groepen]).toEqual([naam, 1, [], []])
    expect(groepVoorvoegsel).toBe(`${naam}.`)
  }
})

test('each audience reads its own projection and the integrator the pseudonymous topic', () => {
  expect(buiten.map(({ naam, leest }) => [naam, ...leest])).toEqual([
    ...doelbinding.systemen.map((audience) => [`lezer-${audience}`, topicProjectie(audience)]),
    ['integrator', 'wijkhub.huishouden'],
  ])
})

test('a projection is read by its own service and its own reader, and by nobody else', () => {
  for (const audience of doelbinding.systemen) {
    const lezers = gebruikers.filter(({ leest }) => leest.includes(topicProjectie(audience)))
    const volger = Object.keys(volgers).filter((dienst) => volgers[dienst]!.includes(audience))
    expect(volger).toHaveLength(1)
    expect(lezers.map(({ naam }) => naam)).toEqual([...volger, `lezer-${audience}`])
  }
})

test('only the registry writes what others believe about households', () => {
  const schrijvers = (begin: string) =>
    gebruikers.filter(({ schrijft }) => schrijft.some((topic) => topic.startsWith(begin))).map(({ naam }) => naam)
  expect(schrijvers('wijkhub.projectie.')).toEqual(['case-registry'])
  expect(schrijvers('wijkhub.huishouden')).toEqual(['case-registry'])
})

test('no group name of one user falls under those of another', () => {
  const namen = gebruikers.flatMap(({ naam, groepen, bekijkt, groepVoorvoegsel }) =>
    [...groepen, ...bekijkt, ...(groepVoorvoegsel ? [groepVoorvoegsel] : [])].map((groep) => ({ naam, groep })),
  )
  for (const { naam, groepVoorvoegsel } of buiten)
    expect(namen.filter(({ groep }) => groep.startsWith(groepVoorvoegsel!)).map((van) => van.naam)).toEqual([naam])
})

test('every rule names a topic of the contract, and none is given twice', () => {
  const rechten = kafkaRechten(gebruikers)
  const bekend = new Set(topics(doelbinding).map(({ naam }) => naam))
  expect(rechten.filter(({ resource, naam }) => resource === 'topic' && !bekend.has(naam))).toEqual([])
  expect(new Set(rechten.map((recht) => JSON.stringify(recht))).size).toBe(rechten.length)
  expect(rechten.filter(({ resource, patroon }) => resource === 'topic' && patroon !== 'literal')).toEqual([])
})
