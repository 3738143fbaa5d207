import { describe, expect, test } from 'vitest'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { gezegd, mens } from '../../fixtures/gebeurtenissen.ts'
import { naFeiten } from '../../fixtures/gezin.ts'
import type { DoelbindingRegel } from '../../doelbinding/regel.ts'
import type { Feit } from '../feiten.ts'
import { leegHuishouden } from '../huishouden.ts'
import { tijdlijnVan, type Opgetekend, type TijdlijnPlek } from './tijdlijn-van.ts'

const adres = { straatnaam: 'Verzonnenstraat', huisnummer: 1, postcode: '9999XX', woonplaats: 'Haarlem' }
const betrokken = (organisatie: string): Feit => ({
  soort: 'betrokkenheid-ontstaan',
  betrokkenheidId: `b-${organisatie}`,
  betrokkenheid: { organisatie, medewerker: { naam: `Werker ${organisatie}` }, sinds: '2026-11-01' },
})
const begin: Feit[] = [
  { soort: 'huishouden-geregistreerd', huishoudenId: 'h-1', adres, grondslag: { wet: 'Wmo 2015' }, bron: 'kontext' },
  { soort: 'inwoner-geregistreerd', inwonerId: 'a', persoon: mens(1) },
  { soort: 'inwoner-geregistreerd', inwonerId: 'b', persoon: mens(2) },
  betrokken('kontext'),
]

/** Each list is one command, a minute apart; Kontext says them, but for who is named. */
function opgetekend(...opdrachten: (Feit[] | [string, Feit[]])[]): Opgetekend[] {
  return [begin, ...opdrachten].flatMap((opdracht, index) => {
    const [organisatie, feiten] =
      typeof opdracht[0] === 'string' ? (opdracht as [string, Feit[]]) : ['kontext', opdracht]
    const op = `2026-11-22T10:${String(index).padStart(2, '0')}:00.000Z`
    return (feiten as Feit[]).map((gegevens) => ({ gegevens, op, organisatie, opdrachtId: `o-${index}` }))
  })
}
/** A reader whose row names all, or what it is given. */
const leest = (anders: Partial<DoelbindingRegel> = {}) => {
  const kontext = doelbinding.regelVoor('kontext')!
  const delen = [
    'vragen',
    'zrm',
    'toestemmingen',
    'signalen',
    'matches',
    'verwijzingen',
    'besluiten',
    'contactmomenten',
    'doelen',
    'acties',
  ]
  const velden = ['adres', 'tweedeAdres', 'regisseur', 'inwoners', 'betrokkenheden', ...delen]
  const { leefgebieden: _, ...regel } = kontext
  const rijen = {
    acties: 'alle',
    toestemmingen: 'alle',
    signalen: 'eigen',
    matches: 'eigen-signaal',
    besluiten: 'lopend',
    contactmomenten: 'alle',
    verwijzingen: 'alle',
  } as never
  const alles = { ...regel, functies: undefined, velden, rijen, ...anders } as DoelbindingRegel
  return { ...doelbinding, regelVoor: (wie: string) => (wie === 'kontext' ? alles : doelbinding.regelVoor(wie)) }
}
const lees = (feiten: Opgetekend[], tabel = leest(), na?: TijdlijnPlek, hoogstens = 100) =>
  tijdlijnVan(
    naFeiten(
      leegHuishouden,
      feiten.map(({ gegevens }) => gegevens),
    ),
    feiten,
    { organisatie: 'kontext', doelbinding: tabel },
    { na, hoogstens },
  )
/** The sentences of the last command. */
const zinnenVan = (...opdrachten: Feit[][]) =>
  lees(opgetekend(...opdrachten))
    .regels.filter(({ op }) => op === `2026-11-22T10:${String(opdrachten.length).padStart(2, '0')}:00.000Z`)
    .map(({ tekst }) => tekst)
const intrekking = { door: 'kontext', op: '2026-11-22T10:00:00Z', reden: 'Vergist' }

test('what was registered together is told together, newest first, and whose it was only when it is one’s own', () => {
  const { regels } = lees(opgetekend(['dock', [gezegd.doel('Rust')]]))
  expect(regels.map(({ tekst, door }) => [tekst, door])).toEqual([
    ['Doel op Financiën “Rust”.', undefined],
    ['Kontext is betrokken.', 'kontext'],
    ['Mens2 Verzonnen hoort bij het huishouden.', 'kontext'],
    ['Mens1 Verzonnen hoort bij het huishouden.', 'kontext'],
    ['Het huishouden is geregistreerd.', 'kontext'],
  ])
})

describe('each kind of fact in words', () => {
  const besluit = { door: 'kontext', op: '2026-11-22T10:00:00Z' }
  const zrm: Feit = {
    soort: 'zrm-gemeten',
    metingId: 'm',
    meting: { inwonerId: 'a', instrument: '2017', datum: '2026-11-20', afnemer: 'kontext', scores: {} as never },
  }
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
  const geheim = (welk: 'adres' | 'tweedeAdres', waarde: boolean): Feit => ({
    soort: 'adres-geheim-gewijzigd',
    welk,
    geheim: waarde,
    bron: 'kontext',
  })
  const tweede: Feit = { soort: 'tweede-adres-gewijzigd', adres: { ...adres, huisnummer: 2 }, bron: 'kontext' }
  const gevallen: [string, Feit[][], string[]][] = [
    ['a question', [[gezegd.vraag('a', 'Huur')]], ['Vraag van Mens1 Verzonnen over Financiën “Huur”.']],
    [
      'one withdrawn',
      [[gezegd.vraag('a', 'Huur')], [{ soort: 'vraag-ingetrokken', vraagId: 'Huur', intrekking }]],
      ['Een vraag van Mens1 Verzonnen over Financiën is ingetrokken.'],
    ],
    ['a measurement', [[zrm]], ['ZRM-meting van Mens1 Verzonnen op 20-11-2026 door Kontext.']],
    [
      'one withdrawn',
      [[zrm], [{ soort: 'meting-ingetrokken', metingId: 'm', intrekking }]],
      ['De ZRM-meting van Mens1 Verzonnen op 20-11-2026 is ingetrokken.'],
    ],
    ['a changed person', [[gezegd.telefoon('a', '1')]], ['Van Mens1 Verzonnen is gewijzigd: telefoonnummer.']],
    [
      'a new BSN that was checked',
      [
        [{ soort: 'inwoner-gewijzigd', inwonerId: 'a', wijziging: { bsn: '999999357' } }],
        [{ soort: 'bsn-geverifieerd', inwonerId: 'a', door: 'gemeente', op: '2026-11-22T10:00:00Z' }],
      ],
      ['Het BSN van Mens1 Verzonnen is nagegaan.'],
    ],
    ['somebody who left', [[gezegd.vertrek('b')]], ['Mens2 Verzonnen hoort niet meer bij het huishouden.']],
    [
      'somebody who died',
      [[zrm, gezegd.vraag('b', 'Huur')], [{ soort: 'inwoner-overleden', inwonerId: 'b', op: '2026-11-22' }]],
      ['Mens2 Verzonnen is overleden.'],
    ],
    [
      'moving, and not where to',
      [[{ soort: 'verhuisd', adres: { ...adres, huisnummer: 2 }, per: '2026-11-22' }]],
      ['Het huishouden is verhuisd.'],
    ],
    ['a second address', [[tweede]], ['Er is een tweede adres.']],
    [
      'a secret that is none any more',
      [[geheim('adres', true)], [geheim('adres', false)]],
      ['Het adres is niet meer geheim.'],
    ],
    [
      'of the second too',
      [[tweede], [geheim('tweedeAdres', true)], [geheim('tweedeAdres', false)]],
      ['Het tweede adres is niet meer geheim.'],
    ],
    ['who is involved', [[betrokken('dock')]], ['Dock is betrokken.']],
    [
      'by another worker',
      [
        [betrokken('dock')],
        [{ soort: 'betrokkenheid-gewijzigd', betrokkenheidId: 'b-dock', medewerker: { naam: 'Ali' } }],
      ],
      ['Wie er van Dock betrokken is, is gewijzigd in Ali.'],
    ],
    [
      'until it ended',
      [
        [betrokken('dock')],
        [{ soort: 'betrokkenheid-beeindigd', betrokkenheidId: 'b-dock', tot: '2026-11-22', besluit }],
      ],
      ['Dock is niet meer betrokken.'],
    ],
    [
      'who coordinates',
      [
        [
          {
            soort: 'regisseur-benoemd',
            regisseur: { organisatie: 'kontext', medewerker: { naam: 'Noor' }, sinds: '2026-11-22' },
          },
        ],
      ],
      ['De regie ligt bij Noor van Kontext.'],
    ],
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
  const partner = (zin: string) => zin.replace('PARTNER', doelbinding.regelVoor('schuldhulp')!.naam)
  test.each(gevallen)('%s', (_, opdrachten, verwacht) => {
    expect(zinnenVan(...opdrachten)).toEqual(verwacht.map(partner))
  })
})

test('an organisation that asked hears that it asked, and of before it was granted nothing of another', () => {
  const vraagt: Feit = {
    soort: 'betrokkenheid-gevraagd',
    betrokkenheidId: 'b-dock',
    betrokkenheid: {
      organisatie: 'dock',
      medewerker: { naam: 'Ali' },
      sinds: '2026-11-22',
      stand: 'gevraagd',
      opgave: { adres, grondslag: { wet: 'Wmo 2015' }, inwoners: { a: mens(1) } },
    },
  }
  const toegekend: Feit = {
    soort: 'betrokkenheid-toegekend',
    betrokkenheidId: 'b-dock',
    sinds: '2026-11-22',
    doel: 'Helpen',
    grondslag: { wet: 'Wmo 2015' },
    besluit: { door: 'kontext', op: '2026-11-22T10:00:00Z' },
  }
  const feiten = opgetekend([gezegd.doel('Voor haar')], ['dock', [vraagt]], [toegekend], [gezegd.doel('Voor ons')])
  const nu = naFeiten(
    leegHuishouden,
    feiten.map(({ gegevens }) => gegevens),
  )
  const tabel = {
    ...doelbinding,
    regelVoor: (wie: string) => ({ ...leest().regelVoor('kontext')!, audience: wie, naam: 'Dock' }),
  }
  const { regels } = tijdlijnVan(
    nu,
    feiten,
    { organisatie: 'dock', doelbinding: tabel },
    { na: undefined, hoogstens: 100 },
  )
  expect(regels.map(({ tekst }) => tekst)).toEqual([
    'Doel op Financiën “Voor ons”.',
    'Dock is betrokken.',
    'Dock vroeg om betrokken te zijn.',
  ])
})

test('a row that names less gives shorter sentences, and of a part it does not name no line', () => {
  const feiten = opgetekend([
    gezegd.vraag('a', 'Huur'),
    gezegd.doel('Rust'),
    gezegd.verwijzing(['a'], 'v'),
    gezegd.actie('Rust', 'x'),
  ])
  const velden = ['vragen.*.leefgebied', 'verwijzingen.*.naar', 'acties.*.status']
  expect(lees(feiten, leest({ velden })).regels.map(({ tekst }) => tekst)).toEqual([
    'Actie.',
    `een inwoner is verwezen naar ${doelbinding.regelVoor('schuldhulp')!.naam}.`,
    'Vraag van een inwoner over Financiën.',
    'Het huishouden is geregistreerd.',
  ])
})

test('an address that is secret now was secret then: it is not told that it became so', () => {
  const feiten = opgetekend([{ soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: 'kontext' }])
  expect(lees(feiten).regels.filter(({ op }) => op.includes('10:01'))).toEqual([])
})

test('page by page it is the same list, also where lines are of one moment, and facts out of order in time', () => {
  const feiten = opgetekend(
    [gezegd.doel('1'), gezegd.doel('2'), gezegd.doel('3')],
    [gezegd.doel('4')],
    [gezegd.doel('5')],
  )
  const later = feiten.map((feit) => (feit.opdrachtId === 'o-2' ? { ...feit, op: '2026-11-22T10:05:00.000Z' } : feit))
  const samen = later.map((feit) => (feit.opdrachtId === 'o-3' ? { ...feit, op: '2026-11-22T10:01:00.000Z' } : feit))
  const heel = lees(samen).regels
  expect(heel.map(({ tekst }) => tekst.slice(-3)).slice(0, 5)).toEqual(['4”.', '5”.', '3”.', '2”.', '1”.'])
  for (const hoogstens of [1, 2, 3, 100]) {
    const gelezen = []
    let na: TijdlijnPlek | undefined
    do {
      const { regels, volgende } = lees(samen, leest(), na, hoogstens)
      gelezen.push(...regels)
      na = volgende
    } while (na)
    expect(gelezen).toEqual(heel)
  }
})
