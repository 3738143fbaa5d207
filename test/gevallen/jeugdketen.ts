import { bewaardHuishouden } from '@wijkhub/builders/bewaard'
import { randomUUID } from 'node:crypto'
import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as cjgBridge } from '@wijkhub/cjg-bridge'
import { isBsn, topicLevering, type Huishouden, type Inhoud, type Levering } from '@wijkhub/model'
import { aanmeldingKontext } from '@wijkhub/builders'
import { bijdrageEvent, startPartnerDubbel } from '@wijkhub/builders/dubbels'
import { totdat } from '@wijkhub/builders/hub'
import { startHub } from '@wijkhub/builders/start-hub'

/** A family as it is at the hub: its ids, by the `bronpersoonId` of the registration. */
export interface Gezin {
  huishoudenId: string
  inwoners: Record<string, string>
}

/**
 * The registry and the bridge to CJG and provider, on real drivers, between a CJG and a GGk of a few lines each that
 * write down what they get and take everything.
 */
export async function startJeugdketen() {
  const bijCjg: Record<string, unknown>[] = []
  const bijGgk: string[] = []
  const partner = () =>
    startPartnerDubbel(({ pad, inhoud }, response) => {
      if (pad.startsWith('/ggk')) {
        bijGgk.push(inhoud)
        return response.writeHead(202, { 'content-type': 'text/xml' }).end()
      }
      bijCjg.push(JSON.parse(inhoud) as Record<string, unknown>)
      return response.writeHead(200, { 'content-type': 'application/json' }).end('{"dossiernummer":"CJG-2026-0001"}')
    })
  const hub = await startHub({
    diensten: [caseRegistry, cjgBridge],
    partners: { cjg: partner, jeugdhulp: partner },
  })

  async function roep(als: string, methode: 'GET' | 'POST', pad: string, inhoud?: object | string) {
    const type = typeof inhoud === 'string' ? 'text/xml' : 'application/json'
    const antwoord = await hub.roep(als, methode, pad, { inhoud, type })
    return { status: antwoord.status, type: String(antwoord.koppen['content-type']), inhoud: antwoord.tekst }
  }

  let nummer = 0
  return {
    pool: hub.pool,
    roep,
    bijCjg,
    bijGgk,
    /** Registers the family of the story at an address and with birth days of its own; waits until the CJG has it. */
    async meldAan(): Promise<Gezin> {
      const dag = String((++nummer % 28) + 1).padStart(2, '0')
      const { status, inhoud } = await roep('kontext', 'POST', '/registratie/v1/aanmeldingen', {
        ...aanmeldingKontext,
        bronrecordId: `KTX-${nummer}`,
        adres: { ...aanmeldingKontext.adres, huisnummer: nummer },
        inwoners: aanmeldingKontext.inwoners.map((inwoner) => ({
          ...inwoner,
          geboortedatum: `${inwoner.geboortedatum.slice(0, 8)}${dag}`,
        })),
      })
      if (status !== 201) throw new Error(`aanmelding gaf ${status}: ${inhoud}`)
      const { huishoudenId, inwoners } = JSON.parse(inhoud) as {
        huishoudenId: string
        inwoners: { bronpersoonId: string; inwonerId: string }[]
      }
      await totdat(() => bijCjg.some((gezin) => gezin['huishoudenId'] === huishoudenId), Boolean)
      return {
        huishoudenId,
        inwoners: Object.fromEntries(inwoners.map(({ bronpersoonId, inwonerId }) => [bronpersoonId, inwonerId])),
      }
    },
    /** The household as the registry holds it. */
    lees: (huishoudenId: string): Promise<Huishouden> => bewaardHuishouden(hub.pool, huishoudenId),
    /** Contributions the registry would not take in. */
    async geweigerd(huishoudenId: string): Promise<string[]> {
      const { rows } = await hub.pool.query<{ weigering: string }>(
        'select weigering from registratie.geweigerde_bijdrage where huishouden_id = $1',
        [huishoudenId],
      )
      return rows.map(({ weigering }) => weigering)
    },
    /** A contribution as the bridge would send it, beside its doors. */
    async draagBij(bron: string, huishoudenId: string, inhoud: Inhoud): Promise<void> {
      const { rows } = await hub.pool.query<{ volgnummer: number }>(
        `update cjg_bridge.koppeling set bijdrage_verzonden = bijdrage_verzonden + 1
         where audience = $1 and huishouden_id = $2 returning bijdrage_verzonden as volgnummer`,
        [bron, huishoudenId],
      )
      const event = bijdrageEvent(bron, { huishoudenId, volgnummer: rows[0]!.volgnummer, inhoud, op: new Date() })
      const { outbox } = hub.deps(cjgBridge.schema)
      await outbox.append(hub.pool, [event])
      outbox.wake([event])
    },
    /** The latest receipt. */
    async bewijs(audience: string, huishoudenId: string): Promise<Levering | undefined> {
      const { rows } = await hub.pool.query<{ data: Levering }>(
        `select data from eventlog.outbox where topic = $1 and key = $2 and data ->> 'audience' = $3
         order by (data ->> 'volgnummer')::int desc limit 1`,
        [topicLevering, huishoudenId, audience],
      )
      return rows[0]?.data
    },
    async quarantaine(audience: string): Promise<{ id: string; richting: string; foutcode: string; soort: string }[]> {
      const { inhoud } = await roep('gemeente', 'GET', `/beheer/v1/${audience}/quarantaine`)
      return (JSON.parse(inhoud) as { quarantaine: never[] }).quarantaine
    },
    stop: hub.stop,
  }
}

let laatsteBsn = 999_990_000
/** The next number of the official test range that passes the 11-proef. */
export function nieuwBsn(): string {
  do laatsteBsn++
  while (!isBsn(String(laatsteBsn)))
  return String(laatsteBsn)
}

let laatsteToewijzing = 39_200_000
/** A decision of the CJG about a child, every time with a number and a reference of its own. */
export function besluitVan(gezin: Gezin, anders: Record<string, unknown> = {}) {
  const toewijzingNummer = ++laatsteToewijzing
  return {
    kenmerk: `BES-${randomUUID()}`,
    huishoudenId: gezin.huishoudenId,
    inwonerId: gezin.inwoners['zoon']!,
    bsn: nieuwBsn(),
    aanbiederAgb: '98765432',
    toewijzingNummer,
    product: { categorie: '45', code: '45A04' },
    omvang: { volume: 120, eenheid: '01' as const, frequentie: '2' as const },
    ingangsdatum: '2026-11-01',
    einddatum: '2027-05-31',
    toegewezenOp: '2026-11-20T10:00:00+01:00',
    ...anders,
  }
}
