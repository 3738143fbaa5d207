import { adres, grootmoeder, moeder } from '@wijkhub/builders'
import { expect, test } from 'vitest'
import { vergelijk } from './vergelijk.ts'
import { wijsToe } from './wijs-toe.ts'
import { zoeksleutels, zoekvragen } from './zoeksleutels.ts'

const zonderBsn = <T extends { bsn: string }>({ bsn: _, ...persoon }: T) => ({ ...persoon, adres })
const oma = zonderBsn(grootmoeder)
const kandidaten = [
  { ...oma, inwonerId: 'oma' },
  { ...zonderBsn(moeder), inwonerId: 'moeder' },
]

test('each is who she is, in whatever order the candidates come', () => {
  const personen = [zonderBsn(moeder), oma]
  for (const wie of [kandidaten, kandidaten.toReversed()])
    expect(wijsToe(personen, wie).map(({ zelfde }) => zelfde?.kandidaat.inwonerId)).toEqual(['moeder', 'oma'])
})

test('nobody is two people of one registration', () => {
  const [eerste, tweede] = wijsToe([oma, oma], kandidaten)
  expect([eerste, tweede].filter((wie) => wie?.zelfde)).toHaveLength(1)
})

test('one number under another name and birth date is for a person to look at', () => {
  const ander = { ...moeder, bsn: grootmoeder.bsn, adres }
  expect(vergelijk({ ...grootmoeder, adres }, ander).zone).toBe('misschien')
})

test('who lives nowhere does not live with whoever lives nowhere', () => {
  const { adres: _, ...dakloos } = oma
  expect(vergelijk(dakloos, dakloos).bewijs.map(({ kenmerk }) => kenmerk)).not.toContain('adres')
})

test('twins go to their own records, though the first one in is as old', () => {
  const kind = (voornamen: string) => ({
    ...oma,
    naam: { voornamen, geslachtsnaam: 'Jansen' },
    geboortedatum: '2015-05-05',
  })
  const bekend = ['Tom', 'Tim'].map((voornaam) => ({ ...kind(voornaam), inwonerId: voornaam }))
  expect(wijsToe([kind('Tim')], bekend)[0]!.zelfde?.kandidaat.inwonerId).toBe('Tim')
  expect(wijsToe([kind('Tim')], bekend.slice(0, 1))[0]!.zelfde).toBeUndefined()
})

test('Jan is by himself neither Jan Peter nor Jan Paul: where two known persons fit equally well nobody guesses', () => {
  const jan = (voornamen: string) => ({ ...oma, naam: { voornamen, geslachtsnaam: 'Jansen' } })
  const tweeling = ['Jan Paul', 'Jan Peter'].map((voornamen) => ({ ...jan(voornamen), inwonerId: voornamen }))
  const [toewijzing] = wijsToe([jan('Jan')], tweeling)
  expect(toewijzing!.zelfde).toBeUndefined()
  expect(toewijzing!.misschien.map(({ kandidaat }) => kandidaat.inwonerId)).toEqual(['Jan Paul', 'Jan Peter'])
})

test('two records of one person are as good as each other', () => {
  const [toewijzing] = wijsToe(
    [oma],
    ['b', 'a'].map((inwonerId) => ({ ...oma, inwonerId })),
  )
  expect(toewijzing!.zelfde?.kandidaat.inwonerId).toBe('a')
})

test("with a number that is somebody else's nobody is linked past her own record", () => {
  const kind = (voornamen: string) => ({
    ...oma,
    naam: { voornamen, geslachtsnaam: 'Jansen' },
    geboortedatum: '2015-05-05',
  })
  const bekend = [
    { ...kind('Tom'), bsn: grootmoeder.bsn, inwonerId: 'tom' },
    { ...kind('Tim'), inwonerId: 'tim' },
  ]
  const [toewijzing] = wijsToe([{ ...kind('Tim'), bsn: grootmoeder.bsn }], bekend)
  expect(toewijzing!.zelfde).toBeUndefined()
  expect(toewijzing!.misschien).toHaveLength(2)
})

test('day and month in the other order are looked for under one key', () => {
  const a = { ...oma, geboortedatum: '1950-03-11' }
  const b = { ...oma, geboortedatum: '1950-11-03' }
  expect(zoekvragen(a).dagVoornaam).toContain(zoeksleutels(b).dagVoornaam)
})
