import { doelbinding } from '@wijkhub/builders/haarlem'
import { evolve, leegHuishouden, project, type Feit, type Huishouden } from '@wijkhub/model'
import { inHtml } from '@wijkhub/pagina'
import { expect, test } from 'vitest'
import { planOpbouw, type Kop } from './plan-opbouw.ts'
import { documentOpVersie } from './plan-op-versie.ts'
import { planVan, type Plan } from './plan-van.ts'

const op = '2026-11-22T10:00:00Z'
const naam = { voornamen: 'Anna', geslachtsnaam: 'Verzonnen' }
const persoon = { naam, geboortedatum: '1990-05-05', geslacht: 'V', gezinsrol: 'ouder' } as const
const medewerker = { naam: 'Jan Werker', telefoonnummer: '0235550202' }
const adres = { straatnaam: 'Schuilstraat', huisnummer: 7, postcode: '9999XX', woonplaats: 'Haarlem' }
const begin: Feit[] = [
  { soort: 'huishouden-geregistreerd', huishoudenId: 'h-1', adres, grondslag: { wet: 'Wmo 2015' } },
  { soort: 'inwoner-geregistreerd', inwonerId: 'anna', persoon },
  {
    soort: 'betrokkenheid-ontstaan',
    betrokkenheidId: 'b-1',
    betrokkenheid: { organisatie: 'kontext', medewerker, sinds: '2026-11-01' },
  },
  { soort: 'regisseur-benoemd', regisseur: { organisatie: 'kontext', medewerker, sinds: '2026-11-01' } },
  {
    soort: 'vraag-gesteld',
    vraagId: 'v-1',
    vraag: {
      inwonerId: 'anna',
      leefgebied: 'Financiën',
      omschrijving: 'Post <script>alert(1)</script> & "meer"',
      eigenWoorden: 'Ik durf de post niet open te maken',
      gesteldOp: '2026-11-01',
      gesteldDoor: 'kontext',
    },
  },
  {
    soort: 'vraag-beantwoord',
    antwoordId: 'n-1',
    antwoord: {
      vraagId: 'v-1',
      inwonerId: 'anna',
      soort: 'specialist',
      wat: 'Zij leest de post mee',
      wie: "Zus 'An'",
      sinds: '2026-11-02',
      bron: 'kontext',
    },
  },
  {
    soort: 'doel-vastgesteld',
    doelId: 'd-1',
    doel: { omschrijving: 'Geen schulden', leefgebied: 'Financiën', inwonerIds: ['anna'], vastgesteldOp: '2026-11-03' },
  },
  ...[3, 1, undefined].map((volgorde, i): Feit => ({
    soort: 'actie-afgesproken',
    actieId: `a-${i}`,
    actie: {
      omschrijving: `Stap ${i}`,
      organisatie: 'kontext',
      status: 'open',
      ...(volgorde !== undefined && { volgorde, doelId: 'd-1' }),
    },
  })),
]
const later: Feit[] = [
  { soort: 'evaluatie-gepland', evaluatieId: 'e-1', evaluatie: { dag: '2026-12-24', organisatie: 'kontext' } },
]
const vast = (feiten: readonly Feit[]) => feiten.map((gegevens) => ({ gegevens, op }))
const na = (feiten: readonly Feit[]) => feiten.reduce<Huishouden>(evolve, leegHuishouden)
const nu = na([...begin, ...later])
const document = project(nu, doelbinding.regelVoor('kontext')!, doelbinding, op)!
const kop = { dag: '2026-11-22', inwoners: document.inwoners, naamVan: () => 'Kontext' }

const planInHtml = (plan: Plan, over: Kop) => inHtml(planOpbouw(plan, over))

test('the plan has the answers under their question with the step each is on, and actions as the regisseur ordered them', () => {
  const plan = planVan(document)
  expect(plan.vragen).toMatchObject([
    {
      vraagId: 'v-1',
      antwoorden: [{ antwoordId: 'n-1', stap: 'specialist', overgeslagen: ['eigen-netwerk', 'basis'] }],
    },
  ])
  expect(plan.doelen[0]!.acties.map(({ actieId }) => actieId)).toEqual(['a-1', 'a-0'])
  expect(plan.acties.map(({ actieId }) => actieId)).toEqual(['a-2'])
  expect(plan.evaluaties).toMatchObject([{ evaluatieId: 'e-1', dag: '2026-12-24' }])
})

test('the page runs nothing, shows what was typed as it was typed, and names no address', () => {
  const html = planInHtml(planVan(document), kop)
  expect(html).toContain('<html lang="nl">')
  expect(html).toContain('Post &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;meer&quot;')
  expect(html).toContain('Zus &#39;An&#39;')
  expect(html).toContain('<q>Ik durf de post niet open te maken</q>')
  expect(html).toContain('Uw contactpersoon is Jan Werker, Kontext. U kunt bellen: 0235550202.')
  expect(html).toContain('24 december 2026, met Kontext.')
  expect(html).toContain('Voor: Anna Verzonnen.')
  expect(html).not.toMatch(/<script|Schuilstraat|9999XX|https?:/)
})

test('the page of an empty plan says so, and of a version which one it is', () => {
  const html = planInHtml(
    { huishoudenId: 'h-1', vragen: [], doelen: [], acties: [], voorzieningen: [], evaluaties: [] },
    { ...kop, nummer: 2 },
  )
  expect(html).toContain('<h1>Uw plan, versie 2</h1>')
  expect(html).toContain('U hebt nog geen vaste contactpersoon.')
})

test('what was done, dropped or evaluated is told in plain words; who has left is not named', () => {
  const plan = planVan(document)
  const html = planInHtml(
    {
      ...plan,
      vragen: [],
      doelen: [
        { doelId: 'x', omschrijving: 'Gehaald', afronding: { uitkomst: 'behaald', op: '2026-11-20' }, acties: [] },
        { doelId: 'y', omschrijving: 'Weg', afronding: { uitkomst: 'vervallen', op: '2026-11-20' }, acties: [] },
      ],
      acties: [
        { actieId: 'p', omschrijving: 'Bellen', inwonerId: 'weg', status: 'uitgevoerd', datum: '2026-11-19' },
        { actieId: 'q', organisatie: 'dock', status: 'vervallen' },
      ],
      evaluaties: [{ evaluatieId: 'e', dag: '2026-11-20', uitkomst: 'Het gaat goed' }],
    },
    kop,
  )
  expect(html).toContain('Gehaald. Dit is gelukt, sinds 20 november 2026.')
  expect(html).toContain('Weg. Dit doen wij niet meer, sinds 20 november 2026.')
  expect(html).toContain('<li>Bellen. Op 19 november 2026. Dit is gedaan.</li>')
  expect(html).toContain('<li>Een afspraak. Wie: Kontext. Dit gaat niet door.</li>')
  expect(html).toContain('20 november 2026. Wat wij zagen: Het gaat goed.')
})

test('what was granted is told with its days, and until when one may object; what was not decided yet is not', () => {
  const aanvraag = {
    soort: 'wmo-maatwerk',
    inwonerId: 'anna',
    ingediendOp: '2026-11-10',
    bij: { naam: 'Gemeente', hoe: 'gemeente', organisatie: 'gemeente' },
    beslisUiterlijk: '2026-11-24',
    van: { organisatie: 'kontext' },
  } as const
  const beslissing = {
    op: '2026-11-20',
    door: 'gemeente',
    verlening: { product: 'huishoudelijke-hulp', vorm: 'pgb', van: '2026-12-01', totEnMet: '2027-11-30' },
    bezwaarTotEnMet: '2027-01-01',
  } as const
  const feiten: Feit[] = [
    {
      soort: 'voorzieningaanvraag-beslist',
      voorzieningaanvraagId: 'va-1',
      voorzieningaanvraag: { ...aanvraag, stand: 'toegekend', beslissing },
    },
    {
      soort: 'voorziening-aangevraagd',
      voorzieningaanvraagId: 'va-2',
      voorzieningaanvraag: { ...aanvraag, stand: 'ingediend' },
    },
  ]
  const plan = planVan(project(na([...begin, ...feiten]), doelbinding.regelVoor('kontext')!, doelbinding, op)!)
  expect(plan.voorzieningen.map(({ voorzieningaanvraagId }) => voorzieningaanvraagId)).toEqual(['va-1'])
  expect(planInHtml(plan, kop)).toContain(
    'Anna Verzonnen: Hulp van de gemeente (Wmo): huishoudelijke hulp. Van 1 december 2026 tot en met 30 november 2027. U koopt het zelf in, met een persoonsgebonden budget. Bezwaar maken kan tot en met 1 januari 2027.',
  )
})

test('a version is shown as it was then, to who was involved then', () => {
  const van = (versie: number, organisatie = 'kontext') =>
    documentOpVersie(nu, vast([...begin, ...later]), versie, { organisatie, doelbinding })
  expect(van(begin.length)).not.toHaveProperty('evaluaties')
  expect(van(begin.length + 1)).toHaveProperty('evaluaties')
  expect(van(begin.length, 'dock')).toBeUndefined()
  expect(van(begin.length, 'niemand')).toBeUndefined()
  expect(van(0)).toBeUndefined()
})
