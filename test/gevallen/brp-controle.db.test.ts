import { bewaardeFeiten } from '@wijkhub/builders/bewaard'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { maakBrp, startSimulator } from '@wijkhub/simulators'
import { afterAll, describe, expect, test } from 'vitest'
import { A, persoon, startRegistratie } from './registratie-deur.ts'

/** Of the official set: a woman with a known day, one who is dead, one whose data are secret, one with a year alone. */
const bestaat = { bsn: '999990020', voornamen: 'Meetina Geerdina', geslachtsnaam: 'Kierkegaard', op: '1931-07-06' }
const storingen = [503, 401, 'onzin', 'ander']
const reden = { reden: 'Het nummer is later opgegeven' }

describe.skipIf(!standaardenMap)(`a BSN held against the BRP ${standaardenMap ? '' : zonderStandaarden}`, async () => {
  if (!standaardenMap) return
  const testpersonen = join(standaardenMap, 'brp/testpersonen.csv')
  const rijen = readFileSync(testpersonen, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((rij) => rij.split(';'))
  const brp = await startSimulator((context) => maakBrp(context, { testpersonen, token: 'geheim' }), { port: 0 })
  let klok = () => new Date()
  const hub = await startRegistratie({
    instellingen: { BRP_URL: brp.url, BRP_TOKEN: 'geheim', BRP_WACHTTIJD_MS: '2000' },
    now: () => klok(),
  })
  afterAll(() => Promise.all([hub.stop(), brp.stop()]))

  async function bekend(
    bsn: string,
    voornamen: string,
    geslachtsnaam: string,
    geboortedatum: string,
    meer: object = {},
  ) {
    const { body } = await hub.meldAan(
      'gemeente',
      A([persoon('p', voornamen, geslachtsnaam, { bsn, geboortedatum, ...meer })]),
    )
    const huishoudenId = body.huishoudenId as string
    const inwonerId = body.inwoners[0].inwonerId as string
    return {
      huishoudenId,
      inwonerId,
      controleer: (als = 'gemeente', inhoud: object = reden) =>
        hub.roep('POST', `/huishoudens/${huishoudenId}/inwoners/${inwonerId}/brp-controle`, als, inhoud),
      toestand: () => hub.toestand(huishoudenId),
      spoor: () =>
        hub.rijen<{ organisatie: string; reden: string; uitkomst: string; velden: string[] }>(
          'select organisatie, reden, uitkomst, velden from registratie.brp_bevraging where inwoner_id = $1 order by op',
          [inwonerId],
        ),
    }
  }

  test('is verified when it is hers, what differs is taken over by the table, and who asked leaves a trace', async () => {
    const zij = await bekend(bestaat.bsn, 'Meetina', bestaat.geslachtsnaam, bestaat.op, { geslacht: 'M' })
    const { status, body, tekst } = await zij.controleer()
    expect([status, body.uitkomst]).toEqual([200, 'klopt'])
    expect(tekst).not.toContain(bestaat.bsn)
    const na = await zij.toestand()
    expect(na.inwoners[zij.inwonerId]).toMatchObject({
      bsnStatus: 'geverifieerd',
      geslacht: 'V',
      naam: { voornamen: bestaat.voornamen, geslachtsnaam: bestaat.geslachtsnaam },
    })
    expect(na.herkomst[zij.inwonerId]).toMatchObject({ bsn: { bron: 'brp' }, geslacht: { bron: 'brp' } })
    expect(await zij.spoor()).toMatchObject([{ organisatie: 'gemeente', uitkomst: 'klopt', ...reden }])
    // Asked again nothing is new, and the question is kept all the same.
    const { versie } = na
    expect((await zij.controleer()).body.uitkomst).toBe('klopt')
    expect((await zij.toestand()).versie).toBe(versie)
    expect(await zij.spoor()).toHaveLength(2)
    const { vragen } = brp.stand() as { vragen: { fields: string[] }[] }
    expect(vragen.at(-1)!.fields.some((veld) => veld.startsWith('verblijfplaats') || veld === 'naam')).toBe(false)
  })

  test('of somebody else is an afwijking that does not say whose it is, and leaves as one that was only given', async () => {
    const zij = await bekend('999990032', 'Wilma', 'Haverkamp', '1984-02-29')
    const { body } = await zij.controleer()
    expect(body.uitkomst).toBe('spreekt-tegen')
    const na = await zij.toestand()
    expect(na.inwoners[zij.inwonerId]).toMatchObject({ bsn: '999990032', bsnStatus: 'opgegeven' })
    expect(Object.values(na.afwijkingen)).toMatchObject([{ veld: 'registratie', gemeld: 'bsn-van-ander', bron: 'brp' }])
    const feiten = JSON.stringify(await bewaardeFeiten(hub.pool, zij.huishoudenId))
    for (const vreemd of ['Bilgi', 'Mihailovi', '1992-10-09']) expect(feiten).not.toContain(vreemd)
  })

  test('of who died ends her membership on that day, or the last it can have been', async () => {
    const dood = rijVan((rij) => rij[6] === '20201103')
    klok = () => new Date('2020-10-01T10:00:00Z')
    const toen = await bekend(dood.bsn, dood.voornamen, dood.geslachtsnaam, dood.geboortedatum)
    klok = () => new Date()
    expect((await toen.controleer()).body.uitkomst).toBe('klopt')
    expect((await toen.toestand()).vertrokken[toen.inwonerId]).toMatchObject({ per: '2020-11-03', reden: 'overleden' })
    // Of the day only the month is known there.
    const ooit = rijVan((rij) => rij[6] === '20080700')
    const nu = await bekend(ooit.bsn, ooit.voornamen, ooit.geslachtsnaam, ooit.geboortedatum)
    expect((await nu.controleer()).body.uitkomst).toBe('klopt')
    expect((await nu.toestand()).vertrokken[nu.inwonerId]).toMatchObject({ per: '2008-07-31', reden: 'overleden' })
  })

  test('of who has secret data makes her address secret, and never open again', async () => {
    const geheim = rijVan((rij) => rij.at(-1) === '7' && rij[6] === '' && rij[3] !== '.' && !rij[4]!.includes('00', 4))
    const zij = await bekend(geheim.bsn, geheim.voornamen, geheim.geslachtsnaam, geheim.geboortedatum)
    expect((await zij.controleer()).body.uitkomst).toBe('klopt')
    expect((await zij.toestand()).adres.geheim).toBe(true)
  })

  test('with an incomplete birth date adds nothing to a known one, and is hers by her name', async () => {
    const jaar = rijVan(
      (rij) => /^\d{4}0000$/.test(rij[4]!) && rij[1] !== '' && rij[3] !== '.' && !rij[4]!.startsWith('0000'),
    )
    const zij = await bekend(jaar.bsn, jaar.voornamen, jaar.geslachtsnaam, `${jaar.geboortedatum.slice(0, 4)}-05-06`)
    expect((await zij.controleer()).body.uitkomst).toBe('klopt')
    expect((await zij.toestand()).inwoners[zij.inwonerId]).toMatchObject({
      geboortedatum: `${jaar.geboortedatum.slice(0, 4)}-05-06`,
      bsnStatus: 'geverifieerd',
    })
  })

  test('that nobody has is said, and changes nothing', async () => {
    const zij = await bekend('999999898', 'Wilma', 'Haverkamp', '1984-02-29')
    const { versie } = await zij.toestand()
    expect((await zij.controleer()).body.uitkomst).toBe('niet-gevonden')
    expect((await zij.toestand()).versie).toBe(versie)
    expect(await zij.spoor()).toMatchObject([{ uitkomst: 'niet-gevonden' }])
  })

  test('may be asked by nobody else: not known, not in the table, no number, nobody', async () => {
    const zij = await bekend('999999394', 'Anna', 'Ander', '1970-01-02')
    expect((await zij.controleer('kontext')).status).toBe(404)
    expect((await zij.controleer('zorgbalans')).status).toBe(404)
    await hub.meldAan('zorgbalans', A([persoon('z', 'Zoë', 'Zelf', { bsn: '999999400' })]))
    const zonder = await bekend('', 'Els', 'Zonder', '1971-01-02', { bsn: undefined })
    expect((await zonder.controleer()).body.code).toBe('bsn-ontbreekt')
    const pad = `/huishoudens/${zij.huishoudenId}/inwoners/${randomUUID()}/brp-controle`
    expect((await hub.roep('POST', pad, 'gemeente', reden)).body.code).toBe('inwoner-onbekend')
    expect(await zij.spoor()).toEqual([])
  })

  test.each(storingen)('that cannot be asked (%s) changes nothing, and the try is kept', async (storing) => {
    const zo = gewoon(storing)
    const zij = await bekend(zo.bsn, zo.voornamen, zo.geslachtsnaam, zo.geboortedatum)
    const { versie } = await zij.toestand()
    const eerst = Date.now()
    // The pause after an outage goes by the clock: on a busy machine it was over before it was seen.
    klok = () => new Date(eerst)
    await brp.doe('storing', { storing })
    const { status, body, tekst } = await zij.controleer()
    expect((await zij.toestand()).versie).toBe(versie)
    await brp.doe('storing', {})
    expect((await zij.controleer()).body.code).toBe('brp-niet-bereikbaar')
    klok = () => new Date(eerst + 120_000)
    expect((await zij.controleer()).body.uitkomst).toBe('klopt')
    klok = () => new Date()
    expect([status, body.code]).toEqual([503, 'brp-niet-bereikbaar'])
    expect(tekst).not.toContain(zo.bsn)
    expect((await zij.spoor()).map(({ uitkomst }) => uitkomst)).toEqual([expect.any(String), 'pauze', 'klopt'])
  })

  /** Somebody else for each, of whom everything is known. */
  function gewoon(storing: string | number) {
    const heel = rijen.filter((rij) => rij[1] && rij[3] !== '.' && !rij[6] && !rij[4]!.includes('00', 4))
    const [bsn] = heel[100 + storingen.indexOf(storing)]!
    return rijVan((rij) => rij[0] === bsn)
  }

  function rijVan(past: (rij: string[]) => boolean) {
    const rij = rijen.find(past)!
    const [bsn, voornamen, , geslachtsnaam, gba] = rij as [string, string, string, string, string]
    const geboortedatum = `${gba.slice(0, 4)}-${gba.slice(4, 6)}-${gba.slice(6, 8)}`
    return { bsn, voornamen, geslachtsnaam, geboortedatum }
  }
})
