import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { doelbinding, inrichting, kenToe } from '@wijkhub/builders'
import { alleScopes, createToegang, type RouteVanServer, type Scope, type Voorbeeld } from '@wijkhub/service-kit'
import { createUitgever } from '@wijkhub/uitgever'
import { importJWK, SignJWT } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { onPage, readMatrix } from './access-matrix.ts'
import { Names, requestOf } from './play-example.ts'
import { startWholeHub } from './whole-hub.ts'

const keyFile = join(mkdtempSync(join(tmpdir(), 'wijkhub-toegang-')), 'sleutel.json')
const uitgever = await createUitgever({ keyFile })
const { issuer, audience } = uitgever
const toegang = createToegang({ sleutels: { jwks: uitgever.jwks() }, issuer, audience, inrichting })
const hub = await startWholeHub({ server: { toegang }, begonnen: false })
afterAll(() => hub.stop())

const matrix = readMatrix()
const routes = hub.app.routelijst()
const besloten = routes.filter(({ contract }) => contract.toegang.rol !== 'openbaar')
const partijen = doelbinding.regels.map((regel) => regel.audience)
const organisaties = doelbinding.regels.filter(({ soort }) => soort === 'organisatie').map((regel) => regel.audience)
const tokens = new Map<string, string>()
for (const partij of partijen) tokens.set(partij, await uitgever.geefToken(partij))

const verlopen = await uitgever.geefToken('gemeente', { geldigUren: -1 })
const buitenDeTabel = await tokenVan('buurtcoop')

const besliste =
  /\/(betrokkenheden\/.+|blokkades.*|sluiting|brp-controle|aanmeldingen\/vergissing|instemmingen.*|beperkingen.*|regisseur\/.+)$/
const eindigend = /\/(einde|sluiting|blokkades|aanmeldingen\/vergissing)$/
const aanmelden = routes.find(({ pad }) => pad === '/registratie/v1/aanmeldingen')!.contract
let nummer = 10
const samenBekend = () => meldAanAls(organisaties, nummer++)
const vanAllen = await samenBekend()
const vanKontext = await meldAanAls(['kontext'], 2)
const vanDock = await meldAanAls(['dock'], 3)

test('the page has every route that is not for everybody, and no other', () => {
  expect([...matrix.keys()].toSorted()).toEqual([...new Set(besloten.map(onPage))].toSorted())
  expect([...matrix.values()].map((rij) => [...rij.keys()])).toEqual([...matrix].map(() => partijen))
})

test('what is for everybody answers without a token, and is documentation and health', async () => {
  const openbaar = routes.filter(({ contract }) => contract.toegang.rol === 'openbaar')
  for (const { methode, pad } of openbaar) {
    expect([methode, pad]).toEqual(['GET', expect.stringMatching(/^\/health\/|\/(openapi\.json|documentatie.*)$/)])
    // Read to its end: an answer of megabytes that nobody reads keeps its connection, and the server cannot stop.
    const gehaald = await fetch(hub.url + pad)
    await gehaald.arrayBuffer()
    expect([pad, gehaald.status]).toEqual([pad, 200])
  }
})

test.each(besloten.map((route) => [`${route.methode} ${route.pad}`, route] as const))(
  '%s lets in whom the page says, and nobody else',
  async (_, route) => {
    // What ends something gets a household of its own: the last party of the page is who may end it.
    const samen = eindigend.test(route.pad) ? await samenBekend() : vanAllen
    expect(await roep(route, samen, undefined)).toMatchObject({ status: 401, code: 'geen-token' })
    expect(await roep(route, samen, 'geen.echt.token')).toMatchObject({ status: 401, code: 'ongeldig-token' })
    expect(await roep(route, samen, verlopen)).toMatchObject({ status: 401, code: 'ongeldig-token' })
    expect(await roep(route, samen, buitenDeTabel)).toMatchObject({ status: 403, code: 'organisatie-onbekend' })
    for (const [partij, mate] of matrix.get(onPage(route))!) {
      expect([partij, await oordeel(route, samen, partij)]).toEqual([partij, mate === '' ? 'geen recht' : 'binnen'])
      if (mate !== 'b') continue
      // Who administers decides about households without a regisseur that she is no part of.
      if (besliste.test(route.pad) && inrichting.heeftRol(partij, 'beheer')) continue
      const vreemd = partij === 'kontext' ? vanDock : vanKontext
      expect([partij, await oordeel(route, vreemd, partij)]).toEqual([partij, 'huishouden onbekend'])
    }
  },
)

test.each(besloten.map((route) => [`${route.methode} ${route.pad}`, route] as const))(
  '%s is closed to a token without its scope, of whoever else may',
  async (_, route) => {
    const { toegang: regel } = route.contract
    const scope = 'scope' in regel ? regel.scope : undefined
    const partij = [...matrix.get(onPage(route))!].find(([, mate]) => mate !== '')![0]
    // The privacy officer may what who audits may.
    const deur = new Set(regel.rol === 'controle' ? [scope, 'privacy'] : [scope])
    const anders = await uitgever.geefToken(partij, { scopes: alleScopes.difference(deur) })
    const { kop, ...antwoord } = await roep(route, vanAllen, anders)
    expect(antwoord).toEqual({ status: 403, code: 'geen-recht' })
    expect(kop).toContain(`error="insufficient_scope", scope="${scope}"`)
    expect(await roep(route, vanAllen, await uitgever.geefToken(partij, { scopes: [] }))).toMatchObject({ status: 403 })
  },
)

test('a consultant of who administers the hub is no administrator: her token is not for it', async () => {
  const beheer = besloten.filter(({ contract }) => contract.toegang.rol === 'beheer')
  expect(beheer.length).toBeGreaterThan(1)
  const consulent = await uitgever.geefToken('gemeente', { scopes: werk })
  for (const route of beheer)
    expect(await roep(route, vanAllen, consulent)).toMatchObject({ status: 403, code: 'geen-recht' })
  // Nor where a route is for others too: who asks where there is no regisseur is for who administers.
  const { huishoudenId } = await aangemeld('kontext', nummer)
  expect(await aangemeld('dock', nummer++)).toMatchObject({ huishoudenId })
  const wieVraagt = async (token: string) => {
    const antwoord = await fetch(`${hub.url}/registratie/v1/betrokkenheden`, {
      headers: { authorization: `Bearer ${token}` },
    })
    return ((await antwoord.json()) as { aanvragen: unknown[] }).aanvragen
  }
  expect(await wieVraagt(tokens.get('gemeente')!)).toContainEqual(expect.objectContaining({ huishoudenId }))
  expect(await wieVraagt(consulent)).toEqual([])
})

/** What somebody who works with households has. */
const werk: Scope[] = ['registreren', 'lezen', 'zoeken', 'plan', 'contactmomenten', 'toetsen', 'medewerkers', 'tellen']

async function oordeel(route: RouteVanServer, names: Names, partij: string) {
  const { status, code } = await roep(route, names, tokens.get(partij))
  if (status === 403 && (code === 'geen-recht' || code === 'bsn-niet-toegestaan')) return 'geen recht'
  if (status === 404 && code === 'huishouden-onbekend') return 'huishouden onbekend'
  // Who decides here, said it, or asks the BRP, is no party of the page: whoever is involved was let in, and heard that she does not.
  if (code === 'geen-beslisser' || code === 'niet-uw-woord' || code === 'brp-niet-toegestaan') return 'binnen'
  return status === 401 || status === 403 ? `${status} ${code}` : 'binnen'
}

/** The example of the route as this caller sends it, about the household of these names. */
async function roep({ methode, pad, contract }: RouteVanServer, names: Names, token: string | undefined) {
  const { url, headers, body } = requestOf(pad, zonderBsn(contract.voorbeeld!), names)
  const type = contract.bodyText?.contentTypes[0] ?? 'application/json'
  const antwoord = await fetch(hub.url + url, {
    method: methode,
    headers: {
      ...headers,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': type }),
    },
    ...(body !== undefined && { body }),
  })
  const tekst = await antwoord.text()
  const isProbleem = antwoord.headers.get('content-type')?.startsWith('application/problem+json')
  const kop = antwoord.headers.get('www-authenticate')
  return { kop, status: antwoord.status, code: isProbleem ? (JSON.parse(tekst) as { code: string }).code : undefined }
}

/** The family of the examples at an address of its own, known to these organisations; one without the BSN tells none. */
async function meldAanAls(deze: readonly string[], nummer: number): Promise<Names> {
  const names = new Names()
  for (const organisatie of deze) {
    const antwoord = await aangemeld(organisatie, nummer)
    names.learn(aanmelden.voorbeeld!.antwoord, antwoord)
    // The first registered a new household; the others ask, and are granted.
    if (organisatie !== deze[0]) await kenToe(roepAls, organisatie, antwoord.huishoudenId)
  }
  return names
}

async function aangemeld(organisatie: string, nummer: number) {
  const inhoud = aanmelding(aanmelden.voorbeeld!, organisatie, nummer)
  const antwoord = await roepAls(organisatie, 'POST', '/registratie/v1/aanmeldingen', inhoud)
  const tekst = await antwoord.text()
  expect([antwoord.status, tekst]).toEqual([201, tekst])
  return JSON.parse(tekst) as { huishoudenId: string }
}

async function roepAls(als: string, methode: string, pad: string, inhoud: object) {
  return fetch(hub.url + pad, {
    method: methode,
    headers: { authorization: `Bearer ${tokens.get(als)}`, 'content-type': 'application/json' },
    body: JSON.stringify(inhoud),
  })
}

interface Opgave {
  bronrecordId: string
  adres: object
  inwoners: { naam: object; bsn?: string; verzekering?: object }[]
}

/** A registration names BSNs in its example, and not everybody who may register may do that. */
function zonderBsn(voorbeeld: Voorbeeld): Voorbeeld {
  const { inwoners, ...rest } = (voorbeeld.body ?? {}) as Opgave
  if (!inwoners) return voorbeeld
  return { ...voorbeeld, body: { ...rest, inwoners: inwoners.map(({ bsn: _, verzekering: __, ...rij }) => rij) } }
}

function aanmelding(voorbeeld: Voorbeeld, organisatie: string, nummer: number): Opgave {
  const { adres, inwoners, ...rest } = zonderBsn(voorbeeld).body as Opgave
  return {
    ...rest,
    bronrecordId: `${organisatie}-${nummer}`,
    adres: { ...adres, huisnummer: nummer },
    inwoners: inwoners.map((persoon) => ({
      ...persoon,
      naam: { ...persoon.naam, geslachtsnaam: `Verzonnen${'abcdefghijklmnopqrstuvwxyz'[nummer]}` },
    })),
  }
}

async function tokenVan(organisatie: string): Promise<string> {
  const key = await importJWK(JSON.parse(readFileSync(keyFile, 'utf8')) as object, 'ES256')
  return new SignJWT({ organisatie, client_id: organisatie, jti: '1' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(organisatie)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(key)
}
