import type { Gelezen, Onleesbaar } from '@wijkhub/adapter-kit'
import { identificatie, schrijfEnvelop } from '@wijkhub/istandaarden'
import { describe, expect, test } from 'vitest'
import { leesGgkBericht, type GgkBericht } from './ggk-bericht.ts'
import { vertaal } from './vertaal.ts'
import { adapter, afzender, gezin, ggkEnvelop, koppeling, vasteOmgeving } from '../fixtures/berichten.ts'

describe('a verdict', () => {
  const referentie = '1c0f7b90-5c69-41e5-a837-0800200c9a66'
  const verdict = (ruw: string) => {
    const gelezen = leesGgkBericht(afzender, ruw)
    if ('foutcode' in gelezen) throw new Error(`${gelezen.reden} ${JSON.stringify(gelezen.velden)}`)
    expect(gelezen.vindplaats).toEqual({ referentie })
    const uitslag = vertaal(afzender, gelezen.bericht, koppeling(gezin, gezin), { omgeving: vasteOmgeving(), naslag })
    return 'foutcode' in uitslag ? uitslag : uitslag.verdict
  }
  const uitgaand = schrijfEnvelop(afzender, {
    functie: 'JW301',
    naar: '98765432',
    referentie,
    op: '2026-11-22T10:06:30Z',
    inhoud: 'x',
  })
  const naslag = { vastgelegd: [], uitgaand: { soort: 'JW301', inhoud: uitgaand, oordeel: undefined } }
  const jw302 = (codes: string, client = '', anders: { van?: string; ontvanger?: string; kenmerk?: string } = {}) =>
    ggkEnvelop(
      'JW302',
      `<jw302:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:jw302="http://www.istandaarden.nl/ijw/3_2/jw302/schema"><jw302:Header><jw302:BerichtCode>437</jw302:BerichtCode><jw302:BerichtVersie>3</jw302:BerichtVersie><jw302:BerichtSubversie>2</jw302:BerichtSubversie><jw302:Afzender>0392</jw302:Afzender><jw302:Ontvanger>${anders.ontvanger ?? '98765432'}</jw302:Ontvanger><jw302:BerichtIdentificatie><ijw:Identificatie>${anders.kenmerk ?? identificatie(referentie)}</ijw:Identificatie><ijw:Dagtekening>2026-11-22</ijw:Dagtekening></jw302:BerichtIdentificatie><jw302:XsdVersie><ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie><ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie></jw302:XsdVersie><jw302:IdentificatieRetour>2</jw302:IdentificatieRetour><jw302:DagtekeningRetour>2026-11-22</jw302:DagtekeningRetour><jw302:XsdVersieRetour><ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie><ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie></jw302:XsdVersieRetour>${codes}</jw302:Header>${client}</jw302:Bericht>`,
      referentie,
      anders.van,
    )
  const code = (waarde: string) =>
    `<jw302:RetourCodes><jw302:RetourCode>${waarde}</jw302:RetourCode></jw302:RetourCodes>`

  test('without codes is an acceptance', () => {
    expect(verdict(jw302(''))).toEqual({ referentie, uitkomst: 'verwerkt' })
  })

  test.each([
    ['another provider', { van: '98000002', ontvanger: '98000002' }],
    ['another provider in our name of the first', { van: '98000002' }],
    ['the provider about an addressee of its own', { ontvanger: '98000002' }],
    ['the provider about another message', { kenmerk: 'ABCDEFGHIJKL' }],
  ])('from %s is not ours: refused, and a person sees it', (_, anders) => {
    const fout = verdict(jw302('', '', anders)) as Onleesbaar
    expect(fout).toMatchObject({ foutcode: 'retour-past-niet' })
    const gelezen = leesGgkBericht(afzender, jw302('', '', anders)) as Gelezen<GgkBericht>
    const ontvangst = { soort: 'niet-vertaalbaar', gelezen, fout } as const
    expect(adapter.inkomend[0]!.antwoord!(ontvangst, vasteOmgeving()).inhoud).toContain('Fo01Bericht')
    expect(fout.voorMens).toBe(true)
  })

  test('with a code in the header or on a class is a refusal that names it', () => {
    expect(verdict(jw302(code('9056')))).toMatchObject({
      uitkomst: 'geweigerd',
      foutcode: '9056',
      reden: expect.stringContaining('9056 op Header'),
    })
    const client = `<jw302:Client><jw302:ToegewezenProduct>${code('9332')}</jw302:ToegewezenProduct>${code('0200')}</jw302:Client>`
    expect(verdict(jw302(code('0200'), client))).toMatchObject({
      foutcode: '9332',
      reden: expect.stringContaining('9332 op ToegewezenProduct'),
    })
    const zonderUitleg = `<jw302:Client>${code('0200')}</jw302:Client>`
    expect(verdict(jw302(code('0200'), zonderUitleg))).toMatchObject({ uitkomst: 'geweigerd' })
  })

  test('is also a fault of the GGk, except that a repetition was recognised (IB016)', () => {
    const fo01 = (foutcode: string) =>
      `<StUF:Fo01Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens><StUF:crossRefnummer>${referentie}</StUF:crossRefnummer></StUF:stuurgegevens><StUF:body><StUF:code>${foutcode}</StUF:code><StUF:plek>client</StUF:plek><StUF:omschrijving>Geadresseerde partij niet aangesloten</StUF:omschrijving></StUF:body></StUF:Fo01Bericht>`
    expect(verdict(fo01('IB010'))).toEqual({
      referentie,
      uitkomst: 'geweigerd',
      foutcode: 'IB010',
      reden: 'Geadresseerde partij niet aangesloten',
    })
    expect(verdict(fo01('IB016'))).toBeUndefined()
    // A code that is none would fit nowhere.
    expect(verdict(fo01('X'.repeat(5000)))).toMatchObject({ foutcode: 'onbekend' })
  })
})
