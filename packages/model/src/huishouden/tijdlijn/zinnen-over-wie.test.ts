import { expect, test } from 'vitest'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { gezegd } from '../../fixtures/gebeurtenissen.ts'
import { adres, betrokken, intrekking, zinnenVan } from '../../fixtures/tijdlijn.ts'
import type { Feit } from '../feiten.ts'

const besluit = { door: 'kontext', op: '2026-11-22T10:00:00Z' }
const zrm = {
  soort: 'zrm-gemeten' as const,
  metingId: 'm',
  meting: {
    inwonerId: 'a',
    instrument: '2017' as const,
    datum: '2026-11-20',
    afnemer: 'kontext',
    scores: {} as never,
  },
}
const meting = {
  soort: 'gemeten' as const,
  metingId: 'n',
  meting: {
    inwonerId: 'a',
    instrument: 'zrm-2013',
    datum: '2026-11-20',
    afnemer: 'kontext',
    scores: { Financiën: 2 },
  },
}
const doelscore: Feit = {
  soort: 'doelscore-gesteld',
  doelscoreId: 'd',
  doelscore: {
    inwonerId: 'a',
    instrument: 'zrm-2017',
    domein: 'Financiën',
    score: 4,
    gesteldOp: '2026-11-20',
    bron: 'kontext',
  },
}
const geheim = (welk: 'adres' | 'tweedeAdres', waarde: boolean): Feit => ({
  soort: 'adres-geheim-gewijzigd',
  welk,
  geheim: waarde,
  bron: 'kontext',
})
const tweede: Feit = { soort: 'tweede-adres-gewijzigd', adres: { ...adres, huisnummer: 2 }, bron: 'kontext' }
const aanbod: Feit = {
  soort: 'regie-aangeboden',
  regieaanbod: {
    regieaanbodId: 'r',
    aan: { organisatie: 'dock' },
    van: { organisatie: 'kontext' },
    aangebodenOp: '2026-11-22',
    uiterlijk: '2026-12-01',
    reden: 'Wijk',
  },
}
const gevallen: [string, Feit[][], string[]][] = [
  ['being regisseur, offered', [[aanbod]], ['Kontext bood de regie aan aan Dock tot en met 01-12-2026.']],
  [
    'until it is over, and not how',
    [[aanbod], [{ soort: 'regieaanbod-beeindigd', regieaanbodId: 'r', uitkomst: 'geweigerd', reden: 'Vol' }]],
    ['Het aanbod van de regie aan Dock is voorbij.'],
  ],
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
  [
    'one corrected',
    [
      [zrm],
      [{ ...zrm, soort: 'zrm-gewijzigd', meting: { ...zrm.meting, datum: '2026-11-19' }, wijziging: intrekking }],
    ],
    ['De ZRM-meting van Mens1 Verzonnen op 19-11-2026 is gewijzigd.'],
  ],
  [
    'a measurement with another instrument',
    [[meting]],
    ['Meting met Zelfredzaamheid-Matrix 2013 van Mens1 Verzonnen op 20-11-2026 door Kontext.'],
  ],
  [
    'one of the municipality itself',
    [[{ ...meting, meting: { ...meting.meting, instrument: 'spinnenweb' } }]],
    ['Meting met spinnenweb van Mens1 Verzonnen op 20-11-2026 door Kontext.'],
  ],
  [
    'one corrected',
    [
      [meting],
      [
        {
          ...meting,
          soort: 'meting-gewijzigd',
          meting: { ...meting.meting, datum: '2026-11-19' },
          wijziging: intrekking,
        },
      ],
    ],
    ['De meting van Mens1 Verzonnen op 19-11-2026 is gewijzigd.'],
  ],
  [
    'one withdrawn',
    [[meting], [{ soort: 'meting-ingetrokken', metingId: 'n', intrekking }]],
    ['De meting van Mens1 Verzonnen op 20-11-2026 is ingetrokken.'],
  ],
  ['a target', [[doelscore]], ['Doelscore van Mens1 Verzonnen op Financiën is 4.']],
  [
    'one withdrawn',
    [[doelscore], [{ soort: 'doelscore-ingetrokken', doelscoreId: 'd', intrekking }]],
    ['De doelscore van Mens1 Verzonnen op Financiën is ingetrokken.'],
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
]

const naam = doelbinding.regelVoor('schuldhulp')!.naam
test.each(gevallen)('%s', (_, opdrachten, verwacht) => {
  expect(zinnenVan(...opdrachten)).toEqual(verwacht.map((zin) => zin.replace('PARTNER', naam)))
})
