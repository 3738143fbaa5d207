import { expect, test } from 'vitest'
import { foutenInBrp } from './controleer-brp.ts'

const organisaties = {
  gemeente: { naam: 'Gemeente', bsn: 'Wabb art. 10' },
  kontext: { naam: 'Kontext' },
}

test.each<[string, string[], ('naam' | 'geslacht')[], string[]]>([
  ['the municipality, and a name', ['gemeente'], ['naam'], []],
  ['who has no law for the number', ['gemeente', 'kontext'], ['naam'], ['brp/organisaties/1']],
  ['nobody there is', ['bieb'], ['naam'], ['brp/organisaties/0']],
  ['what every object has', ['constructor'], ['naam'], ['brp/organisaties/0']],
  ['nothing to hold a number against', ['gemeente'], ['geslacht'], ['brp/velden']],
])('who asks the BRP, and what: %s', (_, wie, velden, paden) => {
  expect(foutenInBrp({ brp: { organisaties: wie, velden }, organisaties }).map(({ pad }) => pad)).toEqual(paden)
  expect(foutenInBrp({ organisaties })).toEqual([])
})
