import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { adres, moeder, standaardenMap } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, describe, expect, it } from 'vitest'
import { startHubMetPartners } from './hub-met-partners.ts'
import { hub, verwezen, bsnVan, meld, wordt, ingelezen, feiten, intake } from './schuldhulp-deur.ts'

afterAll(() => hub.stop())

describe('S3 and S4: the phase is what the trajectory says', () => {
  it('S3: a solution that runs is treatment, with its own date', async () => {
    const zaak = await verwezen()
    await meld(zaak, { traject: intake })
    await wordt(zaak, { status: 'intake-gepland', statusDatum: '2026-12-02' })
    await meld(zaak, { traject: { ...intake, oplossing: { soort: 'Saneringskrediet', startdatum: '2026-11-25' } } })
    await wordt(zaak, { status: 'in-behandeling', statusDatum: '2026-11-25' })
  })

  it('S3: a phase without a date has none: the date of the phase before does not stay', async () => {
    const zaak = await verwezen()
    await meld(zaak, { traject: intake })
    await wordt(zaak, { status: 'intake-gepland', statusDatum: '2026-12-02' })
    await meld(zaak, { traject: { begeleiding: [{ soort: 'Budgetbeheer' }] } })
    await wordt(zaak, { status: 'in-behandeling' })
  })

  it('S4: an end that lies ahead is no end yet', async () => {
    const zaak = await verwezen()
    await meld(zaak, { traject: { stabilisatie: { startdatum: '2026-11-20' }, einddatum: '2099-12-31' } })
    await wordt(zaak, { status: 'in-behandeling', statusDatum: '2026-11-20' })
  })

  it('S4: who withdraws was not helped to the end, and the reason is kept', async () => {
    const zaak = await verwezen()
    await meld(zaak, { traject: { uitstroom: { datum: '2026-11-27', reden: 'Ingetrokken' } } })
    await wordt(zaak, { status: 'beeindigd', statusDatum: '2026-11-27', statusReden: 'ingetrokken' })
  })

  it('S4: saying the same again is no fact', async () => {
    const zaak = await verwezen()
    const traject = { begeleiding: [{ soort: 'Budgetcoaching', startdatum: '2026-11-21' }] }
    await meld(zaak, { traject })
    await wordt(zaak, { status: 'in-behandeling', statusDatum: '2026-11-21' })
    const voor = await feiten(zaak)
    for (let keer = 0; keer < 3; keer++) expect((await meld(zaak, { traject })).status).toBe(200)
    await ingelezen(zaak)
    expect(await feiten(zaak)).toBe(voor)
  })
})

describe('S5: what the DDAS schema allows is read', () => {
  it('S2, S5: the BSN of our own client in any notation is hers', async () => {
    const zaak = await verwezen()
    const bsn = await bsnVan(zaak)
    for (const notatie of [bsn, ` ${bsn} `, bsn.replace(/^(....)(..)/, '$1.$2.'), bsn.replace(/^(...)(...)/, '$1 $2 ')])
      expect((await meld(zaak, { traject: { client: [{ Burgerservicenummer: notatie }] } })).status).toBe(200)
  })

  it.runIf(standaardenMap)(
    'S5: the official sample trajectory is read, of our municipality and our client',
    async () => {
      const zaak = await verwezen()
      const bestand = join(standaardenMap!, 'ddas/schuldhulpverlening-v1.0/enkelvoudigVoorbeeld.json')
      const voorbeeld = JSON.parse(readFileSync(bestand, 'utf8')) as {
        leveringen: { schuldhulptrajecten: { client: object[] }[] }[]
      }
      const traject = voorbeeld.leveringen[0]!.schuldhulptrajecten[0]!
      expect((await meld(zaak, { traject })).status).toBe(409)
      const client = [{ ...traject.client[0], Burgerservicenummer: await bsnVan(zaak), Geboortedatum: '' }]
      expect((await meld(zaak, { traject: { ...traject, client, gemeentecode: 'GM0392' } })).status).toBe(200)
      await wordt(zaak, { status: 'afgerond', statusDatum: '2024-12-31' })
    },
  )

  it.each([
    ['a postcode with a space', { client: [{ Postcode: '1234 AB', Huisnummer: '12 bis' }] }],
    ['a description of 1500 characters', { omschrijving: 'x'.repeat(1500) }],
    ['line breaks in it', { omschrijving: 'een\ntwee\r\n\tdrie' }],
    ['a postcode of another country', { client: [{ Postcode: 'B-2000 Antwerpen' }] }],
    ['a client of whom nothing is said', { client: [{}] }],
    ['parts without contents', { intake: {}, uitstroom: {}, begeleiding: [], stabilisatie: {}, planVanAanpak: {} }],
    ['a debt of an unknown kind', { schulden: [{ bedrag: 10, schuldsoort: 'Anders' }] }],
    ['a field of a later version', { nieuwInVersie11: { a: [1] } }],
  ])('S5: %s', async (_, traject) => {
    const zaak = await verwezen()
    const antwoord = await meld(zaak, { traject: { ...intake, ...traject } })
    expect(antwoord.tekst).toContain('"herhaling":false')
    expect(antwoord.status).toBe(200)
  })
})

describe('7: absent is not unchanged', () => {
  it('an emptied telephone number is gone, and one that is not named stays', async () => {
    const zaak = await verwezen({ emailadres: 'wilma@example.nl' })
    await meld(zaak, { clienten: [{ inwonerId: zaak.inwonerId, telefoonnummer: '' }] })
    const nu = await totdat(
      async () => (await hub.huishouden('gemeente', zaak.huishoudenId)).inwoners![zaak.inwonerId]!,
      (inwoner) => inwoner.telefoonnummer === undefined,
    )
    expect(nu.emailadres).toBe('wilma@example.nl')
    const trajecten = () => hub.schuldhulp.stand() as { trajecten: { ontvangen: number; verwijzingId: string }[] }
    await hub.bezorgd('schuldhulp', zaak.huishoudenId)
    expect(trajecten().trajecten.find((rij) => rij.verwijzingId === zaak.verwijzingId)).toMatchObject({ ontvangen: 1 })
  })
})

describe('E8: the day in the Netherlands', () => {
  it('E8: a referral made and withdrawn at half past midnight ends that day', async () => {
    const laat = await startHubMetPartners({ now: () => new Date('2026-07-01T22:30:00Z') })
    try {
      const { huishoudenId } = await laat.registreer('gemeente', {
        bronrecordId: 'E8',
        medewerker: { naam: 'Anouk Visser' },
        grondslag: { wet: 'Wgs' },
        adres,
        inwoners: [{ ...moeder, bronpersoonId: 'm' }],
        toestemmingen: [{ bronpersoonId: 'm', voor: 'schuldhulp', gegevenOp: '2026-07-01' }],
        verwijzingen: [{ bronpersoonIds: ['m'], naar: 'schuldhulp', reden: 'Problematische schulden' }],
      })
      await laat.bezorgd('schuldhulp', huishoudenId)
      const { toestemmingen } = await laat.huishouden('gemeente', huishoudenId)
      const pad = `/registratie/v1/huishoudens/${huishoudenId}/toestemmingen/${Object.keys(toestemmingen!)[0]}/intrekking`
      expect((await laat.roep('gemeente', 'POST', pad)).status).toBeLessThan(300)
      await laat.bezorgd('schuldhulp', huishoudenId, 'beeindigd')
      expect((laat.schuldhulp.stand() as { trajecten: object[] }).trajecten).toMatchObject([
        { beeindigdOp: '2026-07-02' },
      ])
    } finally {
      await laat.stop()
    }
  })
})
