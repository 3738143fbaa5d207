import { expect, test } from 'vitest'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { gezegd, mens } from '../../fixtures/gebeurtenissen.ts'
import { intrekking, zinnenVan } from '../../fixtures/tijdlijn.ts'
import type { Feit } from '../feiten.ts'

const signaal: Feit = {
  soort: 'signaal-gemeld',
  signaalId: 's',
  signaal: { inwonerId: 'a', gemeldDoor: 'kontext', medewerker: { naam: 'Noor' }, gemeldOp: '2026-11-20T10:00:00Z' },
}
const bezoek = (soort: 'vastgelegd' | 'gecorrigeerd' | 'ingetrokken', minuten: number): Feit => ({
  soort: `contactmoment-${soort}`,
  contactmomentId: 'c',
  contactmoment: { inwonerId: 'a', organisatie: 'kontext', datum: '2026-11-20', minuten } as never,
})
const verwezen = gezegd.verwijzing(['a', 'b'], 'Huur') as Extract<Feit, { soort: 'verwezen' }>
const gevallen: [string, Feit[][], string[]][] = [
  ['a consent', [[gezegd.toestemming('a', 't')]], ['Mens1 Verzonnen gaf toestemming voor PARTNER op 22-11-2026.']],
  [
    'taken back',
    [
      [gezegd.toestemming('a', 't')],
      [{ soort: 'toestemming-ingetrokken', toestemmingId: 't', ingetrokkenOp: '2026-11-22' }],
    ],
    ['Mens1 Verzonnen trok de toestemming in voor PARTNER.'],
  ],
  [
    'never given',
    [[gezegd.toestemming('a', 't')], [{ soort: 'toestemming-vergist', toestemmingId: 't', intrekking }]],
    ['Een toestemming van Mens1 Verzonnen voor PARTNER bleek per vergissing vastgelegd.'],
  ],
  ['a signal', [[signaal]], ['Signaal over Mens1 Verzonnen aan de verwijsindex door Kontext.']],
  [
    'a match on it',
    [
      [signaal],
      [
        {
          soort: 'match-ontvangen',
          matchId: 'x',
          match: {
            signaalId: 's',
            inwonerId: 'a',
            organisatie: 'School',
            contactpersoon: 'Juf',
            ontvangenOp: '2026-11-22T10:00:00Z',
          },
        },
      ],
    ],
    ['De verwijsindex meldde een match over Mens1 Verzonnen met School.'],
  ],
  [
    'a signal withdrawn',
    [[signaal], [{ soort: 'signaal-ingetrokken', signaalId: 's', intrekking }]],
    ['Een signaal over Mens1 Verzonnen is ingetrokken.'],
  ],
  ['a referral', [[verwezen]], ['Mens1 Verzonnen, Mens2 Verzonnen is verwezen naar PARTNER door Kontext.']],
  [
    'by another too',
    [
      [verwezen],
      [
        {
          ...verwezen,
          verwijzing: {
            ...verwezen.verwijzing,
            ookVerwezen: [{ doorOrganisatie: 'dock', reden: 'Huur', verwezenOp: '2026-11-22' }],
          },
        },
      ],
    ],
    ['Mens1 Verzonnen, Mens2 Verzonnen is ook verwezen naar PARTNER door Kontext.'],
  ],
  [
    'how far it is',
    [
      [verwezen],
      [{ soort: 'verwijzing-bijgewerkt', verwijzingId: 'Huur', status: 'intake-gepland', statusDatum: '2026-12-01' }],
    ],
    ['De verwijzing van Mens1 Verzonnen, Mens2 Verzonnen naar PARTNER staat op intake-gepland per 01-12-2026.'],
  ],
  [
    'withdrawn',
    [[verwezen], [{ soort: 'verwijzing-ingetrokken', verwijzingId: 'Huur', intrekking }]],
    ['De verwijzing van Mens1 Verzonnen, Mens2 Verzonnen naar PARTNER is ingetrokken.'],
  ],
  ['a decision', [[gezegd.besluit('a', '1')]], ['Besluit over jeugdhulp voor Mens1 Verzonnen vanaf 22-11-2026.']],
  [
    'care that began',
    [[gezegd.besluit('a', '1')], [{ soort: 'zorg-gestart', besluitId: '1', zorgGestartOp: '2026-11-22' }]],
    ['De jeugdhulp aan Mens1 Verzonnen begon op 22-11-2026.'],
  ],
  [
    'and did not',
    [
      [gezegd.besluit('a', '1')],
      [{ soort: 'zorg-gestart', besluitId: '1', zorgGestartOp: '2026-11-22' }],
      [{ soort: 'zorgstart-ingetrokken', besluitId: '1' }],
    ],
    ['Dat de jeugdhulp aan Mens1 Verzonnen begon is ingetrokken.'],
  ],
  ['a visit', [[bezoek('vastgelegd', 30)]], ['Bezoek aan Mens1 Verzonnen op 20-11-2026 door Kontext.']],
  [
    'made right',
    [[bezoek('vastgelegd', 30)], [bezoek('gecorrigeerd', 35)]],
    ['Het bezoek aan Mens1 Verzonnen op 20-11-2026 is verbeterd.'],
  ],
  [
    'withdrawn',
    [[bezoek('vastgelegd', 30)], [bezoek('ingetrokken', 35)]],
    ['Het bezoek aan Mens1 Verzonnen op 20-11-2026 is ingetrokken.'],
  ],
  [
    'a goal and an action',
    [[gezegd.doel('Rust'), gezegd.actie('Rust', 'Bellen')]],
    ['Actie voor Kontext “Bellen”.', 'Doel op Financiën “Rust”.'],
  ],
  [
    'how far an action is',
    [
      [gezegd.actie('Rust', 'Bellen')],
      [{ soort: 'actie-bijgewerkt', actieId: 'Bellen', status: 'uitgevoerd', datum: '2026-11-22' }],
    ],
    ['De actie van Kontext “Bellen” staat op uitgevoerd per 22-11-2026.'],
  ],
  [
    'the end of helping',
    [[{ soort: 'huishouden-gesloten', sluiting: { per: '2026-11-22', door: 'kontext', reden: 'Klaar' } }]],
    ['De hulp aan dit huishouden is afgesloten.'],
  ],
  [
    'its beginning again',
    [
      [{ soort: 'huishouden-gesloten', sluiting: { per: '2026-11-22', door: 'kontext', reden: 'Klaar' } }],
      [
        {
          soort: 'huishouden-heropend',
          afsluitingId: 'x',
          afsluiting: {
            per: '2026-11-22',
            door: 'kontext',
            reden: 'Klaar',
            heropend: { op: '2026-11-22', door: 'kontext', reden: 'Terug' },
          },
        },
      ],
    ],
    ['De hulp aan dit huishouden is hervat door Kontext nadat zij was afgesloten op 22-11-2026.'],
  ],
  [
    'another household that came in',
    [
      [
        {
          soort: 'huishoudens-samengevoegd',
          ingreepId: 'i',
          na: { inwoners: { c: mens(3) } },
          uit: 'h-2',
          raakt: [],
          per: '2026-11-22',
          door: 'kontext',
          op: '2026-11-22T10:00:00Z',
        },
      ],
    ],
    ['Een ander huishouden is met dit huishouden samengevoegd.'],
  ],
  [
    'who is who, and not whom it was about',
    [
      [
        {
          soort: 'inwoners-verenigd',
          ingreepId: 'i',
          na: { inwoners: { b: null } },
          behouden: 'a',
          vervallen: 'b',
          door: 'kontext',
          op: '2026-11-22T10:00:00Z',
        },
      ],
    ],
    ['Wie er bij dit huishouden hoort is verbeterd.'],
  ],
  [
    'what no document shows: nothing',
    [
      [
        { soort: 'adres-bevestigd', bron: 'dock' },
        { soort: 'geheimhouding-gemeld', inwonerId: 'b', sinds: '2026-11-22' },
      ],
    ],
    [],
  ],
]

const naam = doelbinding.regelVoor('schuldhulp')!.naam
test.each(gevallen)('%s', (_, opdrachten, verwacht) => {
  expect(zinnenVan(...opdrachten)).toEqual(verwacht.map((zin) => zin.replace('PARTNER', naam)))
})
