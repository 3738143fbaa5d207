import { expect, test } from 'vitest'
import { voorrang } from '@wijkhub/builders/haarlem'
import { foutenInVoorrang, maakVoorrang, type VoorrangRegel } from './voorrang.ts'
import { wieTelt } from './wie-telt.ts'

const [vroeg, laat] = ['2026-11-22T10:00:00Z', '2026-11-22T11:00:00Z'] as const

test.each<[string, string, [string?, string?], [string, string], string]>([
  ['the BRP before the municipality, whenever it said so', 'naam', ['gemeente', laat], ['brp', vroeg], 'overnemen'],
  ['the municipality not before the BRP', 'naam', ['brp', vroeg], ['gemeente', laat], 'afwijking'],
  ['the municipality before who is not named', 'naam', ['kontext', laat], ['gemeente', vroeg], 'overnemen'],
  ['among those who are not named what is known', 'naam', ['kontext', vroeg], ['dock', laat], 'afwijking'],
  ['its own later word', 'naam', ['kontext', vroeg], ['kontext', laat], 'overnemen'],
  ['not its own older word', 'naam', ['kontext', laat], ['kontext', vroeg], 'niets'],
  ['of a telephone number the newest', 'telefoonnummer', ['gemeente', vroeg], ['dock', laat], 'overnemen'],
  ['of a telephone number not an older one', 'telefoonnummer', ['dock', laat], ['gemeente', vroeg], 'niets'],
  ['of two that stand together the newest', 'verzekering', ['zorgbalans', vroeg], ['shdh', laat], 'overnemen'],
  [
    'one moment in another notation',
    'telefoonnummer',
    ['dock', '2026-11-22T12:00:00+01:00'],
    ['dock', laat],
    'overnemen',
  ],
  ['of a role the municipality alone', 'gezinsrol', ['kontext', vroeg], ['brp', laat], 'afwijking'],
  ['nobody else of a trajectory', 'verwijzing.schuldhulp', ['schuldhulp', vroeg], ['cjg', laat], 'afwijking'],
  ['who is named before what nobody knows the source of', 'naam', [], ['gemeente', vroeg], 'overnemen'],
  ['who is not named not before it', 'naam', [], ['dock', vroeg], 'afwijking'],
])('it is %s that counts', (_, veld, [bron, op], [wie, wanneer], uitkomst) => {
  const bekend = { ...(bron && { bron }), ...(op && { op }) }
  expect(wieTelt(voorrang, veld, bekend, { bron: wie, op: wanneer })).toBe(uitkomst)
})

test('what a person settled stands against what was said before it, also by the BRP', () => {
  const beslist = { bron: 'gemeente', op: laat, beslist: true }
  expect(wieTelt(voorrang, 'naam', beslist, { bron: 'brp', op: vroeg })).toBe('afwijking')
  expect(wieTelt(voorrang, 'naam', beslist, { bron: 'brp', op: '2026-11-23T00:00:00Z' })).toBe('overnemen')
})

const omgeving = { bronnen: new Set(['kontext', 'gemeente', 'schuldhulp']), verwijzingNaar: ['schuldhulp'] }
const regel = (anders: Partial<VoorrangRegel>): VoorrangRegel => ({ velden: ['naam'], waarom: 'x', ...anders })
const rest = [
  regel({
    velden: voorrang.regels
      .flatMap(({ velden }) => velden)
      .filter((veld) => veld !== 'naam' && !veld.startsWith('verwijzing.')),
    nieuwste: true,
  }),
  regel({ velden: ['verwijzing.schuldhulp'], alleen: ['schuldhulp'] }),
]

test.each<[string, VoorrangRegel, string]>([
  ['no order', regel({}), 'noem één van volgorde, nieuwste of alleen'],
  ['two orders', regel({ nieuwste: true, alleen: ['kontext'] }), 'noem één van volgorde, nieuwste of alleen'],
  ['a source there is not', regel({ volgorde: ['philadelphia'] }), 'philadelphia is geen organisatie'],
  ['a source twice', regel({ volgorde: ['brp', ['kontext', 'brp']] }), 'brp staat er twee keer'],
  ['a field there is not', regel({ velden: ['naam', 'schoenmaat'], nieuwste: true }), 'schoenmaat is geen veld'],
  ['a field twice', regel({ velden: ['naam', 'naam'], nieuwste: true }), 'naam staat er al'],
  [
    'a partner nobody is referred to',
    regel({ velden: ['naam', 'verwijzing.dock'], nieuwste: true }),
    'verwijzing.dock',
  ],
  ['a field of which it says nothing', regel({ velden: ['geslacht'], nieuwste: true }), 'van naam staat er niet'],
])('a table with %s is refused, in Dutch', (_, rij, fout) => {
  const fouten = foutenInVoorrang([rij, ...rest], omgeving).map((een) => een.fout)
  expect(fouten.join('\n')).toContain(fout)
})

test('a field the table says nothing of is nobody’s more than another’s', () => {
  expect(wieTelt(maakVoorrang([]), 'naam', { bron: 'dock', op: vroeg }, { bron: 'brp', op: laat })).toBe('afwijking')
})
