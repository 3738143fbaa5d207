import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { adres, grootmoeder, moeder, standaardenMap } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHubMetPartners } from './hub-met-partners.ts'

/** What the debt-assistance system reports in DDAS, over its own door, and what becomes of it in the household. */

let hub: Awaited<ReturnType<typeof startHubMetPartners>>
let teller = 0

beforeAll(async () => {
  hub = await startHubMetPartners()
})
afterAll(() => hub?.stop())

interface Zaak {
  huishoudenId: string
  inwonerId: string
  verwijzingId: string
}

/** A mother with a BSN, referred with her consent; the partner has her referral. */
async function verwezen(persoon: object = {}): Promise<Zaak> {
  const nummer = ++teller
  const { huishoudenId, inwoners } = await hub.registreer('gemeente', {
    bronrecordId: `S-${nummer}`,
    medewerker: { naam: 'Anouk Visser' },
    grondslag: { wet: 'Wgs' },
    adres: { ...adres, huisnummer: nummer },
    inwoners: [{ ...moeder, bsn: nieuwBsn(nummer), bronpersoonId: 'm', telefoonnummer: '0612345601', ...persoon }],
    toestemmingen: [{ bronpersoonId: 'm', voor: 'schuldhulp', gegevenOp: '2026-11-20' }],
    verwijzingen: [{ bronpersoonIds: ['m'], naar: 'schuldhulp', reden: 'Problematische schulden' }],
  })
  await hub.bezorgd('schuldhulp', huishoudenId)
  const { verwijzingen } = await hub.huishouden('gemeente', huishoudenId)
  return { huishoudenId, inwonerId: inwoners['m']!, verwijzingId: Object.keys(verwijzingen!)[0]! }
}

/** Numbers of the test range that pass the 11-proef, another one for each household. */
function nieuwBsn(nummer: number): string {
  const goed = (getal: number) =>
    [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((som, gewicht, plaats) => som + gewicht * Number(String(getal)[plaats]), 0) %
      11 ===
    0
  let getal = 999900000
  for (let gevonden = 0; gevonden < nummer;) if (goed(++getal)) gevonden++
  return String(getal)
}

const bsnVan = async ({ huishoudenId, inwonerId }: Zaak) =>
  (await hub.huishouden('gemeente', huishoudenId)).inwoners![inwonerId]!.bsn!

interface Melding {
  op?: string
  referentie?: string
  clienten?: object[]
  traject?: object
}

async function meld(
  zaak: Zaak,
  { op = new Date().toISOString(), referentie = randomUUID(), clienten, traject = {} }: Melding,
) {
  return hub.roep('schuldhulp', 'PUT', `/schuldhulp/v1/trajecten/${zaak.verwijzingId}`, {
    traject: {
      startdatumLevering: '2026-11-01',
      einddatumLevering: '2026-12-01',
      aanleverdatumEnTijd: op,
      codeGegevensleverancier: 'SHV-1',
      leveringen: [
        {
          teller: 1,
          aanleverende_organisatie: { '(Statutaire) Naam': 'Schuldhulp' },
          schuldhulptrajecten: [
            { gemeentecode: '0392', client: [{ Burgerservicenummer: await bsnVan(zaak) }], ...traject },
          ],
        },
      ],
    },
    overdracht: { berichtreferentie: referentie, ...(clienten && { clienten }) },
  })
}

const status = async ({ huishoudenId, verwijzingId }: Zaak) => {
  const { verwijzingen } = await hub.huishouden('gemeente', huishoudenId)
  const { status, statusDatum, statusReden } = verwijzingen![verwijzingId]!
  return { status, ...(statusDatum && { statusDatum }), ...(statusReden && { statusReden }) }
}
const wordt = (zaak: Zaak, verwacht: object) =>
  totdat(
    () => status(zaak),
    (nu) => JSON.stringify(nu) === JSON.stringify(verwacht),
  )
/** Waits until all the partner told is taken in. */
const ingelezen = (zaak: Zaak) =>
  totdat(
    async () => {
      const { rows } = await hub.pool.query(
        `select k.bijdrage_verzonden as verzonden, p.bijdrage as verwerkt
         from debt_assistance.koppeling k join registratie.projectie p using (audience, huishouden_id)
         where k.huishouden_id = $1`,
        [zaak.huishoudenId],
      )
      return rows[0] as { verzonden: number; verwerkt: number }
    },
    ({ verzonden, verwerkt }) => verzonden === verwerkt,
  )
const feiten = async ({ huishoudenId }: Zaak) =>
  Number(
    (
      (await hub.pool.query('select count(*) n from registratie.feit where huishouden_id = $1', [huishoudenId]))
        .rows[0] as { n: string }
    ).n,
  )

const intake = { intake: { startdatum: '2026-12-02' } }

describe('S1: the newest report stands', () => {
  it('S1: a report made before the last one is received and changes nothing, also not what was told of the client', async () => {
    const zaak = await verwezen()
    const clienten = (telefoonnummer: string) => [{ inwonerId: zaak.inwonerId, telefoonnummer }]
    const laatste = await meld(zaak, {
      op: '2026-11-28T14:00:00+01:00',
      traject: { einddatum: '2026-11-28' },
      clienten: clienten('0611111101'),
    })
    expect(laatste.status).toBe(200)
    await wordt(zaak, { status: 'afgerond', statusDatum: '2026-11-28' })
    const oude = await meld(zaak, { op: '2026-11-26T09:00:00Z', traject: intake, clienten: clienten('0622222202') })
    expect([200, 409]).toContain(oude.status)
    await ingelezen(zaak)
    expect(await status(zaak)).toEqual({ status: 'afgerond', statusDatum: '2026-11-28' })
    const { inwoners } = await hub.huishouden('gemeente', zaak.huishoudenId)
    expect(inwoners![zaak.inwonerId]!.telefoonnummer).toBe('0611111101')
  })

  it('S1: one moment in two notations is one moment, and a phase that follows in order is taken in', async () => {
    const zaak = await verwezen()
    await meld(zaak, { op: '2026-11-26T10:00:00+01:00', traject: intake })
    await wordt(zaak, { status: 'intake-gepland', statusDatum: '2026-12-02' })
    await meld(zaak, { op: '2026-11-26T09:00:00Z', traject: { intake: { startdatum: '2026-12-03' } } })
    await wordt(zaak, { status: 'intake-gepland', statusDatum: '2026-12-03' })
    await meld(zaak, { op: '2026-11-26T08:59:59.999Z', traject: {} })
    await ingelezen(zaak)
    expect(await status(zaak)).toEqual({ status: 'intake-gepland', statusDatum: '2026-12-03' })
  })

  it('H7, 8: one reference in capitals, one moment in two notations and an id in capitals are the same', async () => {
    const zaak = await verwezen()
    const referentie = randomUUID()
    const vormen = [
      { op: '2026-11-26T10:00:00+01:00', referentie },
      { op: '2026-11-26T09:00:00Z', referentie: referentie.toUpperCase() },
      { op: '2026-11-26t09:00:00.000z', referentie },
    ]
    for (const [keer, vorm] of vormen.entries())
      for (const id of [zaak.verwijzingId, zaak.verwijzingId.toUpperCase()]) {
        const antwoord = await meld({ ...zaak, verwijzingId: id }, { ...vorm, traject: intake })
        expect(antwoord.status).toBe(200)
        expect(antwoord.json()).toEqual({ kenmerk: referentie, herhaling: keer > 0 || id !== zaak.verwijzingId })
      }
    const anders = await meld(zaak, { ...vormen[1]!, traject: { einddatum: '2026-11-26' } })
    expect(anders.status).toBe(409)
    const clienten = [{ inwonerId: zaak.inwonerId.toUpperCase(), telefoonnummer: '0633333303' }]
    expect((await meld(zaak, { clienten, traject: intake })).status).toBe(200)
    await totdat(
      async () => (await hub.huishouden('gemeente', zaak.huishoudenId)).inwoners![zaak.inwonerId]!.telefoonnummer,
      (nummer) => nummer === '0633333303',
    )
  })

  it('S1: a clock that is ahead silences nobody', async () => {
    const zaak = await verwezen()
    await meld(zaak, { op: '2099-01-01T00:00:00Z', traject: intake })
    await wordt(zaak, { status: 'intake-gepland', statusDatum: '2026-12-02' })
    await meld(zaak, { traject: { stabilisatie: { startdatum: '2026-11-20' } } })
    await wordt(zaak, { status: 'in-behandeling', statusDatum: '2026-11-20' })
  })

  it('S1: a client is reported on by herself: an older report of her number counts while no newer one named her', async () => {
    const zaak = await verwezen()
    await meld(zaak, { op: '2026-11-28T10:00:00Z', traject: intake })
    await meld(zaak, {
      op: '2026-11-28T09:00:00Z',
      clienten: [{ inwonerId: zaak.inwonerId, telefoonnummer: '+31 (0)6 11 11 11 08' }],
    })
    await totdat(
      async () => (await hub.huishouden('gemeente', zaak.huishoudenId)).inwoners![zaak.inwonerId]!.telefoonnummer,
      (nummer) => nummer === '+31611111108',
    )
    expect((await status(zaak)).status).toBe('intake-gepland')
  })
})

describe('S2: a report about somebody else', () => {
  it.each([
    [
      'the BSN of another person',
      { client: [{ Burgerservicenummer: grootmoeder.bsn }] },
      'client/0/Burgerservicenummer',
    ],
    ['the code of another municipality', { gemeentecode: 'GM0363' }, 'gemeentecode'],
    ['the birth date of another person', { client: [{ Geboortedatum: '1901-01-01' }] }, 'client/0/Geboortedatum'],
    [
      'a second client who is not referred',
      { client: [{ Burgerservicenummer: '' }, { Burgerservicenummer: '999999369' }] },
      'client/1/Burgerservicenummer',
    ],
  ])('S2: with %s is refused, says where, and changes nothing', async (_, traject, veld) => {
    const zaak = await verwezen()
    const voor = await feiten(zaak)
    const antwoord = await meld(zaak, { traject: { ...intake, ...traject } })
    expect(antwoord.status).toBe(409)
    expect(antwoord.tekst).toContain(`/traject/leveringen/0/schuldhulptrajecten/0/${veld}`)
    await ingelezen(zaak)
    expect(await feiten(zaak)).toBe(voor)
    const { rows } = await hub.pool.query(
      `select foutcode from debt_assistance.inkomend_bericht where status = 'niet-vertaalbaar' order by ontvangen_op desc limit 1`,
    )
    expect(rows).toEqual([{ foutcode: expect.stringMatching(/^(client|gemeente)-onbekend$/) as string }])
  })

  it('S2: our own municipality in any notation is ours', async () => {
    const zaak = await verwezen()
    for (const gemeentecode of ['0392', '392', 'GM0392', 'gm0392'])
      expect((await meld(zaak, { traject: { gemeentecode } })).status).toBe(200)
  })

  it('S2: an unknown referral is refused, and the message stays to be seen', async () => {
    const zaak = { ...(await verwezen()), verwijzingId: randomUUID() }
    expect((await meld(zaak, { traject: intake })).status).toBe(404)
    const { rows } = await hub.pool.query(
      `select status from debt_assistance.inkomend_bericht order by ontvangen_op desc limit 1`,
    )
    expect(rows).toEqual([{ status: 'koppeling-onbekend' }])
  })
})

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
