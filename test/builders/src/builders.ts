/** Builders of invented households and the official schemas, for tests. */
export { arbitraryGedeeldHuishouden, arbitraryHuishouden } from './arbitrary-huishouden.ts'
export { fouten, jsonFouten, openapiFouten, standaardenMap, zonderStandaarden } from './standaarden.ts'
export { aanmeldingKontext, adres, dochter, grootmoeder, moeder, zoon } from '@wijkhub/story/gezin'
export { beleid, doelbinding, inrichting, volgers, voorrang } from './haarlem.ts'
export { kenToe } from './ken-toe.ts'
export { gezinProjectie } from './gezin-projectie.ts'
export { tellendeIds, voorbeeldHuishouden } from './voorbeeld-gezin.ts'
export { zoalsZijZijn } from './zoals-zij-zijn.ts'
