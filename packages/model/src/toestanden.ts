import { overgangen as vanMeldingen } from './melding/overgangen.ts'
import { overgangen as vanVerzoeken } from './verzoeken/overgangen.ts'
import { overgangen as vanNazorg } from './huishouden/nazorg/overgangen.ts'
import { overgangen as vanOverdrachten } from './huishouden/overdrachten/overgangen.ts'
import { overgangen as vanAanvragen } from './huishouden/voorzieningaanvragen/overgangen.ts'

/** Something that goes from state to state by commands: with which one it begins, and which lead on. */
export interface Toestanden {
  begin: { opdracht: string; naar: string }
  overgangen: readonly { van: string; opdracht: string; naar: string }[]
}

/** Every concept whose commands are refused by a table of states: the table that refuses is the one that is drawn. */
export const toestanden: Readonly<Record<string, Toestanden>> = {
  overdracht: { begin: { opdracht: 'bied-overdracht-aan', naar: 'aangeboden' }, overgangen: vanOverdrachten },
  nazorg: { begin: { opdracht: 'plan-nazorg', naar: 'gepland' }, overgangen: vanNazorg },
  voorzieningaanvraag: {
    begin: { opdracht: 'dien-voorzieningaanvraag-in', naar: 'ingediend' },
    overgangen: vanAanvragen,
  },
  melding: { begin: { opdracht: 'registreer', naar: 'open' }, overgangen: vanMeldingen },
  verzoek: { begin: { opdracht: 'ontvang', naar: 'ontvangen' }, overgangen: vanVerzoeken },
}
