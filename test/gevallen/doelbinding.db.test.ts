import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { aanmelding } from './rechten-proef.ts'
import { proef, outbox, A, kind, meldAan, meldTerug } from './doelbinding-deur.ts'

afterAll(async () => {
  await outbox.close()
  await proef.stop()
})

const toestemming = (bronpersoonId: string, voor: string) => ({ bronpersoonId, voor, gegevenOp: '2026-11-20' })
const verwijzing = (bronpersoonIds: string[], naar: string) => ({ bronpersoonIds, naar, reden: 'Reden' })

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
    await proef.kenToe('zorgbalans', huishoudenId)
    await proef.totBewijs(huishoudenId, 'gemeente', 'schuldhulp', 'verwerkt')
    const gelezen = async (als: string) => (await proef.registry('GET', `/huishoudens/${huishoudenId}`, als)).body
    const { verwijzingen, toestemmingen } = await gelezen('gemeente')
    expect(Object.values(verwijzingen)).toMatchObject([
      { doorOrganisatie: 'gemeente', ookVerwezen: [{ doorOrganisatie: 'zorgbalans', reden: 'Ontruiming dreigt' }] },
    ])
    expect(Object.values(toestemmingen)).toMatchObject([{ vastgelegdDoor: ['gemeente', 'zorgbalans'] }])
    // A nurse reads the referrals and consents of her own organisation.
    const eigen = await gelezen('zorgbalans')
    expect(Object.values(eigen.verwijzingen)).toMatchObject([
      { doorOrganisatie: 'zorgbalans', reden: 'Ontruiming dreigt' },
    ])
    expect(Object.values(eigen.toestemmingen)).toMatchObject([{ vastgelegdDoor: ['zorgbalans'] }])
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
    await proef.kenToe('dock', huishoudenId)
    const { verwijzingen } = (await proef.registry('GET', `/huishoudens/${huishoudenId}`, 'dock')).body
    expect(
      new Set(Object.values<{ inwonerIds: string[] }>(verwijzingen).map(({ inwonerIds }) => inwonerIds.join())),
    ).toEqual(new Set([id['A'], id['B']]))
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
