import { randomUUID } from 'node:crypto'
import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { controleerBijBrp } from '../../brp/controleer-bij-brp.ts'
import { openWire } from '@wijkhub/service-kit'
import { createBrp } from '../../brp/create-brp.ts'
import { wijzig } from '../../wijzigen/wijzig.ts'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, proef, vraag, stop } = await startProefApi()
afterAll(stop)

const [moeder] = aanmeldingKontext.inwoners
const leeg = { vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] }
const kind = { geboortedatum: '2020-05-05', geslacht: 'V', gezinsrol: 'kind' } as const
let nummer = 0

const letters = (getal: number) => 'bcdfghjklmnprstvwz'[getal % 18]!.repeat(3) + 'aeiou'[Math.floor(getal / 18) % 5]!

/** A number nobody else has: nine digits that pass the test of eleven. */
function eigenBsn(): string {
  for (let kandidaat = 900_000_000 + 1000 * nummer; ; kandidaat++) {
    const cijfers = [...String(kandidaat)].map(Number)
    const som = cijfers.reduce((totaal, cijfer, index) => totaal + cijfer * (index === 8 ? -1 : 9 - index), 0)
    if (som % 11 === 0) return String(kandidaat)
  }
}

/** Two records of one woman, in two households: by a decision she has the id of the first, in the second too. */
async function verenigd(als = 'zorgbalans', { bsnHier = false } = {}) {
  const bsn = eigenBsn()
  const vestig = async (achternaam: string, dag: string, meer = {}) => {
    nummer++
    const { inwoners, huishoudenId } = await proef.meldAan(als, {
      ...aanmeldingKontext,
      ...leeg,
      bronrecordId: `ID-${nummer}`,
      adres: { ...adres, huisnummer: 900 + nummer },
      inwoners: [
        {
          bronpersoonId: 'm',
          geslacht: moeder!.geslacht,
          gezinsrol: 'ouder',
          geboortedatum: `19${60 + (nummer % 30)}-${dag}`,
          naam: { voornamen: `Mens${letters(nummer)}`, geslachtsnaam: achternaam },
          ...meer,
        },
        { bronpersoonId: 'k', ...kind, naam: { voornamen: `Kind${letters(nummer)}`, geslachtsnaam: achternaam } },
      ],
    })
    return { huishoudenId, id: inwoners[0]!.inwonerId, kind: inwoners[1]!.inwonerId }
  }
  const eerst = await vestig(`Eersteling${letters(nummer)}`, '03-11', bsnHier ? {} : { bsn })
  const laatst = await vestig(`Tweedeling${letters(nummer)}`, '08-24', bsnHier ? { bsn } : {})
  const handeling = proef.handeling('gemeente')
  const huishoudens = [laatst.huishoudenId, eerst.huishoudenId]
  const toetsing = {
    toetsingId: randomUUID(),
    soort: 'zelfde-persoon' as const,
    inwoners: [laatst.id, eerst.id],
    huishoudens,
    bewijs: [],
  }
  await wijzig(proef.registry, handeling, { huishoudens }, () => ({ uitkomst: 1, vast: { toetsingen: [toetsing] } }))
  const besluit = { besluit: 'zelfde', reden: 'Nagevraagd' }
  const { status } = await vraag('POST', `/toetsingen/${toetsing.toetsingId}/besluit`, 'gemeente', besluit)
  expect(status).toBe(200)
  return { bsn, hier: laatst.huishoudenId, oud: laatst.id, nu: eerst.id, kind: laatst.kind, daar: eerst.huishoudenId }
}
const gisteren = dagenNa(dagInNederland(new Date()), -1)
const bezoek = { datum: gisteren, minuten: 30, prestatiecode: '11000', tariefCenten: 575, agbUitvoerder: '98000001' }

/** Every command that names a resident, in its path or in what is sent; and by whom. */
const opdrachten: [
  string,
  'POST' | 'PUT' | 'PATCH',
  (id: string) => string,
  (id: string, bsn: string) => object,
  string?,
][] = [
  ['telephone', 'PATCH', (id) => `inwoners/${id}`, () => ({ telefoonnummer: '0612349876' })],
  ['correction', 'POST', (id) => `inwoners/${id}/correctie`, () => ({ reden: 'Paspoort', geslacht: 'O' })],
  ['her own number', 'POST', (id) => `inwoners/${id}/correctie`, (_, bsn) => ({ reden: 'Paspoort', bsn }), 'gemeente'],
  ['verification', 'POST', (id) => `inwoners/${id}/verificatie`, (_, bsn) => ({ bsn }), 'gemeente'],
  ['the BRP', 'POST', (id) => `inwoners/${id}/brp-controle`, () => ({ reden: 'Later opgegeven' }), 'gemeente'],
  ['insurance', 'PUT', (id) => `inwoners/${id}/verzekering`, () => ({ uzovi: '3332', verzekerdennummer: '123456789' })],
  ['visit', 'POST', () => 'contactmomenten', (inwonerId) => ({ ...bezoek, inwonerId })],
  ['birth', 'PATCH', (id) => `inwoners/${id}/geboorte`, () => ({ geboortedatum: gisteren, geslacht: 'V' })],
  ['departure', 'POST', (id) => `inwoners/${id}/vertrek`, () => ({ per: gisteren, reden: 'verhuisd' })],
  ['death', 'PUT', (id) => `inwoners/${id}/overlijden`, () => ({ op: gisteren })],
  [
    'split',
    'POST',
    () => 'splitsingen',
    (inwonerId) => ({ leden: [{ inwonerId }], adres: { ...adres, huisnummer: 99 }, per: gisteren, reden: 'verhuisd' }),
  ],
]

test.each(opdrachten)(
  '%s: who kept the id of before goes on with it as with the one of now, and nothing is left under it',
  async (_naam, methode, pad, inhoud, als = 'zorgbalans') => {
    const doe = async (welk: 'oud' | 'nu') => {
      const paar = await verenigd(als)
      const antwoord = await vraag(
        methode,
        `/huishoudens/${paar.hier}/${pad(paar[welk])}`,
        als,
        inhoud(paar[welk], paar.bsn),
      )
      const { verenigd: __, ingrepen: ___, ...toestand } = await proef.toestand(paar.hier)
      return { paar, antwoord, toestand, over: toestand.inwoners[paar.nu] ?? toestand.vertrokken[paar.nu] }
    }
    const [met, zonder] = [await doe('oud'), await doe('nu')]
    expect([met.antwoord.status, met.antwoord.body.code]).toEqual([zonder.antwoord.status, zonder.antwoord.body.code])
    expect(String(met.antwoord.body.code)).not.toMatch(/onbekend/)
    expect(Object.values(met.toestand.afwijkingen)).toHaveLength(Object.values(zonder.toestand.afwijkingen).length)
    expect(JSON.stringify(met.toestand)).not.toContain(met.paar.oud)
    // To who knows one of her homes nothing says that there is another.
    expect(JSON.stringify(met.antwoord.body)).not.toContain(met.paar.daar)
  },
)

test('whoever comes from another household is found there by the id of before', async () => {
  const [paar, ander] = [await verenigd(), await verenigd()]
  const lid = { inwonerId: paar.oud, huishoudenId: paar.hier, gezinsrol: 'ouder', sinds: gisteren, blijftDaar: true }
  const { status } = await vraag('POST', `/huishoudens/${ander.hier}/leden`, 'zorgbalans', lid)
  expect(status).toBe(200)
  expect(Object.keys((await proef.toestand(ander.hier)).inwoners)).toContain(paar.nu)
})

test('by the id of before she is held against the BRP, and the trace is of who she is', async () => {
  const { hier, oud, nu } = await verenigd('gemeente', { bsnHier: true })
  // Nobody listens there: what is asked leaves a trace all the same.
  const nergens = {
    url: 'http://127.0.0.1:9',
    wire: openWire({ token: 'geheim' }),
    wachttijdMs: 500,
    now: () => new Date(),
  }
  const registry = { ...proef.registry, brp: createBrp(nergens) }
  const vraagNaar = { huishoudenId: hier, inwonerId: oud, reden: 'Later opgegeven' }
  const antwoord = await controleerBijBrp(registry, proef.handeling('gemeente'), vraagNaar)
  expect(antwoord).toEqual({ weigering: 'brp-niet-bereikbaar' })
  const spoor = 'select inwoner_id, uitkomst from registratie.brp_bevraging where huishouden_id = $1'
  const { rows } = await hub.pool.query(spoor, [hier])
  expect(rows).toEqual([{ inwoner_id: nu, uitkomst: 'onbereikbaar' }])
})

test('no route with a resident in its path is forgotten here', async () => {
  const { body } = await vraag('GET', '/openapi.json', '')
  const paden = Object.keys(body.paths as object).filter((pad) => pad.includes('{inwonerId}'))
  const hier = opdrachten.map(([, , pad]) => pad('{inwonerId}')).filter((pad) => pad.startsWith('inwoners'))
  expect(new Set(paden.map((pad) => pad.split('{huishoudenId}/')[1]))).toEqual(new Set(hier))
})
