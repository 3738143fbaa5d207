import { resolve } from 'node:path'
import { leesInrichting } from '@wijkhub/inrichting/bestand'
import { expect, test } from 'vitest'
import { geeft } from './bladen-van.ts'
import { vrijeTeksten } from './vrije-teksten.ts'

const teksten = vrijeTeksten()

test('what is free text follows from the model: words of workers and residents are, names are not', () => {
  expect(teksten).toEqual(
    expect.arrayContaining([
      'rapportages.*.tekst',
      'afspraken.*.statusReden',
      'schalingen.*.terug.reden',
      'evaluaties.*.uitkomst',
      'onderzoeken.*.verslag.tekst',
      'planversies.*.akkoorden.*.toelichting',
      'doelen.*.eigenWoorden',
      'acties.*.wie',
      'adres.reden',
    ]),
  )
  expect(teksten.filter((pad) => /naam|regels|land|functie|woonplaats|artikel/i.test(pad))).toEqual([])
})

test.each(['haarlem', 'zaanstad'])(
  'no free text of a worker reaches a partner system of %s unless its row names it',
  (gemeente) => {
    const { doelbinding } = leesInrichting(resolve(import.meta.dirname, `../../inrichting/${gemeente}.yaml`))
    const systemen = doelbinding.regels.filter(({ soort }) => soort === 'systeem')
    expect(systemen.length).toBeGreaterThan(0)
    const ongenoemd = systemen.flatMap(({ audience, velden }) =>
      teksten
        .filter((tekst) => !velden.includes(tekst) && velden.some((veld) => geeft(veld, tekst)))
        .map((tekst) => `${audience}: ${tekst}`),
    )
    expect(ongenoemd).toEqual([])
  },
)
