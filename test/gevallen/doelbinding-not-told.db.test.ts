import { bewaardHuishouden } from '@wijkhub/builders/bewaard'
import { randomUUID } from 'node:crypto'
import { isBsn } from '@wijkhub/model'
import { afterAll, describe, expect, it } from 'vitest'
import { aanmelding } from './rechten-proef.ts'
import { proef, outbox, A, kind, meldAan, meldTerug } from './doelbinding-deur.ts'

afterAll(async () => {
  await outbox.close()
  await proef.stop()
})

/** Of the test range (FACTS §9), each once: one BSN is one person. */
const bsns = Array.from({ length: 400 }, (_, i) => String(999_992_000 + i)).filter(isBsn)
const nieuwBsn = () => bsns.pop()!
let laatsteToewijzing = 70

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
    await proef.kenToe('dock', zorgbalans.huishoudenId)
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
    const { adres } = await bewaardHuishouden(proef.hub.pool, huishoudenId)
    await meldAan('gemeente', aanmelding({ kind }, {}, adres.huisnummer))
    await proef.kenToe('gemeente', huishoudenId)
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
    await proef.kenToe('dock', huishoudenId)
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
