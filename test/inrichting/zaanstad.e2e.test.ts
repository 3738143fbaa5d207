import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { totdat } from '@wijkhub/builders/hub'
import { startHubProces } from '@wijkhub/builders/hub-proces'
import { createWijkhubClient } from '@wijkhub/client'
import { leesInrichting } from '@wijkhub/inrichting/bestand'
import { kafkaGebruikers, topics } from '@wijkhub/model'
import { aanmeldingKontext, adres, moeder } from '@wijkhub/story/gezin'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const file = resolve(import.meta.dirname, '../../inrichting/zaanstad.yaml')
const zaanstad = leesInrichting(file)
const folder = mkdtempSync(join(tmpdir(), 'wijkhub-zaanstad-'))
let hub: Awaited<ReturnType<typeof startHubProces>>

beforeAll(async () => {
  hub = await startHubProces({ folder, inrichting: file })
})
afterAll(async () => {
  await hub?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const client = async (organisatie: string) => createWijkhubClient({ url: hub.url, token: await hub.token(organisatie) })

async function roep(organisatie: string, methode: string, pad: string, body?: object) {
  const answer = await fetch(hub.url + pad, {
    method: methode,
    headers: { authorization: `Bearer ${await hub.token(organisatie)}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

const { signalen: _, ...vanKontext } = aanmeldingKontext
const aanmelding = {
  ...vanKontext,
  bronrecordId: 'ZH-2026-0001',
  adres: { ...adres, postcode: '1508AB', woonplaats: 'Zaandam', wijkcode: undefined },
  toestemmingen: aanmeldingKontext.toestemmingen.filter(({ voor }) => voor === 'schuldhulp'),
  verwijzingen: aanmeldingKontext.verwijzingen.filter(({ naar }) => naar === 'schuldhulp'),
}

describe('a hub started with the file of another municipality', () => {
  test('says that the story is of somewhere else, and starts without it', () => {
    expect(hub.output()).toMatch(/Het verhaal speelt in een gemeente met kontext.*; die staan niet in deze inrichting/)
  })

  test('brings a registration of its own organisation to the partners it has connected, and to no other', async () => {
    const zaanhulp = await client('zaanhulp')
    const { huishoudenId } = await zaanhulp.meldAan(aanmelding)
    const noorderzorg = await client('noorderzorg')
    const aanmeldingNoorderzorg = {
      medewerker: { naam: 'Noor Zorg' },
      grondslag: { wet: 'Zvw' as const },
      adres: aanmelding.adres,
      inwoners: [{ bronpersoonId: 'm', ...moeder, verzekering: { uzovi: '3311', verzekerdennummer: '123456789' } }],
    }
    const { inwoners } = await noorderzorg.meldAan({ ...aanmeldingNoorderzorg, bronrecordId: 'NZ-1' })
    const inwonerId = inwoners[0]!.inwonerId
    await (
      await client('gemeente-zaanstad')
    ).kenBetrokkenheidToe(huishoudenId, 'noorderzorg', {
      doel: 'Verpleging in de wijk',
      grondslag: { wet: 'Zvw' },
    })
    // What it said while it only asked is not filled in.
    await noorderzorg.meldAan({ ...aanmeldingNoorderzorg, bronrecordId: 'NZ-2' })
    await noorderzorg.legContactmomentVast(huishoudenId, {
      inwonerId,
      datum: '2026-11-20',
      minuten: 30,
      prestatiecode: '1000',
      tariefCenten: 550,
      agbUitvoerder: '41001234',
    })
    const bewijzen = await totdat(
      async () => (await noorderzorg.leveringen(huishoudenId)).leveringen,
      (rijen) => rijen.length === 2 && rijen.every(({ status }) => status === 'verwerkt'),
      60_000,
    )
    expect(bewijzen.map(({ audience }) => audience).toSorted()).toEqual(['menscentraal', 'wijkverpleging'])
    const bord = async (naam: string) => fetch(`${hub.bordUrl}/${naam}`)
    for (const naam of ['menscentraal', 'schuldhulp', 'zorgverzekeraar'])
      expect([naam, await bord(naam).then((answer) => answer.json())]).toMatchObject([
        naam,
        { berichtenOntvangen: expect.toSatisfy((aantal: number) => aantal > 0), fouten: [] },
      ])
    // The municipality in the partners' own formats is the one of the file.
    expect(JSON.stringify(await bord('menscentraal').then((answer) => answer.json()))).toContain('0479')
    for (const naam of ['matchpoint', 'cjg', 'jeugdhulp'])
      expect([naam, (await bord(naam)).status]).toEqual([naam, 404])
  })

  test('refuses who takes part elsewhere', async () => {
    for (const vreemd of ['kontext', 'gemeente', 'matchpoint', 'cjg'])
      expect([vreemd, await roep(vreemd, 'GET', '/registratie/v1/tellingen')]).toMatchObject([
        vreemd,
        { status: 403, body: { code: 'organisatie-onbekend' } },
      ])
  })

  test('has no door for a partner that is not connected, and its own beheer', async () => {
    const paden: [string, string][] = [
      ['POST', '/matchpoint/v1/matches'],
      ['POST', '/cjg/v1/besluiten'],
      ['GET', '/beheer/v1/matchpoint/quarantaine'],
      ['GET', '/beheer/v1/jeugdhulp/quarantaine'],
    ]
    for (const [methode, pad] of paden)
      expect([
        pad,
        (await roep('gemeente-zaanstad', methode, pad, methode === 'POST' ? {} : undefined)).status,
      ]).toEqual([pad, 404])
    const eigen = '/beheer/v1/menscentraal/quarantaine'
    expect(await roep('gemeente-zaanstad', 'GET', eigen)).toMatchObject({ status: 200 })
    expect(await roep('zaanhulp', 'GET', eigen)).toMatchObject({ status: 403, body: { code: 'geen-recht' } })
  })

  test('answers a referral to a partner it has not, and a signal nobody would hear, with the field', async () => {
    const fout = {
      ...aanmelding,
      bronrecordId: 'ZH-2026-0002',
      verwijzingen: [{ bronpersoonIds: ['zoon'], naar: 'cjg', reden: 'Opvoeden' }],
      toestemmingen: [{ bronpersoonId: 'moeder', voor: 'cjg', gegevenOp: '2026-11-20' }],
      signalen: [{ bronpersoonId: 'zoon' }],
    }
    const { status, body } = await roep('zaanhulp', 'POST', '/registratie/v1/aanmeldingen', fout)
    expect({ status, code: body['code'] }).toEqual({ status: 400, code: 'ongeldige-invoer' })
    expect(JSON.stringify(body)).toMatch(/toestemmingen\/0\/voor.*verwijzingen\/0\/naar/)
    expect(JSON.stringify(body)).toContain('signalen')
  })

  test('publishes a contract of its own: whom one may refer to is in its OpenAPI', async () => {
    const openapi = await fetch(`${hub.url}/registratie/v1/openapi.json`).then((answer) => answer.text())
    expect(/"enum":\s*\["schuldhulp"\]/.test(openapi.replaceAll(/\s+/g, ''))).toBe(true)
    // Among partners: who joined a conversation may be of a cjg that is connected to nothing.
    expect(/"(enum|const)":\s*\[?\s*("(menscentraal|matchpoint|schuldhulp)",\s*)*"cjg"/.test(openapi)).toBe(false)
  })
})

test('its topics and users of Kafka are its own', () => {
  expect(topics(zaanstad.doelbinding).map(({ naam }) => naam)).toEqual([
    'wijkhub.projectie.menscentraal',
    'wijkhub.projectie.schuldhulp',
    'wijkhub.projectie.wijkverpleging',
    'wijkhub.bijdrage',
    'wijkhub.levering',
    'wijkhub.huishouden',
  ])
  expect(kafkaGebruikers(zaanstad.doelbinding, zaanstad.volgers).map(({ naam, leest }) => [naam, ...leest])).toEqual([
    ['case-registry', 'wijkhub.bijdrage', 'wijkhub.levering'],
    ['menscentraal-matchpoint-adapter', 'wijkhub.projectie.menscentraal'],
    ['debt-assistance-connector', 'wijkhub.projectie.schuldhulp'],
    ['wijkverpleging-feed', 'wijkhub.projectie.wijkverpleging'],
    ['lezer-menscentraal', 'wijkhub.projectie.menscentraal'],
    ['lezer-schuldhulp', 'wijkhub.projectie.schuldhulp'],
    ['lezer-wijkverpleging', 'wijkhub.projectie.wijkverpleging'],
    ['integrator', 'wijkhub.huishouden'],
  ])
})
