import { randomUUID } from 'node:crypto'
import { toJsonSchema, type RouteContract, type RouteVanServer } from '@wijkhub/service-kit'
import { totdat } from '@wijkhub/builders/hub'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, expect, test } from 'vitest'
import { aanmelden, andereMeldingen, meldingDoen, naamgenoot, tweedeHuishoudenId } from '@wijkhub/case-registry/stappen'
import { fouteRegels } from './lines-of-an-answer.ts'
import { Names, requestOf } from './play-example.ts'
import { schemas, startWholeHub } from './whole-hub.ts'

const hub = await startWholeHub()
afterAll(() => hub.stop())

const names = new Names()
const routes = hub.app.routelijst().filter(({ contract }) => contract.toegang.rol !== 'openbaar')
const van = (...rollen: string[]) => routes.filter(({ contract }) => rollen.includes(contract.toegang.rol))
const benoemd = (rijen: readonly RouteVanServer[]) =>
  rijen.map((route) => [`${route.methode} ${route.pad}`, route] as const)

test('every route that is not for everybody has an example, and the example keeps its own contract', () => {
  expect(routes.filter(({ contract }) => !contract.voorbeeld).map(({ pad }) => pad)).toEqual([])
  for (const { pad, contract } of routes) expect([pad, foutenVan(contract)]).toEqual([pad, []])
})

/** Played when all else was: receipts come later, and a closed household is read by nobody. */
const laatste = [
  '/leveringen',
  ':huishoudenId/sluiting',
  ':huishoudenId/heropening',
  ':huishoudenId/nazorg',
  '/samenvoegingen',
  '/tijdlijn',
  '/agenda',
  '/_zoek',
]
/** What is listed changes with whatever is said. */
const lijst = (pad: string) => pad.endsWith('/huishoudens')

test.each(benoemd(van('organisatie').filter(({ pad }) => !lijst(pad) && !laatste.some((deel) => pad.includes(deel)))))(
  '%s answers as its example says',
  async (_, route) => {
    if (route.pad.endsWith('/toetsingen')) await registreerNaamgenoot()
    if (`${route.methode} ${route.pad}`.endsWith('PATCH /registratie/v1/meldingen/:meldingId')) await meldAnderen()
    const { antwoord } = await speel(route, 'zorgbalans')
    // A problem names the request it answers: of an example that is refused only the status is promised.
    // What changes with the day stands in no example: of it only that it is answered, as its contract says.
    if (route.contract.voorbeeld!.status < 400 && route.contract.voorbeeld!.antwoord !== undefined)
      expect(antwoord).toEqual(JSON.parse(names.real(JSON.stringify(route.contract.voorbeeld!.antwoord))))
    // The story goes on with a second organisation, which asks.
    if (route.pad.endsWith('/aanmeldingen')) await dockVraagt(route)
    // Before the visit is withdrawn: else the insurer never heard of it.
    if (route.pad.endsWith('/contactmomenten')) await leerVan('wijkverpleging')
  },
)

test('GET …/leveringen answers as its example says once the partners were reached', async () => {
  const route = van('organisatie').find(({ pad }) => pad.endsWith('/leveringen'))!
  const kern = (antwoord: unknown) =>
    (antwoord as { leveringen: { audience: string; naam: string; status: string }[] }).leveringen
      .filter(({ audience }) => audience !== 'wijkverpleging')
      .map(({ audience, naam, status }) => ({ audience, naam, status }))
  const gewenst = kern(route.contract.voorbeeld!.antwoord)
  const { antwoord } = await totdat(
    () => speel(route, 'zorgbalans'),
    (gespeeld) => JSON.stringify(kern(gespeeld.antwoord)) === JSON.stringify(gewenst),
    20_000,
  )
  expect(kern(antwoord)).toEqual(gewenst)
})

test('GET …/tijdlijn tells what was said until now in lines like those of its example, a page at a time', async () => {
  const route = van('organisatie').find(({ pad }) => pad.endsWith('/tijdlijn'))!
  const { antwoord } = await speel(route, 'zorgbalans')
  const { regels, volgende } = antwoord as { regels: unknown[]; volgende?: string }
  const [eerste] = (route.contract.voorbeeld!.antwoord as { regels: object[] }).regels
  expect(regels).toContainEqual({ ...eerste, tekst: expect.any(String) })
  expect(regels.length === 50).toBe(volgende !== undefined)
})

test.each(benoemd(van('organisatie').filter(({ pad }) => lijst(pad) || /\/(agenda|_zoek|waarom)$/.test(pad))))(
  '%s answers with what its contract says',
  async (_, route) => {
    const { antwoord } = await speel(route, 'zorgbalans', false)
    expect(Object.keys(antwoord as object)).toEqual(
      expect.arrayContaining(Object.keys(route.contract.voorbeeld!.antwoord!)),
    )
  },
)

test.each(benoemd(van('partner')))('%s takes the message of its example', async (_, route) => {
  const { audience } = route.contract.toegang as { audience: string }
  if (audience !== 'wijkverpleging') await leerVan(audience)
  const { antwoord } = await speel(route, audience)
  if (route.contract.voorbeeld!.antwoord)
    expect(antwoord).toEqual(JSON.parse(names.real(JSON.stringify(route.contract.voorbeeld!.antwoord))))
})

test.each(benoemd(van('beheer')))('%s answers as its contract says', async (_, route) => {
  await speel(route, 'gemeente')
})

test.each(benoemd(van('wijkbeeld')))('%s answers as its contract says', async (_, route) => {
  const { antwoord } = await speel(route, 'dock')
  const sleutels = Object.keys(antwoord as object)
  expect(Object.keys(route.contract.voorbeeld!.antwoord as object)).toEqual(expect.arrayContaining(sleutels))
})

test('a merge and its undo answer as their examples say, of two households of one worker', async () => {
  const aanmelden = routes.find(({ pad }) => pad.endsWith('/aanmeldingen'))!
  const { body } = aanmelden.contract.voorbeeld! as { body: { adres: object; inwoners: { naam: object }[] } }
  const inwoners = body.inwoners.map(({ naam, ...rest }) => ({
    ...zonderNummers(rest),
    naam: { ...naam, geslachtsnaam: 'Anders' },
  }))
  const tweede = { ...body, bronrecordId: 'ZB-2026-00099', adres: { ...body.adres, huisnummer: 99 }, inwoners }
  const gemeld = await hub.roep('zorgbalans', 'POST', aanmelden.pad, { inhoud: JSON.stringify(tweede), koppen: {} })
  const { huishoudenId } = JSON.parse(gemeld.tekst) as { huishoudenId: string }
  names.set(tweedeHuishoudenId, huishoudenId)
  const regisseur = JSON.stringify({ medewerker: { naam: 'Noor Verzonnen' } })
  const pad = `/registratie/v1/huishoudens/${huishoudenId}/regisseur`
  expect((await hub.roep('zorgbalans', 'PUT', pad, { inhoud: regisseur, koppen: {} })).status).toBe(200)
  for (const route of van('organisatie').filter((rij) => rij.pad.includes('/samenvoegingen'))) {
    const { antwoord } = await speel(route, 'zorgbalans')
    const { versie: _, ...voorbeeld } = route.contract.voorbeeld!.antwoord as { versie: number }
    expect(antwoord).toMatchObject(JSON.parse(names.real(JSON.stringify(voorbeeld))) as object)
  }
})

function zonderNummers({ bsn: _, verzekering: __, ...persoon }: { bsn?: string; verzekering?: object }) {
  return persoon
}

test('closing, its result, aftercare and reopening answer as their examples say, after all the others', async () => {
  const erna = van('organisatie').filter(({ pad }) => /:huishoudenId\/(sluiting|nazorg|heropening)/.test(pad))
  const isHeropening = ({ pad }: RouteVanServer) => Number(pad.endsWith('/heropening'))
  const sluiting = erna.toSorted((een, ander) => isHeropening(een) - isHeropening(ander))
  expect(sluiting.map(({ methode }) => methode)).toEqual(['POST', 'GET', 'POST', 'PUT', 'POST', 'POST'])
  for (const route of sluiting) {
    const { antwoord } = await speel(route, 'zorgbalans')
    expect(Object.keys(antwoord as object).toSorted()).toEqual(
      Object.keys(route.contract.voorbeeld!.antwoord as object).toSorted(),
    )
  }
})

async function dockVraagt({ methode, pad, contract }: RouteVanServer): Promise<void> {
  const {
    inwoners,
    toestemmingen: _,
    verwijzingen: __,
    signalen: ___,
    vragen: ____,
    ...rest
  } = contract.voorbeeld!.body as Record<string, unknown> & { inwoners: Record<string, unknown>[] }
  const inhoud = {
    ...rest,
    bronrecordId: 'DOCK-1',
    medewerker: { naam: 'Sam de Wit', functie: 'opbouwwerker' },
    grondslag: { wet: 'Wmo 2015' },
    inwoners: inwoners.map(({ bsn: _____, ...persoon }) => persoon),
  }
  expect(await hub.roep('dock', methode, pad, { inhoud: JSON.stringify(inhoud) })).toMatchObject({ status: 201 })
}

/** `leert`: what follows is about the household of this answer; a list may name another one first. */
async function speel({ methode, pad, contract }: RouteVanServer, als: string, leert = true) {
  const voorbeeld = contract.voorbeeld!
  const { url, headers, body } = requestOf(pad, voorbeeld, names)
  const [type] = contract.bodyText?.contentTypes ?? []
  const trace = randomUUID()
  const koppen = { ...headers, 'x-request-id': trace }
  const { status, tekst } = await hub.roep(als, methode, url, { inhoud: body, koppen, ...(type && { type }) })
  expect([status, tekst]).toEqual([voorbeeld.status, tekst])
  const inJson = !contract.responseTypes?.[status]
  const antwoord: unknown = inJson ? JSON.parse(tekst) : tekst
  if (inJson && leert) names.learn(voorbeeld.antwoord, antwoord)
  expect(await fouteRegels(hub.pool, { contract, trace, status, tekst })).toEqual([])
  return { antwoord }
}

/** Somebody else under the number of the grandmother: then there is something to settle. */
async function registreerNaamgenoot(): Promise<void> {
  const aanmelding = aanmelden.body as { medewerker: object; grondslag: object; adres: object }
  const inhoud = {
    bronrecordId: 'ZB-2026-00043',
    medewerker: aanmelding.medewerker,
    grondslag: aanmelding.grondslag,
    adres: { ...aanmelding.adres, huisnummer: 9 },
    inwoners: [{ bronpersoonId: 'w', gezinsrol: 'overig', ...naamgenoot }],
  }
  const { status } = await hub.roep('zorgbalans', 'POST', '/registratie/v1/aanmeldingen', {
    inhoud: JSON.stringify(inhoud),
  })
  expect(status).toBe(201)
}

/** The same told once more, of others: what ends a melding ends one of these. */
async function meldAnderen(): Promise<void> {
  for (const meldingId of Object.values(andereMeldingen)) {
    const inhoud = JSON.stringify(meldingDoen.body)
    const { status } = await hub.roep('zorgbalans', 'PUT', `/registratie/v1/meldingen/${meldingId}`, { inhoud })
    expect(status).toBe(201)
  }
}

/** The names a partner knows the household by: its own number, and our reference of the first it was sent. */
async function leerVan(audience: string): Promise<void> {
  const schema = schemas[audience]!
  const gevonden = await totdat(
    async () => {
      const { rows } = await hub.pool.query<{ nummer: string | null; referentie: string }>(
        `select k.nummer, b.referentie from ${schema}.koppeling k
         join ${schema}.uitgaand_bericht b on b.audience = k.audience and b.huishouden_id = k.huishouden_id
         where k.audience = $1 and k.huishouden_id = $2 and k.onderweg is null order by b.gemaakt_op limit 1`,
        [audience, names.real((aanmelden.antwoord as { huishoudenId: string }).huishoudenId)],
      )
      return rows[0]
    },
    (rij) => rij !== undefined,
    20_000,
  )
  const { nummer, referentie } = gevonden!
  if (audience === 'menscentraal') names.set('0392000000000042', nummer!)
  if (audience === 'wijkverpleging') names.set('0b8e4f6a-6c1d-4f0e-8a11-3d2c5b7a9002', referentie)
}

// Formats of our own are judged by the service, which is sent these very examples.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })

/** What in an example is not as its own contract has it. */
function foutenVan(contract: RouteContract): string[] {
  const { body, antwoord, status } = contract.voorbeeld!
  const toets = (schema: RouteContract['body'], waarde: unknown, richting: 'input' | 'output') => {
    if (!schema || typeof waarde === 'string') return []
    const check = ajv.compile(toJsonSchema(schema, richting))
    return check(waarde) ? [] : ajv.errorsText(check.errors).split(', ')
  }
  return [
    ...toets(contract.body, body, 'input'),
    ...toets(contract.bodyText?.schema, body, 'output'),
    ...(antwoord === undefined ? [] : toets(contract.response[status], antwoord, 'output')),
  ]
}
