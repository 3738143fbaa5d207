import { expect, test } from 'vitest'
import { maakDoelbinding } from './doelbinding.ts'
import type { DoelbindingRegel } from './regel.ts'
import { doelbinding } from '@wijkhub/builders/haarlem'

const regels = (audience: string, anders: Partial<DoelbindingRegel>) =>
  doelbinding.regels.map((regel) => (regel.audience === audience ? { ...regel, ...anders } : regel))

const rijen = (audience: string) => doelbinding.regelVoor(audience)!.rijen

test('the table as it stands can hold', () => {
  expect(maakDoelbinding(doelbinding.regels).regels).toEqual(doelbinding.regels)
})

test.each<[string, string, Partial<DoelbindingRegel>, RegExp]>([
  [
    'a path that names nothing',
    'menscentraal',
    { velden: ['inwoners.*.telefoon'], rijen: {} },
    /inwoners\.\*\.telefoon bestaat niet/,
  ],
  ['a path into a text', 'menscentraal', { velden: ['adres.postcode.cijfers'], rijen: {} }, /bestaat niet/],
  ['a part without which of its rows', 'matchpoint', { rijen: {} }, /signalen staat wel in velden/],
  ['rows of a part it does not get', 'menscentraal', { velden: ['adres'] }, /verwijzingen staat wel in rijen/],
  ['measurements beside some leefgebieden', 'schuldhulp', { velden: ['zrm.*'], rijen: {} }, /alle leefgebieden/],
  [
    'scores on leefgebieden it has not',
    'gemeente',
    { rijen: { ...rijen('gemeente'), zrm: 'leefgebieden' } },
    /zonder leef/,
  ],
  ['all actions beside some leefgebieden', 'dock', { rijen: { ...rijen('dock'), acties: 'alle' } }, /niet alle acties/],
  ['actions without which', 'dock', { rijen: { ...rijen('dock'), acties: undefined } }, /acties staat wel in velden/],
  ['a BSN for who may not use it', 'kontext', { velden: ['inwoners.*.bsn'], rijen: {} }, /mag het niet gebruiken/],
  ['a BSN among all of a resident', 'kontext', { velden: ['inwoners.*'], rijen: {} }, /mag het niet gebruiken/],
  ['a BSN among all residents', 'kontext', { velden: ['inwoners'], rijen: {} }, /mag het niet gebruiken/],
  ['an address for who is private or not', 'dock', { prive: undefined }, /zegt niet of zij een private partij is/],
  ['a consent that nobody can take back', 'schuldhulp', { naSluiten: true }, /na sluiten door op een toestemming/],
  ['an organisation that need not be involved', 'dock', { voorwaarden: [] }, /zonder betrokkenheid/],
  [
    'a worker without her name',
    'schuldhulp',
    { velden: ['regisseur.medewerker.telefoonnummer'], rijen: {} },
    /zonder naam/,
  ],
  [
    'the receipt of who is no partner system',
    'dock',
    { ontvangstbewijzen: [{ van: 'kontext', als: 'betrokken', waarom: 'zomaar' }] },
    /kontext is geen systeem/,
  ],
])('a table with %s is refused when it is made', (_, audience, anders, melding) => {
  expect(() => maakDoelbinding(regels(audience, anders))).toThrow(melding)
})

test('two rows for one party are refused', () => {
  expect(() => maakDoelbinding([...doelbinding.regels, doelbinding.regels[0]!])).toThrow(/staat twee keer/)
})
