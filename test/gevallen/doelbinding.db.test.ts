import { randomUUID } from 'node:crypto'
import { createOutbox } from '@wijkhub/events/outbox'
import { volgers } from '@wijkhub/builders/haarlem'
import { sourceUrn, isBsn, type Inhoud } from '@wijkhub/model'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, describe, expect, it } from 'vitest'
import { aanmelding, startRechtenProef } from './rechten-proef.ts'

const now = new Date('2026-11-28T11:00:00Z')
const proef = await startRechtenProef(() => now)
const outbox = createOutbox({ pool: proef.hub.pool, schema: 'eventlog' })
afterAll(async () => {
  await outbox.close()
  await proef.stop()
})

const A = { geboren: '1980-03-03', meer: { telefoonnummer: '0611111111' } }
const kind = { geboren: '2016-05-05', rol: 'kind' }
const toestemming = (bronpersoonId: string, voor: string) => ({ bronpersoonId, voor, gegevenOp: '2026-11-20' })
const verwijzing = (bronpersoonIds: string[], naar: string) => ({ bronpersoonIds, naar, reden: 'Reden' })

async function meldAan(als: string, body: object) {
  const antwoord = await proef.registry('POST', '/aanmeldingen', als, body)
  expect(antwoord).toMatchObject({ status: 201 })
  const inwoners = antwoord.body.inwoners as { bronpersoonId: string; inwonerId: string }[]
  return {
    ...antwoord,
    huishoudenId: antwoord.body.huishoudenId as string,
    id: Object.fromEntries(inwoners.map(({ bronpersoonId, inwonerId }) => [bronpersoonId, inwonerId])),
  }
}

/** Of the test range (FACTS §9), each once: one BSN is one person. */
const bsns = Array.from({ length: 400 }, (_, i) => String(999_992_000 + i)).filter(isBsn)
const nieuwBsn = () => bsns.pop()!
let laatsteToewijzing = 70

const geteld = new Map<string, number>()
/** What another adapter would pass on, as its event; resolves when the registry has had it. */
async function meldTerug(bron: string, huishoudenId: string, inhoud: Inhoud) {
  const volgnummer = (geteld.get(bron + huishoudenId) ?? 0) + 1
  geteld.set(bron + huishoudenId, volgnummer)
  const bijdrageId = randomUUID()
  const event = {
    topic: 'wijkhub.bijdrage',
    key: huishoudenId,
    type: 'nl.wijkhub.bijdrage-ontvangen',
    id: bijdrageId,
    time: now.toISOString(),
    source: sourceUrn(
      '0',
      Object.keys(volgers).find((dienst) => volgers[dienst]!.includes(bron))!,
    ),
    attributes: {},
    data: { bijdrageId, bron, huishoudenId, volgnummer, ontvangenOp: now.toISOString(), inhoud },
  }
  await outbox.append(proef.hub.pool, [event])
  outbox.wake([event])
  await totdat(
    async () =>
      (
        await proef.hub.pool.query<{ bijdrage: number }>(
          'select bijdrage from registratie.projectie where huishouden_id = $1 and audience = $2',
          [huishoudenId, bron],
        )
      ).rows[0]?.bijdrage,
    (bijdrage) => bijdrage === volgnummer,
  )
}

/** A besluit of the CJG about the child, and a nurse's visit to her mother: what kontext and dock may not know of. */
async function verborgenGebeurtenissen(huishoudenId: string, id: Record<string, string>) {
  await meldTerug('cjg', huishoudenId, {
    soort: 'besluit-genomen',
    besluitId: randomUUID(),
    bsn: nieuwBsn(),
    besluit: {
      inwonerId: id['kind']!,
      aanbiederAgb: '98765432',
      toewijzingNummer: ++laatsteToewijzing,
      toegewezenOp: '2026-11-28T10:00:00Z',
      product: { categorie: '45', code: '45A04' },
      omvang: { volume: 60, eenheid: '01', frequentie: '2' },
      ingangsdatum: '2026-12-01',
    },
  })
}

describe('T1: the right ends with its purpose', () => {
  it.each(['afgewezen', 'afgerond'] as const)(
    'T1: after %s the partner gets the end and no telephone number',
    async (status) => {
      const { huishoudenId, id } = await meldAan(
        'kontext',
        aanmelding(
          { A },
          { toestemmingen: [toestemming('A', 'schuldhulp')], verwijzingen: [verwijzing(['A'], 'schuldhulp')] },
        ),
      )
      await proef.totBewijs(huishoudenId, 'kontext', 'schuldhulp', 'verwerkt')
      const { verwijzingen } = (await proef.registry('GET', `/huishoudens/${huishoudenId}`, 'kontext')).body
      const [verwijzingId] = Object.keys(verwijzingen)
      const aangeboden = proef.ontvangen.find(({ pad }) => pad === `/trajecten/${verwijzingId}`)!
      const { traject } = JSON.parse(aangeboden.inhoud)
      const [rij] = traject.leveringen[0].schuldhulptrajecten
      if (status === 'afgewezen')
        rij.intake = {
          startdatum: '2026-11-27',
          beschikkingssoort: 'Afwijzingsbeschikking',
          beschikkingsdatum: '2026-11-28',
        }
      else
        Object.assign(rij, {
          einddatum: '2026-11-28',
          uitstroom: { datum: '2026-11-28', reden: 'Afgerond' },
        })
      const melding = { traject, overdracht: { berichtreferentie: randomUUID() } }
      const antwoord = await proef.vraag('PUT', `/schuldhulp/v1/trajecten/${verwijzingId}`, 'schuldhulp', melding)
      expect(antwoord).toSatisfy(({ status }: { status: number }) => status < 300)
      await proef.totBericht(verwijzingId!, (rijen) => rijen.some(({ pad }) => pad.endsWith('/beeindiging')))
      const pad = `/huishoudens/${huishoudenId}/inwoners/${id['A']}`
      expect((await proef.registry('PATCH', pad, 'kontext', { telefoonnummer: '0699999999' })).status).toBe(200)
      const { rows } = await proef.hub.pool.query(
        `select data from eventlog.outbox where topic = 'wijkhub.projectie.schuldhulp' and key = $1 order by xid, id`,
        [huishoudenId],
      )
      expect(rows.at(-1)).toEqual({ data: null })
      expect(JSON.stringify(rows)).not.toContain('0699999999')
      // The referral itself stays readable, with how it ended.
      const na = (await proef.registry('GET', `/huishoudens/${huishoudenId}`, 'kontext')).body
      expect(na.verwijzingen[verwijzingId!]).toMatchObject({ status })
    },
  )

  it('T1: a resident who is referred again after the end is a new referral', async () => {
    const gezin = aanmelding(
      { A },
      { toestemmingen: [toestemming('A', 'schuldhulp')], verwijzingen: [verwijzing(['A'], 'schuldhulp')] },
    )
    const { huishoudenId, body } = await meldAan('kontext', gezin)
    const { verwijzingId } = body.verwijzingen[0]
    await meldTerug('schuldhulp', huishoudenId, { soort: 'verwijzing-bijgewerkt', verwijzingId, status: 'afgerond' })
    const weer = await meldAan('kontext', { ...gezin, bronrecordId: `${gezin.bronrecordId}-2` })
    expect(weer.body.verwijzingen[0].verwijzingId).not.toBe(verwijzingId)
    expect(weer.body.verwijzingen[0].status).toBe('verzonden')
  })
})

it('H10: what a partner says of a member it was never referred is not believed, and kept for a person to see', async () => {
  const { huishoudenId, id } = await meldAan(
    'kontext',
    aanmelding(
      { A, kind },
      { toestemmingen: [toestemming('A', 'schuldhulp')], verwijzingen: [verwijzing(['A'], 'schuldhulp')] },
    ),
  )
  const wijziging = { telefoonnummer: '0688888888' }
  const bel = (wie: string) =>
    meldTerug('schuldhulp', huishoudenId, { soort: 'inwoner-gewijzigd', inwonerId: id[wie]!, wijziging })
  await bel('kind')
  await bel('A')
  const { inwoners } = (await proef.registry('GET', `/huishoudens/${huishoudenId}`, 'kontext')).body
  expect([inwoners[id['kind']!].telefoonnummer, inwoners[id['A']!].telefoonnummer]).toEqual([undefined, '0688888888'])
  const { rows } = await proef.hub.pool.query(
    'select weigering from registratie.geweigerde_bijdrage where huishouden_id = $1',
    [huishoudenId],
  )
  expect(rows).toEqual([{ weigering: 'inwoner-onbekend' }])
})

describe('T2: said twice is one', () => {
  it('T2: two organisations that refer the same person make one trajectory, with both as source', async () => {
    const gezin = aanmelding(
      { A },
      { toestemmingen: [toestemming('A', 'schuldhulp')], verwijzingen: [verwijzing(['A'], 'schuldhulp')] },
    )
    const { huishoudenId, body } = await meldAan('gemeente', gezin)
    const tweede = await meldAan('zorgbalans', {
      ...gezin,
      bronrecordId: `${gezin.bronrecordId}-z`,
      verwijzingen: [{ ...verwijzing(['A'], 'schuldhulp'), reden: 'Ontruiming dreigt' }],
    })
    expect(tweede.body.verwijzingen[0].verwijzingId).toBe(body.verwijzingen[0].verwijzingId)
    await proef.totBewijs(huishoudenId, 'gemeente', 'schuldhulp', 'verwerkt')
    const { verwijzingen, toestemmingen } = (await proef.registry('GET', `/huishoudens/${huishoudenId}`, 'zorgbalans'))
      .body
    expect(Object.values(verwijzingen)).toMatchObject([
      { doorOrganisatie: 'gemeente', ookVerwezen: [{ doorOrganisatie: 'zorgbalans', reden: 'Ontruiming dreigt' }] },
    ])
    expect(Object.values(toestemmingen)).toMatchObject([{ vastgelegdDoor: ['gemeente', 'zorgbalans'] }])
    const adressen = proef.ontvangen.filter(({ pad, methode }) => methode === 'PUT' && pad.startsWith('/trajecten/'))
    const trajecten = new Set(adressen.filter(({ inhoud }) => inhoud.includes(tweede.id['A']!)).map(({ pad }) => pad))
    expect(trajecten.size).toBe(1)
  })

  it('T2: a referral of somebody new beside somebody known is a referral of the new one alone', async () => {
    const gezin = aanmelding(
      { A, B: { geboren: '1982-01-01', rol: 'partner' } },
      { verwijzingen: [verwijzing(['A'], 'schuldhulp')] },
    )
    const { huishoudenId } = await meldAan('kontext', gezin)
    const { id } = await meldAan('dock', {
      ...gezin,
      bronrecordId: `${gezin.bronrecordId}-d`,
      verwijzingen: [verwijzing(['A', 'B'], 'schuldhulp')],
    })
    const { verwijzingen } = (await proef.registry('GET', `/huishoudens/${huishoudenId}`, 'dock')).body
    expect(Object.values<{ inwonerIds: string[] }>(verwijzingen).map(({ inwonerIds }) => inwonerIds)).toEqual([
      [id['A']],
      [id['B']],
    ])
  })

  it('T2: two signals of one organisation are one melding, of two organisations two', async () => {
    const gezin = aanmelding({ kind }, { signalen: [{ bronpersoonId: 'kind' }, { bronpersoonId: 'kind' }] })
    const { huishoudenId } = await meldAan('kontext', gezin)
    await meldAan('kontext', { ...gezin, bronrecordId: `${gezin.bronrecordId}-2`, medewerker: { naam: 'Piet Bos' } })
    await meldAan('dock', { ...gezin, bronrecordId: `${gezin.bronrecordId}-3` })
    const { rows } = await proef.hub.pool.query(
      `select data from eventlog.outbox where topic = 'wijkhub.projectie.matchpoint' and key = $1 order by xid, id`,
      [huishoudenId],
    )
    const signalen = Object.values<{ gemeldDoor: string }>(rows.at(-1).data.signalen).toSorted((a, b) =>
      a.gemeldDoor.localeCompare(b.gemeldDoor),
    )
    expect(signalen).toMatchObject([
      { gemeldDoor: 'dock' },
      { gemeldDoor: 'kontext', medewerker: { naam: 'Piet Bos' } },
    ])
  })
})

describe('14: what one may not know of is not told by anything around it', () => {
  async function gezinMetGeheimen() {
    const gezin = aanmelding(
      {
        A: {
          geboren: '1980-03-03',
          meer: { verzekering: { uzovi: '9999', verzekerdennummer: 'V1' }, bsn: nieuwBsn() },
        },
        kind,
      },
      { signalen: [{ bronpersoonId: 'kind' }] },
    )
    const zorgbalans = await meldAan('zorgbalans', gezin)
    const { A: moeder, kind: jeugdige } = gezin.inwoners.reduce<Record<string, object>>(
      (rijen, { ...persoon }) => ({ ...rijen, [persoon.bronpersoonId]: persoon }),
      {},
    )
    const zonderBsn = Object.fromEntries(
      Object.entries(moeder!).filter(([veld]) => veld !== 'bsn' && veld !== 'verzekering'),
    )
    await meldAan('dock', {
      ...gezin,
      bronrecordId: `${gezin.bronrecordId}-d`,
      inwoners: [zonderBsn, jeugdige],
      signalen: [],
    })
    return zorgbalans
  }
  const bewijzen = async (huishoudenId: string, als: string) =>
    (await proef.registry('GET', `/huishoudens/${huishoudenId}/leveringen`, als)).body.leveringen.map(
      ({ audience }: { audience: string }) => audience,
    )

  it('no receipt, no version and no field tells dock of a signal, a visit or youth care', async () => {
    const { huishoudenId, id } = await gezinMetGeheimen()
    const zicht = async () => {
      const { kop, body } = await proef.registry('GET', `/huishoudens/${huishoudenId}`, 'dock')
      return { etag: kop['etag'], body, bewijzen: await bewijzen(huishoudenId, 'dock') }
    }
    const voor = await zicht()
    expect(voor.bewijzen).toEqual(['menscentraal'])
    expect(voor.body).not.toHaveProperty('signalen')
    const visite = {
      inwonerId: id['A'],
      datum: '2026-11-27',
      minuten: 30,
      prestatiecode: '11000',
      tariefCenten: 575,
      agbUitvoerder: '98000001',
    }
    expect(
      (await proef.registry('POST', `/huishoudens/${huishoudenId}/contactmomenten`, 'zorgbalans', visite)).status,
    ).toBe(201)
    await verborgenGebeurtenissen(huishoudenId, id)
    expect(await zicht()).toEqual(voor)
    const { versie } = (
      await proef.registry('PUT', `/huishoudens/${huishoudenId}/regisseur`, 'dock', { medewerker: { naam: 'Jo' } })
    ).body
    // It counts on from what dock has seen.
    expect(versie).toBe(Number(/\d+/.exec(voor.etag!)![0]) + 1)
    // The reporter sees its own.
    expect(await bewijzen(huishoudenId, 'zorgbalans')).toEqual(['matchpoint', 'menscentraal', 'wijkverpleging'])
    const eigen = (await proef.registry('GET', `/huishoudens/${huishoudenId}`, 'zorgbalans')).body
    expect(Object.values(eigen.signalen)).toMatchObject([{ gemeldDoor: 'zorgbalans' }])
    expect(Object.values(eigen.contactmomenten)).toMatchObject([{ minuten: 30 }])
  })

  it('the municipality, which allocates youth care, sees its receipt', async () => {
    const { huishoudenId, id } = await gezinMetGeheimen()
    await verborgenGebeurtenissen(huishoudenId, id)
    const gezin = aanmelding({ kind }, {})
    const { rows } = await proef.hub.pool.query<{ toestand: { adres: object } }>(
      'select toestand from registratie.huishouden where id = $1',
      [huishoudenId],
    )
    await meldAan('gemeente', { ...gezin, adres: rows[0]!.toestand.adres })
    expect(await bewijzen(huishoudenId, 'gemeente')).toContain('jeugdhulp')
  })

  it('the topic for integrators names no kind of fact that tells of care, risk, debt or consent, and not who did it', async () => {
    const { huishoudenId, id } = await gezinMetGeheimen()
    await verborgenGebeurtenissen(huishoudenId, id)
    const { rows } = await proef.hub.pool.query<{ type: string; data: object }>(
      `select type, data from eventlog.outbox where topic = 'wijkhub.huishouden' and key = $1`,
      [huishoudenId],
    )
    const tekst = JSON.stringify(rows)
    expect(rows.length).toBeGreaterThan(0)
    for (const woord of ['signaal', 'besluit', 'contactmoment', 'zorgbalans', 'cjg', 'volgnummer'])
      expect(tekst).not.toContain(woord)
  })

  it('a worker of another organisation can be reached, and what she is is not said', async () => {
    const gezin = aanmelding(
      { A },
      { medewerker: { naam: 'Noor Bakker', functie: 'wijkverpleegkundige', telefoonnummer: '0235550202' } },
    )
    const { huishoudenId } = await meldAan('zorgbalans', gezin)
    await meldAan('dock', { ...gezin, bronrecordId: `${gezin.bronrecordId}-d`, medewerker: { naam: 'Jo' } })
    const { body } = await proef.registry('GET', `/huishoudens/${huishoudenId}`, 'dock')
    expect(JSON.stringify(body.betrokkenheden)).toContain('0235550202')
    expect(JSON.stringify(body)).not.toContain('wijkverpleegkundige')
    // Nor when she is the regisseur; her own organisation reads what it told.
    await proef.registry('PUT', `/huishoudens/${huishoudenId}/regisseur`, 'zorgbalans', {
      medewerker: gezin.medewerker,
    })
    const gelezen = async (als: string) => (await proef.registry('GET', `/huishoudens/${huishoudenId}`, als)).body
    expect((await gelezen('dock')).regisseur.medewerker).toEqual({ naam: 'Noor Bakker', telefoonnummer: '0235550202' })
    const eigen = await gelezen('zorgbalans')
    expect([eigen.regisseur, ...Object.values(eigen.betrokkenheden)]).toContainEqual(
      expect.objectContaining({ medewerker: expect.objectContaining({ functie: 'wijkverpleegkundige' }) }),
    )
    expect(eigen.regisseur.medewerker.functie).toBe('wijkverpleegkundige')
  })
})

describe('15: the registry is read by organisations', () => {
  it('a partner system gets one answer from every route, for a household that exists and one that does not', async () => {
    const { huishoudenId, id } = await meldAan('kontext', aanmelding({ A }))
    const routes = (huishouden: string): [string, string, object?][] => [
      ['GET', `/huishoudens/${huishouden}`],
      ['GET', `/huishoudens/${huishouden}/leveringen`],
      ['GET', '/tellingen'],
      ['POST', '/aanmeldingen', aanmelding({ A })],
      ['PUT', `/huishoudens/${huishouden}/regisseur`, { medewerker: { naam: 'Jo' } }],
      ['POST', `/huishoudens/${huishouden}/doelen`, { omschrijving: 'Rust', leefgebied: 'Financiën' }],
      ['POST', `/huishoudens/${huishouden}/acties`, { omschrijving: 'Bellen' }],
      ['PATCH', `/huishoudens/${huishouden}/acties/${randomUUID()}`, { status: 'open' }],
      ['PATCH', `/huishoudens/${huishouden}/inwoners/${id['A']}`, { telefoonnummer: '0611112222' }],
      ['POST', `/huishoudens/${huishouden}/toestemmingen/${randomUUID()}/intrekking`],
    ]
    for (const als of ['menscentraal', 'matchpoint', 'schuldhulp', 'cjg', 'jeugdhulp', 'wijkverpleging'])
      for (const huishouden of [huishoudenId, randomUUID()])
        for (const [methode, pad, body] of routes(huishouden)) {
          const antwoord = await proef.registry(methode as 'GET', pad, als, body)
          expect({ als, pad, status: antwoord.status, code: antwoord.body.code }).toEqual({
            als,
            pad,
            status: 403,
            code: 'geen-recht',
          })
        }
  })
})
