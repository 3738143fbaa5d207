import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { foutenInInstrumenten } from './controleer-instrumenten.ts'
import { leesInrichting } from './lees-inrichting.ts'

const web = { code: 'spinnenweb', naam: 'Spinnenweb', domeinen: ['Meedoen', 'Zingeving'], laagste: 0, hoogste: 10 }
const fouten = (...instrumenten: object[]) =>
  foutenInInstrumenten({ beleid: { instrumenten } } as never).map(({ pad, fout }) => `${pad}: ${fout}`)

test.each<[string, object[], string[]]>([
  ['a name of its own, domains and a scale', [web, { ...web, code: 'ladder' }], []],
  ['the name of one every hub has', [{ ...web, code: 'zrm-2013' }], ['0/code: zrm-2013 heeft elke hub al']],
  ['the name of another', [web, web], ['1/code: spinnenweb staat er al']],
  ['no scale', [{ ...web, laagste: 10 }], ['0/hoogste: is niet hoger dan laagste']],
  ['a domain twice', [{ ...web, domeinen: ['Meedoen', 'Meedoen'] }], ['0/domeinen: Meedoen staat er al']],
  ['a domain that is no name', [{ ...web, domeinen: ['constructor'] }], ['0/domeinen: constructor kan geen naam zijn']],
])('an instrument has %s', (_, instrumenten, verwacht) => {
  expect(fouten(...instrumenten)).toEqual(verwacht.map((fout) => `beleid/instrumenten/${fout}`))
})

const map = resolve(import.meta.dirname, '../../../inrichting')
test.each(['haarlem', 'zaanstad'])(
  'in %s every organisation reads measurements and targets, and no partner system another instrument, a target, or who measured',
  (naam) => {
    for (const { audience, soort, velden } of leesInrichting(resolve(map, `${naam}.yaml`)).doelbinding.regels) {
      const over = velden.filter((pad) => /^(zrm|metingen|doelscores)\./.test(pad))
      if (soort === 'organisatie') expect(over).toEqual(['zrm.*', 'metingen.*', 'doelscores.*'])
      else if (audience !== 'menscentraal') expect([audience, over]).toEqual([audience, []])
      else expect(over.filter((pad) => !/^zrm\.\*\.(inwonerId|instrument|datum|afnemer|scores)$/.test(pad))).toEqual([])
    }
  },
)
