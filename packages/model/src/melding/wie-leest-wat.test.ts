import { inrichting } from '@wijkhub/builders'
import { expect, test } from 'vitest'
import { taalVan } from '../doelbinding/taal.ts'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { gezin, handeling } from '../fixtures/gezin.ts'
import { doet, gemeld, heropen, jan, meldt, opgave, opgepakt, sluit, team } from '../fixtures/melding.ts'
import { naarAanmelding, maakMeldingAanmelding, type MeldingAanmelding } from './naar-aanmelding.ts'
import { teamsVanLezer } from './teams-van-lezer.ts'
import { tijdlijnRegelVan } from './tijdlijn-regel.ts'
import { GetoondeMelding, zichtOpMelding } from './zicht-op-melding.ts'

const alsMelder = { organisatie: 'gemeente', inTeam: false }
const alsTeam = { organisatie: 'kontext', inTeam: true }
const geheim = { ...opgave.adres!, geheim: true as const }
const bijGezin = () => doet(opgepakt(), { soort: 'voeg-toe' }, team, { huishouden: gezin }).melding

test('a reporter who wants to stay unknown is told to the team alone, by name nor by kind', () => {
  const melding = gemeld({ medewerker: jan })
  expect(zichtOpMelding(melding, alsTeam)!.melder).toEqual(opgave.melder)
  const zicht = zichtOpMelding(melding, alsMelder)!
  expect(zicht).not.toHaveProperty('melder')
  expect(JSON.stringify(zicht)).not.toMatch(/Buur|buurt|0612345678/)
  const { blijftOnbekend: _, ...melder } = opgave.melder
  expect(zichtOpMelding(gemeld({ melder }), alsMelder)!.melder).toEqual(melder)
})

test('who reported it reads its own words and how far it is: not by whom, not what was found, not where', () => {
  const { melding } = doet(opgepakt(), {
    soort: 'wijzig',
    wijziging: { wat: 'De vader slaat', adres: { ...opgave.adres!, huisnummer: 9 } },
  })
  const zicht = zichtOpMelding(melding, alsMelder)!
  expect(Object.keys(zicht).toSorted()).toEqual(
    ['adres', 'gemeldOp', 'meldingId', 'organisatie', 'personen', 'stand', 'urgentie', 'wat'].toSorted(),
  )
  expect(zicht).toMatchObject({ stand: 'opgepakt', wat: opgave.wat, adres: opgave.adres })
  const dicht = zichtOpMelding(doet(melding, sluit).melding, alsMelder)
  const geregistreerd = zichtOpMelding(bijGezin(), alsMelder)
  expect(dicht, 'closed or a case is one answer').toEqual(geregistreerd)
  expect(zichtOpMelding(doet(doet(melding, sluit).melding, heropen).melding, alsMelder)!.stand).toBe('afgerond')
})

test('another organisation or another team reads nothing', () => {
  expect(zichtOpMelding(gemeld(), { organisatie: 'dock', inTeam: false })).toBeUndefined()
})

test('once it is a household, who may not know that household hears that it is done, and nothing more', () => {
  const melding = bijGezin()
  expect(zichtOpMelding(melding, alsTeam)).toEqual({
    meldingId: 'm-1',
    gemeldOp: meldt.op,
    team: 'noord',
    stand: 'afgerond',
  })
  expect(zichtOpMelding(melding, { ...alsTeam, huishoudenId: 'h-nu' })).toMatchObject({
    huishoudenId: 'h-nu',
    wat: opgave.wat,
    stand: 'geregistreerd',
  })
})

test('a secret address goes to who said it, and the others hear that it is secret', () => {
  const melding = gemeld({ adres: geheim })
  expect(zichtOpMelding(melding, alsTeam)!.adres).toEqual({ geheim: true })
  expect(zichtOpMelding(melding, alsMelder)!.adres).toEqual(geheim)
  const elders = { ...geheim, huisnummer: 9 }
  const anders = doet(melding, { soort: 'wijzig', wijziging: { adres: elders } }).melding
  expect(zichtOpMelding(anders, alsTeam)).toMatchObject({ adres: elders, gemeld: { adres: { geheim: true } } })
  expect(zichtOpMelding(anders, { ...alsTeam, organisatie: 'zorgbalans' })).toMatchObject({ adres: { geheim: true } })
  expect(zichtOpMelding({ ...anders, organisatie: 'kontext' }, alsTeam)!.gemeld!.adres, 'her own word').toEqual(geheim)
})

test('the team reads what was reported beside what it knows better', () => {
  const melding = doet(opgepakt(), { soort: 'wijzig', wijziging: { wat: 'Beter', adres: null } }).melding
  const zicht = GetoondeMelding.omit({ meldingId: true }).loose().parse(zichtOpMelding(melding, alsTeam))
  expect(zicht).toMatchObject({
    wat: 'Beter',
    gemeld: { wat: opgave.wat, adres: opgave.adres },
    opgepakt: { medewerker: jan },
  })
  expect(zicht).not.toHaveProperty('adres')
  expect(zichtOpMelding(gemeld({ medewerker: jan }), alsTeam)!.medewerker).toEqual(jan)
  expect(zichtOpMelding(doet(melding, sluit).melding, alsTeam)).not.toHaveProperty('uiterlijk')
})

const schema = maakMeldingAanmelding(taalVan(doelbinding))
const erbij = (anders: object): MeldingAanmelding =>
  schema.parse({ medewerker: jan, grondslag: { wet: 'Wmo 2015' }, ...anders })
const aanvulling = [
  { bronpersoonId: 'moeder', geboortedatum: '1990-05-05', geslacht: 'V' },
  {
    bronpersoonId: 'oma',
    naam: { voornamen: 'Aaltje' },
    geboortedatum: '1946-01-15',
    geslacht: 'V',
    gezinsrol: 'grootouder',
  },
]

test('a registration takes who and where from the melding, with what is added; nothing of what was told or who told it', () => {
  const gemaakt = naarAanmelding(gemeld(), erbij({ inwoners: aanvulling, zonder: ['zoon'] }), team)
  if ('weigering' in gemaakt) throw new Error(gemaakt.weigering)
  const aanmelding = taalVan(doelbinding).Aanmelding.parse(gemaakt.aanmelding)
  expect(aanmelding).toMatchObject({ bronrecordId: 'melding-m-1', adres: opgave.adres, medewerker: jan })
  expect(aanmelding.inwoners).toEqual([{ ...opgave.personen![0], ...aanvulling[0] }, aanvulling[1]])
  expect(JSON.stringify(gemaakt)).not.toMatch(/Buur|0612345678|eten op school/)
})

test('what is still missing is missing; another address and a worker of the head count', () => {
  const leeg = naarAanmelding(
    gemeld({ adres: undefined, personen: undefined, team: 'noord' }),
    erbij({ medewerker: undefined }),
    team,
  )
  expect(leeg).toEqual({
    aanmelding: expect.not.objectContaining({ adres: expect.anything(), medewerker: expect.anything() }),
  })
  const adres = { ...opgave.adres!, huisnummer: 8 }
  const door = { ...team, medewerker: jan }
  expect(naarAanmelding(gemeld(), erbij({ medewerker: undefined, adres }), door)).toMatchObject({
    aanmelding: { adres, medewerker: jan, inwoners: opgave.personen },
  })
})

test('nobody registers behind a secret address she may not read, but behind one she knows herself', () => {
  const melding = gemeld({ adres: geheim })
  expect(naarAanmelding(melding, erbij({}), team)).toEqual({ weigering: 'melding-adres-geheim', veld: 'adres' })
  expect(naarAanmelding(melding, erbij({ adres: opgave.adres }), team)).toMatchObject({
    aanmelding: { adres: opgave.adres },
  })
})

test('registered again after a mistake it has another id; the same registration sent again has the same', () => {
  const id = (melding: ReturnType<typeof gemeld>) =>
    (naarAanmelding(melding, erbij({}), team) as { aanmelding: { bronrecordId: string } }).aanmelding.bronrecordId
  const een = doet(gemeld(), { soort: 'meld-aan', huishoudenId: 'h-1' }).melding
  expect(id(een)).toBe('melding-m-1')
  const weer = doet(een, heropen, team, { huishouden: gezin }).melding
  expect(id(weer)).toBe('melding-m-1-2')
  expect(id(doet(weer, { soort: 'meld-aan', huishoudenId: 'h-1' }).melding)).toBe('melding-m-1-2')
})

test('the timeline says that there was a melding and when, not what it said', () => {
  const regel = tijdlijnRegelVan(bijGezin())
  expect(regel).toEqual({
    op: team.op,
    tekst: 'Een melding van 22-11-2026 hoort bij dit huishouden.',
    organisatie: 'kontext',
  })
  const begonnen = tijdlijnRegelVan(doet(gemeld(), { soort: 'meld-aan', huishoudenId: 'h-1' }).melding)
  expect(begonnen.tekst).toBe('Het begon met een melding van 22-11-2026.')
})

test('a worker who is named works in her own team and in that of whom she stands in for; who only joins in is no member', () => {
  const vandaag = '2026-11-22'
  const lid = (medewerkerId: string, naamVanTeam: string, functie: string, vervanger?: string) => ({
    medewerkerId,
    organisatie: 'kontext',
    naam: medewerkerId,
    sinds: '2026-01-01',
    teams: [{ team: naamVanTeam, functie, fte: 1, sinds: '2026-01-01' }],
    vervangers: vervanger === undefined ? [] : [{ medewerkerId: vervanger, van: '2026-11-01', tot: '2026-12-01' }],
  })
  const werkenden = [
    lid('a', 'noord-1', 'Maatschappelijk dienstverlener', 'b'),
    lid('b', 'oost-1', 'Maatschappelijk dienstverlener'),
    lid('c', 'noord-1', 'CJG-coach'),
  ]
  const teams = (wie: { organisatie: string; medewerkerId?: string }) =>
    teamsVanLezer(wie, inrichting.teams, inrichting.teamledenVan, { werkenden, vandaag })
  expect(teams({ organisatie: 'kontext' })).toEqual(Object.keys(inrichting.teams))
  expect(teams({ organisatie: 'kontext', medewerkerId: 'a' })).toEqual(['noord-1'])
  expect(teams({ organisatie: 'kontext', medewerkerId: 'b' })).toEqual(['oost-1', 'noord-1'])
  expect(teams({ organisatie: 'kontext', medewerkerId: 'c' })).toEqual([])
  expect(teams({ organisatie: 'cjg' }), 'who joins the discussion').toEqual([])
  expect(teams({ organisatie: handeling('menscentraal').organisatie })).toEqual([])
})
