import { inrichting } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { limitsOfRequest, type Counted } from './limits-of-request.ts'

const gevraagd = (verzoek: Partial<Counted>): Counted => ({
  organisatie: 'kontext',
  medewerker: undefined,
  methode: 'GET',
  route: '/registratie/v1/huishoudens/:huishoudenId',
  huishouden: 'h1',
  ...verzoek,
})
const namen = (verzoek: Partial<Counted>) =>
  limitsOfRequest(inrichting.grenzen, gevraagd(verzoek)).map(({ naam, van }) => `${naam}: ${van}`)

test.each<[string, Partial<Counted>, string[]]>([
  ['a read', {}, []],
  ['a look at whether it is there', { methode: 'HEAD' }, []],
  ['a change of a household', { methode: 'PATCH' }, ['wijzigingen-per-huishouden: kontext h1']],
  ['a registration, of a household nobody knows yet', { methode: 'POST', huishouden: undefined }, []],
  [
    'a search',
    { methode: 'POST', route: '/registratie/v1/huishoudens/_zoek', huishouden: undefined },
    ['zoekopdrachten-per-organisatie: kontext'],
  ],
])('%s counts for its organisation, and: %j', (_wat, verzoek, ook) => {
  expect(namen(verzoek)).toEqual(['verzoeken-per-organisatie: kontext', ...ook])
})

test('with a worker it counts for her as well, within her organisation', () => {
  const zoek = { methode: 'POST', route: '/registratie/v1/huishoudens/_zoek', huishouden: undefined }
  expect(namen({ ...zoek, medewerker: 'm1' })).toEqual([
    'verzoeken-per-organisatie: kontext',
    'verzoeken-per-medewerker: kontext m1',
    'zoekopdrachten-per-organisatie: kontext',
    'zoekopdrachten-per-medewerker: kontext m1',
  ])
})

test('two organisations share no count of a household: the one would hear that the other is at work in it', () => {
  const [een, ander] = ['kontext', 'dock'].map((organisatie) => namen({ organisatie, methode: 'PUT' }))
  expect(een!.filter((naam) => ander!.includes(naam))).toEqual([])
})
