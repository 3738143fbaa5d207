import { aanmeldingKontext, adres, dochter, grootmoeder, moeder, zoon } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { isBsn, type Aanmelding } from '@wijkhub/model'
import { afterAll, describe, expect, test } from 'vitest'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { service } from '../service.ts'
import { registreer } from './registreer.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const een = proefregistratie(await hub.deps('registratie'))
const twee = proefregistratie(await hub.deps('registratie'))

let huisnummer = 1000
/** The family of the story, each time at an address of its own, so that tests do not meet. */
function gezin(meer: Partial<Aanmelding> = {}): Aanmelding {
  huisnummer++
  return { ...aanmeldingKontext, bronrecordId: `KTX-${huisnummer}`, adres: { ...adres, huisnummer }, ...meer }
}

function alleen(persoon: Partial<Aanmelding['inwoners'][number]>, meer: Partial<Aanmelding> = {}): Aanmelding {
  const inwoner = { ...aanmeldingKontext.inwoners[3]!, ...persoon }
  return gezin({ inwoners: [inwoner], vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [], ...meer })
}

async function rond<T>(aantal: number, doe: (nummer: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: aantal }, (_, nummer) => doe(nummer)))
}

describe('the same registration', () => {
  test('50 times at once over two instances is one household, and every caller gets the same answer', async () => {
    const aanmelding = gezin()
    const voor = await een.aantal('registratie.huishouden')
    const antwoorden = await rond(50, (n) => (n % 2 ? een : twee).meldAan('kontext', aanmelding, 'sleutel-50'))
    expect(new Set(antwoorden.map((antwoord) => JSON.stringify(antwoord))).size).toBe(1)
    expect(await een.aantal('registratie.huishouden')).toBe(voor + 1)
    const { huishoudenId } = antwoorden[0]!
    expect(await een.projecties('menscentraal', huishoudenId)).toHaveLength(1)
  })

  test('by its own record id alone gets the first answer again', async () => {
    const aanmelding = gezin()
    const eerste = await een.meldAan('kontext', aanmelding)
    expect(await twee.meldAan('kontext', aanmelding)).toEqual(eerste)
    expect(await twee.meldAan('kontext', aanmelding, 'nieuwe-sleutel')).toEqual(eerste)
  })

  test('with its fields in another order is still the same', async () => {
    const aanmelding = gezin()
    const eerste = await een.meldAan('kontext', aanmelding)
    const omgekeerd = Object.fromEntries(Object.entries(aanmelding).reverse()) as Aanmelding
    expect(await een.meldAan('kontext', omgekeerd)).toEqual(eerste)
  })

  test('is another one when another organisation uses the same record id and key', async () => {
    const aanmelding = gezin()
    const kontext = await een.meldAan('kontext', aanmelding, 'gedeeld')
    const dock = await een.meldAan('dock', aanmelding, 'gedeeld')
    expect(dock).toMatchObject({ huishoudenId: kontext.huishoudenId })
    expect(dock.versie, 'of what dock sees: its own count').toBe(1)
  })

  test('is refused when the key was used for something else', async () => {
    await een.meldAan('kontext', gezin(), 'sleutel-anders')
    const verzoek = { aanmelding: gezin(), sleutel: 'sleutel-anders' }
    const handeling = een.handeling('kontext', verzoek.aanmelding)
    expect(await registreer(een.registry, handeling, verzoek)).toEqual({ fout: 'sleutel-hergebruikt' })
  })

  test('is refused when its record was registered with another content', async () => {
    const aanmelding = gezin()
    await een.meldAan('kontext', aanmelding)
    const anders = { ...aanmelding, grondslag: { wet: 'Jeugdwet' as const } }
    const uitkomst = await registreer(een.registry, een.handeling('kontext', anders), { aanmelding: anders })
    expect(uitkomst).toEqual({ fout: 'bronrecord-gewijzigd' })
  })
})

describe('who it is about', () => {
  test('the grandmother of the story is recognised: no second household, one involvement more', async () => {
    const kontext = gezin()
    const gezinAntwoord = await een.meldAan('kontext', kontext)
    const oma = gezinAntwoord.inwoners.find(({ bronpersoonId }) => bronpersoonId === 'oma')!
    const naam = { voornamen: 'Maria', voorvoegsel: 'van der', geslachtsnaam: 'Wieel' }
    const zorgbalans = alleen({ ...grootmoeder, naam, bronpersoonId: 'clnt-7' }, { adres: kontext.adres })
    await een.meldAan('zorgbalans', { ...zorgbalans, bronrecordId: 'clnt-vraagt' })
    await een.kenToe('zorgbalans', gezinAntwoord.huishoudenId)
    const antwoord = await een.meldAan('zorgbalans', zorgbalans)
    expect(antwoord).toMatchObject({
      huishoudenId: gezinAntwoord.huishoudenId,
      nieuwHuishouden: false,
      inwoners: [{ bronpersoonId: 'clnt-7', inwonerId: oma.inwonerId, alBekend: true }],
    })
    const { betrokkenheden, inwoners } = await een.toestand(antwoord.huishoudenId)
    expect(Object.values(betrokkenheden).map(({ organisatie }) => organisatie)).toEqual(['kontext', 'zorgbalans'])
    expect(Object.keys(inwoners)).toHaveLength(4)
    expect(inwoners[oma.inwonerId]).toMatchObject({ bsn: grootmoeder.bsn, naam: grootmoeder.naam })
  })

  test('is found by a BSN that became known later, at any address, and is a member there too', async () => {
    const eerste = await een.meldAan(
      'kontext',
      gezin({
        inwoners: [aanmeldingKontext.inwoners[0]!],
        vragen: [],
        zrm: [],
        toestemmingen: [],
        verwijzingen: [],
        signalen: [],
      }),
    )
    const { inwonerId } = eerste.inwoners[0]!
    await een.meldTerug('menscentraal', eerste.huishoudenId, [
      { soort: 'inwoner-gewijzigd', inwonerId, wijziging: { bsn: moeder.bsn } },
    ])
    const antwoord = await een.meldAan('shdh', alleen({ ...moeder, bronpersoonId: 'm' }))
    expect(antwoord).toMatchObject({ inwoners: [{ inwonerId }] })
    expect(antwoord.huishoudenId).not.toBe(eerste.huishoudenId)
  })

  test('two organisations that register the same family at the same time make one household', async () => {
    for (let ronde = 0; ronde < 5; ronde++) {
      const kontext = gezin()
      const dock = { ...kontext, bronrecordId: `DCK-${ronde}` }
      const [a, b] = await Promise.all([een.meldAan('kontext', kontext), twee.meldAan('dock', dock)])
      expect(a.huishoudenId).toBe(b.huishoudenId)
    }
  })

  test('also when only one of them knows the BSN', async () => {
    const bsns = Array.from({ length: 200 }, (_, i) => String(999_991_000 + i)).filter(isBsn)
    for (const bsn of bsns.slice(0, 5)) {
      const metBsn = alleen({ ...zoon, bsn })
      const { bsn: _, ...zonderBsn } = metBsn.inwoners[0]!
      const kontext = alleen(zonderBsn, { adres: metBsn.adres })
      const [a, b] = await Promise.all([een.meldAan('zorgbalans', metBsn), twee.meldAan('kontext', kontext)])
      expect(b.inwoners[0]!.inwonerId).toBe(a.inwoners[0]!.inwonerId)
    }
  })

  test('a person known in another household is a member here too, and nothing changes there', async () => {
    const elders = await een.meldAan('zorgbalans', alleen({ ...dochter, bronpersoonId: 'd' }))
    const voor = await een.toestand(elders.huishoudenId)
    const ouders = gezin({ vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] })
    const bijOuders = await een.meldAan('zorgbalans', { ...ouders, inwoners: ouders.inwoners.slice(0, 2) })
    const inwoners = [...ouders.inwoners.slice(0, 2), { ...dochter, bronpersoonId: 'd' }]
    const samen = await een.meldAan('shdh', { ...ouders, bronrecordId: 'SHDH-1', inwoners })
    expect(samen.huishoudenId).toBe(bijOuders.huishoudenId)
    expect(samen.inwoners[2]!.inwonerId).toBe(elders.inwoners[0]!.inwonerId)
    expect(await een.toestand(elders.huishoudenId)).toEqual(voor)
  })

  test('two persons of one registration cannot share a BSN', async () => {
    const inwoners = [
      { ...moeder, bronpersoonId: 'a' },
      { ...zoon, bsn: moeder.bsn, bronpersoonId: 'b' },
    ]
    const aanmelding = alleen({}, { inwoners })
    const uitkomst = await registreer(een.registry, een.handeling('zorgbalans', aanmelding), { aanmelding })
    expect(uitkomst).toEqual({ weigering: 'bsn-dubbel', veld: 'inwoners/1/bsn' })
  })
})

test('a welfare organisation may not register with a BSN, and nothing is kept', async () => {
  const voor = await een.aantal('registratie.bronrecord')
  const aanmelding = alleen({ ...moeder, bronpersoonId: 'm' })
  const uitkomst = await registreer(een.registry, een.handeling('kontext', aanmelding), { aanmelding })
  expect(uitkomst).toEqual({ weigering: 'bsn-niet-toegestaan', veld: 'inwoners/0/bsn' })
  expect(await een.aantal('registratie.bronrecord')).toBe(voor)
})

test('a registration that tells nothing new publishes nothing to a partner system', async () => {
  const kaal = { vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] }
  const aanmelding = gezin(kaal)
  const { huishoudenId } = await een.meldAan('kontext', aanmelding)
  await een.meldAan('kontext', { ...aanmelding, bronrecordId: 'KTX-nog-eens' })
  expect(await een.projecties('menscentraal', huishoudenId)).toHaveLength(1)
})

test('a connection that dies between the statements leaves nothing half, and the repeat succeeds', async () => {
  const aanmelding = gezin()
  const { schrijfpad } = een.registry
  const tabellen = [
    'registratie.huishouden',
    'registratie.feit',
    'registratie.inwoner',
    'registratie.projectie',
    'registratie.bronrecord',
    'eventlog.outbox',
  ]
  const tellen = () => Promise.all(tabellen.map((tabel) => een.aantal(tabel)))
  const voor = await tellen()
  const afgebroken = {
    ...een.registry,
    schrijfpad: {
      ...schrijfpad,
      async schrijfWijzigingen(...[tx, handeling, vast]: Parameters<typeof schrijfpad.schrijfWijzigingen>) {
        await schrijfpad.schrijfWijzigingen(tx, handeling, vast)
        const { rows } = await tx.query<{ pid: number }>('select pg_backend_pid() as pid')
        await hub.pool.query('select pg_terminate_backend($1, 5000)', [rows[0]!.pid])
      },
    },
  }
  const verzoek = { aanmelding, sleutel: 'na-de-val' }
  const handeling = een.handeling('kontext', aanmelding)
  await expect(registreer(afgebroken, handeling, verzoek)).rejects.toThrow()
  expect(await tellen()).toEqual(voor)
  expect(await registreer(een.registry, handeling, verzoek)).toMatchObject({
    herhaling: false,
    antwoord: { versie: 1 },
  })
})

test('an expired key may be used again', async () => {
  await een.meldAan('kontext', gezin(), 'verlopen')
  await hub.pool.query(`update registratie.idempotentie set verloopt_op = now() where sleutel = 'verlopen'`)
  const opnieuw = await een.meldAan('kontext', gezin(), 'verlopen')
  expect(opnieuw.versie).toBe(1)
})

test('what was registered cannot be changed afterwards: facts are append only', async () => {
  await een.meldAan('kontext', gezin())
  await expect(hub.pool.query(`update registratie.feit set soort = 'anders'`)).rejects.toThrow('append only')
})
