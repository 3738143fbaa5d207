import type { Projectie } from '@wijkhub/model'
import { adres, dochter, kenToe, zoon } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHubMetPartners } from './hub-met-partners.ts'

/** The index of young people at risk: who reported the same youth is brought together (Jeugdwet § 7.1). */

let hub: Awaited<ReturnType<typeof startHubMetPartners>>
let teller = 0

beforeAll(async () => {
  hub = await startHubMetPartners()
})
afterAll(() => hub?.stop())

interface Index {
  meldingen: {
    meldingnummer: string
    signaalId: string
    meldingsbevoegde: { instantie: string }
    verwijderd?: string
  }[]
  aanRegievoerder: [string, string][]
}
const index = () => hub.matchpoint.stand() as Index

/** A worker of an organisation registers a boy and reports him; the second organisation joins the same household. */
async function meld(als: string, naam: string, huisnummer: number, jongen: object) {
  return hub.registreer(als, {
    bronrecordId: `V-${++teller}`,
    medewerker: { naam, telefoonnummer: '0235550101' },
    grondslag: { wet: 'Jeugdwet' },
    adres: { ...adres, huisnummer },
    inwoners: [{ ...jongen, bronpersoonId: 'z' }],
    signalen: [{ bronpersoonId: 'z' }],
  })
}
const matches = async (als: string, huishoudenId: string) =>
  Object.values<NonNullable<Projectie['matches']>[string]>((await hub.huishouden(als, huishoudenId)).matches ?? {})

const { bsn: _, ...zonderBsn } = zoon

describe('V1: two organisations report the same youth', () => {
  const bram = { ...zonderBsn, naam: { voornamen: 'Bram', geslachtsnaam: 'Verzonnen' } }
  const { bsn: __, ...trix } = dochter
  it.each([
    ['both with the BSN', 201, zoon, zoon],
    ['one with the BSN, one with the name', 202, dochter, trix],
    ['both without a BSN', 203, bram, bram],
  ])('V1: %s: each gets the other, and the regievoerder both', async (_, huisnummer, eerste, tweede) => {
    const { huishoudenId } = await meld('gemeente', 'Anouk Visser', huisnummer, eerste)
    await hub.bezorgd('matchpoint', huishoudenId)
    const samen = await meld('zorgbalans', 'Noor Bakker', huisnummer, tweede)
    expect(samen.huishoudenId).toBe(huishoudenId)
    await kenToe((als, methode, pad, inhoud) => hub.roep(als, methode, pad, inhoud), 'zorgbalans', huishoudenId)
    await hub.bezorgd('matchpoint', huishoudenId)
    const gezien = await totdat(
      async () => [...(await matches('gemeente', huishoudenId)), ...(await matches('zorgbalans', huishoudenId))],
      (rijen) => new Set(rijen.map(({ contactpersoon }) => contactpersoon)).size === 2,
    )
    const { meldingen, aanRegievoerder } = index()
    const onze = meldingen.filter(({ signaalId }) => gezien.some((match) => match.signaalId === signaalId))
    expect(onze).toHaveLength(2)
    for (const match of gezien) {
      const eigen = onze.find(({ signaalId }) => signaalId === match.signaalId)!
      expect(match.organisatie).not.toBe(eigen.meldingsbevoegde.instantie)
      expect(onze.map(({ meldingsbevoegde }) => meldingsbevoegde.instantie)).toContain(match.organisatie)
    }
    expect(aanRegievoerder).toContainEqual(onze.map(({ meldingnummer }) => meldingnummer).sort())
  })
})

describe('8: what is said of the other reporter is kept in one form', () => {
  it('V1: a telephone number as people type it, and a name in two Unicode forms', async () => {
    const { huishoudenId } = await meld('gemeente', 'Anouk Visser', 210, {
      ...zonderBsn,
      naam: { voornamen: 'Joris', geslachtsnaam: 'Verzonnen' },
    })
    await hub.bezorgd('matchpoint', huishoudenId)
    const { signaalId, meldingnummer } = index().meldingen.at(-1)!
    const match = {
      matchId: '6f9d7f0e-3f5e-4b7a-8c55-0a3f6f0f6a01',
      meldingnummer,
      signaalId,
      organisatie: ' Jeugdgezondheid ',
      contactpersoon: 'René Bakker'.normalize('NFD'),
      telefoonnummer: '023 - 555 01 77',
    }
    for (const vorm of [match, { ...match, contactpersoon: 'René Bakker'.normalize('NFC') }])
      expect((await hub.roep('matchpoint', 'POST', '/matchpoint/v1/matches', vorm)).status).toBe(200)
    const gezien = await totdat(
      () => matches('gemeente', huishoudenId),
      (rijen) => rijen.length > 0,
    )
    expect(gezien).toMatchObject([
      { organisatie: 'Jeugdgezondheid', contactpersoon: 'René Bakker'.normalize('NFC'), telefoonnummer: '0235550177' },
    ])
  })

  it('11: a match on an unknown number is refused, and the message stays to be seen', async () => {
    const vreemd = {
      matchId: '6f9d7f0e-3f5e-4b7a-8c55-0a3f6f0f6a02',
      meldingnummer: 'MP-1999-000001',
      signaalId: '6f9d7f0e-3f5e-4b7a-8c55-0a3f6f0f6a03',
      organisatie: 'Jeugdgezondheid',
      contactpersoon: 'Imke Postma',
    }
    expect((await hub.roep('matchpoint', 'POST', '/matchpoint/v1/matches', vreemd)).status).toBe(404)
    const { rows } = await hub.pool.query(
      `select status from menscentraal_matchpoint.inkomend_bericht where kenmerk = $1`,
      [vreemd.matchId],
    )
    expect(rows).toEqual([{ status: 'koppeling-onbekend' }])
  })
})

describe('E8: the day in the Netherlands', () => {
  it('E8: a melding made at half past midnight is kept two years from that day', async () => {
    const laat = await startHubMetPartners({ now: () => new Date('2026-07-01T22:30:00Z') })
    try {
      const { huishoudenId } = await laat.registreer('gemeente', {
        bronrecordId: 'E8',
        medewerker: { naam: 'Anouk Visser' },
        grondslag: { wet: 'Jeugdwet' },
        adres,
        inwoners: [{ ...zoon, bronpersoonId: 'z' }],
        signalen: [{ bronpersoonId: 'z' }],
      })
      await laat.bezorgd('matchpoint', huishoudenId)
      expect((laat.matchpoint.stand() as { meldingen: object[] }).meldingen).toMatchObject([
        { verwijderenOp: '2028-07-02' },
      ])
    } finally {
      await laat.stop()
    }
  })
})
