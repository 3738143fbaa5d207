import { doelbinding, voorbeeldHuishouden } from '@wijkhub/builders'
import { inzageLezer, inzageVan, Persoonsgegevens, Projectie, type Feit, type Verzoek } from '@wijkhub/model'
import type { Blok, Opbouw, Regel, Tekst } from '@wijkhub/pagina'
import { expect, test } from 'vitest'
import { inzageOpbouw } from './inzage-opbouw.ts'
import { dagInWoorden, delen, inWoorden, velden } from './woorden.ts'

const op = '2026-11-29T10:00:00Z'
/** Words of the trade: who reads them at home stops there. */
const moeilijk =
  /\b(betrokkenheid|regie|verwezen|verwijzing|ZRM-meting|rapportage|doelbinding|projectie|grondslag|verstrekking|verwerking|conform|middels|derhalve|inzake|teneinde|alsmede|hetgeen|dossier|regisseur|jeugdige|gezagsdrager|audience|conversie|indicatie|relevant|participatie|zelfredzaamheid|bewerkstelligen|betreffende|aangaande|geregistreerd|functionaris)\b/i

function tekstenVan({ titel, inleiding, delen: alle }: Opbouw): string[] {
  const vanBlok = (blok: Blok): Tekst[] => ('alinea' in blok ? [blok.alinea] : blok.lijst.flatMap(vanRegel))
  const vanRegel = ({ tekst, onder = [] }: Regel): Tekst[] => [tekst, ...onder.flatMap(vanRegel)]
  const teksten = [...inleiding, ...alle.flatMap(({ blokken }) => blokken)].flatMap(vanBlok)
  // What somebody wrote, or the municipality's table says, is theirs.
  const onze = teksten
    .filter(([eerste]) => typeof eerste !== 'string' || !eerste.startsWith('Wat: '))
    .map((tekst) => tekst.map((stuk) => (typeof stuk === 'string' ? stuk : '…')).join(''))
  return [titel, ...alle.map(({ kop }) => kop), ...onze]
}

const huishouden = voorbeeldHuishouden()
/** Each row of the family as it came: what happened, told as the timeline tells it. */
const rijenVan = <R>(deel: Record<string, R>, maak: (id: string, rij: R) => Feit) =>
  Object.entries(deel).map(([id, rij]) => maak(id, rij))
const feiten = [
  ...rijenVan(huishouden.inwoners, (inwonerId, persoon) => ({ soort: 'inwoner-geregistreerd', inwonerId, persoon })),
  ...rijenVan(huishouden.vragen, (vraagId, vraag) => ({ soort: 'vraag-gesteld', vraagId, vraag })),
  ...rijenVan(huishouden.zrm, (metingId, meting) => ({ soort: 'zrm-gemeten', metingId, meting })),
  ...rijenVan(huishouden.toestemmingen, (toestemmingId, toestemming) => ({
    soort: 'toestemming-gegeven',
    toestemmingId,
    toestemming,
  })),
  ...rijenVan(huishouden.verwijzingen, (verwijzingId, verwijzing) => ({ soort: 'verwezen', verwijzingId, verwijzing })),
  ...rijenVan(huishouden.besluiten, (besluitId, besluit) => ({ soort: 'besluit-genomen', besluitId, besluit })),
  ...rijenVan(huishouden.contactmomenten, (contactmomentId, contactmoment) => ({
    soort: 'contactmoment-vastgelegd',
    contactmomentId,
    contactmoment,
  })),
  ...rijenVan(huishouden.doelen, (doelId, doel) => ({ soort: 'doel-vastgesteld', doelId, doel })),
].map((gegevens, nummer) => ({ gegevens, op, organisatie: 'kontext', opdrachtId: `o-${nummer}` }))
const lezers = Object.keys(huishouden.inwoners).flatMap((inwonerId) =>
  (['zelf', 'ouder', 'vertegenwoordiger'] as const).map((wie) => ({ inwonerId, gevraagdDoor: { wie } }) as Verzoek),
)

test.each(lezers)('every sentence is of at most fifteen words, none of them hard (%#)', (verzoek) => {
  const lezer = inzageLezer(huishouden, verzoek, '2026-11-29')
  const inzage = inzageVan({ huishouden, feiten }, lezer, { doelbinding, op })
  const opbouw = inzageOpbouw(inzage, {
    op,
    naamVan: (organisatie) => doelbinding.regelVoor(organisatie)?.naam ?? organisatie,
    bewaardagen: 7305,
    leveringen: [],
  })
  const zinnen = tekstenVan(opbouw).flatMap((tekst) => tekst.split(/(?<=[.!?])\s+/u))
  expect(zinnen.length).toBeGreaterThan(20)
  for (const zin of zinnen) {
    expect([zin, zin.split(/\s+/u).length > 15]).toEqual([zin, false])
    expect([zin, moeilijk.exec(zin)?.[0]]).toEqual([zin, undefined])
  }
})

test('every field of a person and every part that can be handed over has a word', () => {
  expect(Object.keys(velden).toSorted()).toEqual(Object.keys(Persoonsgegevens.shape).toSorted())
  const zonderWoord = Object.keys(Projectie.shape)
    .filter((deel) => !Object.hasOwn(delen, deel))
    .toSorted()
  expect(zonderWoord).toEqual([
    'afsluitingen',
    'betrokkenheden',
    'evaluaties',
    'grondslag',
    'huishoudenId',
    'inwoners',
    'matches',
    'regieaanbod',
    'regisseur',
    'schalingen',
    'signalen',
  ])
})

test('a day is told as far as it is known, and a value in words', () => {
  expect(['2026-11-29', '2010-05-00', '2010-00-00', '0000-00-00'].map(dagInWoorden)).toEqual([
    '29 november 2026',
    'mei 2010',
    '2010',
    'niet bekend',
  ])
  const persoon = {
    geslacht: 'O',
    bsnStatus: 'opgegeven',
    verzekering: { uzovi: '9999', verzekerdennummer: 'V1' },
  } as const
  expect(['geslacht', 'bsnStatus', 'verzekering'].map((veld) => inWoorden(veld as never, persoon))).toEqual([
    'niet bekend',
    'nog niet nagekeken',
    'verzekeraar 9999, nummer V1',
  ])
})
