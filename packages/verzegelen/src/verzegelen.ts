export { createHoofdsleutel, herleesNaMs, leesHoofdsleutel, type Hoofdsleutel } from './hoofdsleutel.ts'
export { nieuweSleutel, wikkelIn, wikkelUit, type IngewikkeldeSleutel } from './huishoudsleutel.ts'
export {
  alsTekst,
  leesSleutelbestand,
  metNieuwTijdperk,
  nieuwSleutelbestand,
  zonderTijdperken,
  type Sleutelbestand,
} from './sleutelbestand.ts'
export { ontzegel, verzegel, type Plek } from './verzegel.ts'
export { zoekhash } from './zoekhash.ts'
