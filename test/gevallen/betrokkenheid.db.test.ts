import { afterAll, describe, expect, it } from 'vitest'
import { aanmelding, startRechtenProef } from './rechten-proef.ts'

/** Whose file is it: registering is not reading (issue 10 §3). */
const clock = { now: new Date('2026-11-28T11:00:00Z') }
const proef = await startRechtenProef(() => clock.now)
afterAll(() => proef.stop())

const lees = (als: string, id: string, deel = '') => proef.registry('GET', `/huishoudens/${id}${deel}`, als)
/** With every version there can be: whatever this organisation holds is among them. */
const ongewijzigd = (als: string, id: string) =>
  proef.registry('GET', `/huishoudens/${id}`, als, undefined, {
    'if-none-match': Array.from({ length: 15 }, (_, versie) => `"${versie}"`).join(', '),
  })
const doe = (methode: 'POST' | 'PUT', als: string, id: string, pad: string, body: object) =>
  proef.registry(methode, `/huishoudens/${id}/${pad}`, als, body)

/** A mother of whom Zorgbalans knows more than anybody, and Dock that registers her after it knowing her name alone. */
async function bekendGezin() {
  const gezin = aanmelding(
    { A: { geboren: '1980-03-03', meer: { telefoonnummer: '0611111111' } } },
    { vragen: [{ bronpersoonId: 'A', leefgebied: 'Financiën', omschrijving: 'GEHEIM' }] },
  )
  const eerste = await proef.registry('POST', '/aanmeldingen', 'zorgbalans', gezin)
  const kaal = { ...gezin, bronrecordId: `${gezin.bronrecordId}-d`, vragen: [] }
  const { telefoonnummer: _, ...A } = gezin.inwoners[0] as Record<string, unknown>
  const tweede = await proef.registry('POST', '/aanmeldingen', 'dock', {
    ...kaal,
    inwoners: [A],
    vragen: [{ bronpersoonId: 'A', leefgebied: 'Sociaal netwerk', omschrijving: 'Wil mensen ontmoeten' }],
  })
  expect([eerste.status, tweede.status, tweede.body.huishoudenId]).toEqual([201, 201, eerste.body.huishoudenId])
  return eerste.body.huishoudenId as string
}
const aanvraagVan = async (als: string, huishoudenId: string) =>
  (await proef.registry('GET', '/betrokkenheden', als)).body.aanvragen.filter(
    (rij: { huishoudenId: string }) => rij.huishoudenId === huishoudenId,
  )

describe('R5: registering a known resident opens no file', () => {
  it('who registers her reads what it said itself, and of the others nothing', async () => {
    const id = await bekendGezin()
    const { body } = await lees('dock', id)
    expect(Object.values(body.vragen)).toMatchObject([{ omschrijving: 'Wil mensen ontmoeten' }])
    expect(Object.values(body.betrokkenheden)).toMatchObject([{ organisatie: 'dock' }])
    for (const geheim of ['GEHEIM', '0611111111', 'zorgbalans']) expect(JSON.stringify(body)).not.toContain(geheim)
    expect((await lees('dock', id, '/afwijkingen')).body.afwijkingen).toEqual([])
    expect((await lees('kontext', id)).status).toBe(404)
  })

  it('who asked changes nothing of the plan, and hears why; a stranger hears that there is no such household', async () => {
    const id = await bekendGezin()
    const doel = { omschrijving: 'Rust', leefgebied: 'Financiën' }
    expect(await doe('POST', 'dock', id, 'doelen', doel)).toMatchObject({
      status: 403,
      body: { code: 'betrokkenheid-niet-toegekend' },
    })
    expect((await doe('POST', 'kontext', id, 'doelen', doel)).status).toBe(404)
  })

  it('what a registration knows otherwise changes nobody', async () => {
    const id = await bekendGezin()
    const { body } = await lees('zorgbalans', id)
    expect(Object.values(body.inwoners)).toMatchObject([{ telefoonnummer: '0611111111' }])
  })
})

describe('who decides', () => {
  it('without a regisseur it is the municipality, from a list in which the file does not stand', async () => {
    const id = await bekendGezin()
    expect(await aanvraagVan('zorgbalans', id)).toEqual([])
    expect(await aanvraagVan('gemeente', id)).toEqual([
      {
        huishoudenId: id,
        organisatie: 'dock',
        medewerker: { naam: 'Sanne de Wit' },
        gevraagdOp: clock.now.toISOString(),
        doel: expect.any(String),
        grondslag: { wet: 'Wmo 2015' },
      },
    ])
    await proef.kenToe('dock', id)
    expect(await aanvraagVan('gemeente', id)).toEqual([])
    expect(JSON.stringify((await lees('dock', id)).body)).toContain('0611111111')
  })

  it('the regisseur decides of hers, and nobody beside her', async () => {
    const id = await bekendGezin()
    await doe('PUT', 'zorgbalans', id, 'regisseur', { medewerker: { naam: 'Noor' } })
    expect(await aanvraagVan('gemeente', id)).toEqual([])
    expect(await aanvraagVan('zorgbalans', id)).toHaveLength(1)
    const nee = { reden: 'Niet nodig' }
    expect((await doe('POST', 'gemeente', id, 'betrokkenheden/dock/weigering', nee)).status).toBe(404)
    expect(await doe('POST', 'dock', id, 'betrokkenheden/dock/weigering', nee)).toMatchObject({
      status: 403,
      body: { code: 'geen-beslisser' },
    })
    expect((await doe('POST', 'zorgbalans', id, 'betrokkenheden/dock/weigering', nee)).status).toBe(200)
    expect(Object.keys((await lees('dock', id)).body.vragen)).toHaveLength(1)
  })

  it('an end is the end of reading; of the regisseur it leaves a gap in which the municipality decides', async () => {
    const id = await bekendGezin()
    await proef.kenToe('dock', id)
    await doe('PUT', 'dock', id, 'regisseur', { medewerker: { naam: 'Jo' } })
    expect((await lees('zorgbalans', id)).body.regisseur).toMatchObject({ organisatie: 'dock' })
    expect((await doe('POST', 'dock', id, 'betrokkenheden/dock/einde', { reden: 'Klaar' })).status).toBe(200)
    expect((await lees('dock', id)).status).toBe(404)
    expect((await lees('zorgbalans', id)).body).not.toHaveProperty('regisseur')
    expect((await doe('POST', 'gemeente', id, 'betrokkenheden/zorgbalans/einde', { reden: 'Klaar' })).status).toBe(200)
  })

  it('a last day ends it at reading', async () => {
    const id = await bekendGezin()
    const toekenning = { doel: 'Even', grondslag: { wet: 'Wmo 2015' }, tot: '2026-11-30' }
    expect((await doe('PUT', 'gemeente', id, 'betrokkenheden/dock', toekenning)).status).toBe(200)
    expect((await lees('dock', id)).status).toBe(200)
    expect((await ongewijzigd('dock', id)).status).toBe(304)
    const was = clock.now
    clock.now = new Date('2026-11-30T00:00:00+01:00')
    expect((await lees('dock', id)).status).toBe(404)
    expect((await ongewijzigd('dock', id)).status).toBe(404)
    clock.now = was
  })
})

describe('breaking the glass', () => {
  it('opens the file to read for some hours, changes nothing, and is seen', async () => {
    const id = await bekendGezin()
    const nood = (uren: number) => ({ reden: 'Zij is vermist', uren })
    expect(await doe('POST', 'dock', id, 'noodtoegang', nood(9))).toMatchObject({
      status: 400,
      body: { code: 'noodtoegang-te-lang' },
    })
    expect((await doe('POST', 'kontext', id, 'noodtoegang', nood(1))).status).toBe(404)
    expect((await doe('POST', 'dock', id, 'noodtoegang', nood(2))).status).toBe(200)
    expect(JSON.stringify((await lees('dock', id)).body)).toContain('0611111111')
    expect((await doe('POST', 'dock', id, 'acties', { omschrijving: 'Bellen' })).status).toBe(403)
    const gezien = async (als: string) =>
      (await proef.registry('GET', '/noodtoegangen', als)).body.noodtoegangen.filter(
        (rij: { huishoudenId: string }) => rij.huishoudenId === id,
      )
    expect(await gezien('gemeente')).toMatchObject([{ organisatie: 'dock', reden: 'Zij is vermist' }])
    expect(await gezien('kontext')).toEqual([])
    const was = clock.now
    clock.now = new Date(was.getTime() + 2 * 3_600_000)
    expect(JSON.stringify((await lees('dock', id)).body)).not.toContain('0611111111')
    const daarna = await ongewijzigd('dock', id)
    expect([daarna.status, JSON.stringify(daarna.body).includes('0611111111')]).toEqual([200, false])
    clock.now = was
  })
})

describe('closing a household', () => {
  it('names what still runs; closed it is read by nobody, and MensCentraal has it no longer', async () => {
    const id = await bekendGezin()
    await doe('POST', 'zorgbalans', id, 'acties', { omschrijving: 'Bellen' })
    expect((await doe('POST', 'zorgbalans', id, 'sluiting', { reden: 'Klaar' })).status).toBe(403)
    expect(await doe('POST', 'gemeente', id, 'sluiting', { reden: 'Klaar' })).toMatchObject({
      status: 409,
      body: { code: 'huishouden-loopt-nog', fouten: [{ veld: expect.stringMatching(/^\/acties\//) }] },
    })
    expect((await doe('POST', 'gemeente', id, 'sluiting', { reden: 'Klaar', eindigLopende: true })).status).toBe(200)
    for (const als of ['zorgbalans', 'dock', 'gemeente'])
      expect([als, (await lees(als, id)).status]).toEqual([als, 404])
    const { rows } = await proef.hub.pool.query<{ data: object | null }>(
      `select data from eventlog.outbox where topic = 'wijkhub.projectie.menscentraal' and key = $1 order by xid desc, id desc limit 1`,
      [id],
    )
    expect(rows).toEqual([{ data: null }])
    expect(await aanvraagVan('gemeente', id)).toEqual([])
  })
})
