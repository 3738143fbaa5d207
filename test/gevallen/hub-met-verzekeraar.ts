import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { service as registratie } from '@wijkhub/case-registry'
import { createWijkhubClient, WijkhubFout, type Ontvangstbewijs, type WijkhubClient } from '@wijkhub/client'
import { eventTypes, isBsn, topicBijdrage, type Bijdrage, type Inhoud, type Persoonsgegevens } from '@wijkhub/model'
import { createServer, createToegang, createUitgever } from '@wijkhub/service-kit'
import { maakZorgverzekeraar, startSimulator, type SimulatorContext } from '@wijkhub/simulators'
import { adres, grootmoeder } from '@wijkhub/builders'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'
import { config, service as feed } from '@wijkhub/wijkverpleging-feed'

/** BSNs of the official test range that pass the 11-proef: each person of a test has one of her own. */
const bsns = Array.from({ length: 500 }, (_, index) => String(999_990_100 + index)).filter(isBsn)

/** The registry, the feed to the insurer and an insurer, in this process and on a clock the test sets. */
export async function startHubMetVerzekeraar(op: string, verdict: 'direct' | 'later' = 'direct') {
  const folder = mkdtempSync(join(tmpdir(), 'wijkhub-bezoeken-'))
  const omgeving = await startHubOmgeving()
  let verschil = Date.parse(op) - Date.now()
  const nu = () => new Date(Date.now() + verschil)
  const uitgever = await createUitgever({ keyFile: join(folder, 'sleutel.json') })
  const { issuer, audience } = uitgever
  const toegang = createToegang({ sleutels: { jwks: uitgever.jwks() }, issuer, audience })
  for (const { schema, migrate } of [registratie, feed]) await migrate({ pool: omgeving.pool, schema })
  const partner = { url: '', token: await uitgever.geefToken('wijkverpleging') }
  const maak = (context: SimulatorContext) => maakZorgverzekeraar({ ...context, nu }, { verdict })
  const simulator = await startSimulator(maak, { port: 0, hub: partner, opnieuwMs: 50 })
  const depsRegistratie = await omgeving.deps(registratie.schema, nu)
  const depsFeed = await omgeving.deps(feed.schema, nu)
  const app = createServer({ naam: 'bezoekenproef', versie: '0.1.0', toegang, logger: depsRegistratie.logger, nu })
  const diensten = [
    registratie.create(depsRegistratie, {}),
    feed.create(depsFeed, config.parse({ WIJKVERPLEGING_URL: simulator.url, WIJKVERPLEGING_TOKEN: 'proef' })),
  ]
  for (const dienst of diensten) dienst.routes(app)
  partner.url = await app.listen({ port: 0, host: '127.0.0.1' })
  for (const dienst of diensten) await dienst.start()
  const client = async (organisatie: string): Promise<WijkhubClient> =>
    createWijkhubClient({ url: partner.url, token: await uitgever.geefToken(organisatie) })
  const zorgbalans = await client('zorgbalans')
  let huishoudens = 0
  let laatsteBsn = bsns.length
  const bijdragen = new Map<string, number>()

  /** The insurer's receipt as Zorgbalans sees it. */
  async function bewijs(huishoudenId: string): Promise<Ontvangstbewijs | undefined> {
    const { leveringen } = await zorgbalans.leveringen(huishoudenId)
    return leveringen.find((levering) => levering.audience === 'wijkverpleging')
  }

  return {
    simulator,
    /** A BSN nobody has yet. */
    anderBsn: () => bsns[--laatsteBsn]!,
    client,
    zorgbalans,
    pool: omgeving.pool,
    zetKlok(naar: string) {
      verschil = Date.parse(naar) - Date.now()
    },
    /** A household of one insured person, registered by Zorgbalans. */
    async huishouden(meer: Partial<typeof persoon> = {}) {
      const nummer = ++huishoudens
      const inwoner = { ...persoon, bsn: bsns[nummer]!, bronpersoonId: 'p', ...meer }
      const { huishoudenId, inwoners } = await zorgbalans.meldAan({
        bronrecordId: `ZB-${nummer}`,
        medewerker: { naam: 'Noor Bakker' },
        grondslag: { wet: 'Zvw' },
        adres: { ...adres, huisnummer: 1000 + nummer },
        inwoners: [{ ...inwoner, naam: { voornamen: 'Aaltje', geslachtsnaam: `Verzonnen${'abcdefghij'[nummer]}` } }],
      })
      return { huishoudenId, inwonerId: inwoners[0]!.inwonerId }
    },
    totdat: (huishoudenId: string, klaar: (bewijs: Ontvangstbewijs | undefined) => boolean) =>
      totdat(() => bewijs(huishoudenId), klaar).then((gezien) => gezien!),
    /** The delivery of what was last recorded (or of that version) ended, however. */
    bezorgd(huishoudenId: string, versie?: number) {
      return this.totdat(
        huishoudenId,
        (gezien) =>
          gezien !== undefined &&
          gezien.versie === (versie ?? gezien.gewensteVersie) &&
          (['verwerkt', 'onverzendbaar', 'geweigerd'].includes(gezien.status) || gezien.vanaf !== undefined),
      )
    },
    totdatVerwerkt(huishoudenId: string) {
      return this.totdat(
        huishoudenId,
        (gezien) => gezien?.status === 'verwerkt' && gezien.versie === gezien.gewensteVersie,
      )
    },
    /** What another partner system tells of this household. */
    async meldt(bron: string, huishoudenId: string, inhoud: Inhoud) {
      const volgnummer = (bijdragen.get(huishoudenId) ?? 0) + 1
      bijdragen.set(huishoudenId, volgnummer)
      const id = randomUUID()
      const ontvangenOp = nu().toISOString()
      const data: Bijdrage = { bijdrageId: id, bron, huishoudenId, volgnummer, ontvangenOp, inhoud }
      const event = {
        topic: topicBijdrage,
        key: huishoudenId,
        type: eventTypes.bijdrage,
        id,
        time: ontvangenOp,
        source: 'urn:nld:oin:0:systeem:menscentraal-matchpoint-adapter',
        attributes: { bron },
        data,
      }
      await depsRegistratie.outbox.append(omgeving.pool, [event])
      depsRegistratie.outbox.wake([event])
    },
    stand: () =>
      simulator.stand() as Record<'bestanden' | 'regels' | 'creditregels' | 'afgekeurd' | 'saldoCenten', number>,
    async stop() {
      await app.close()
      for (const dienst of diensten) await dienst.stop()
      await simulator.stop()
      await omgeving.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const persoon: Persoonsgegevens = {
  ...grootmoeder,
  verzekering: { uzovi: '9999', verzekerdennummer: 'V00012345' },
}

/** The refusal of a call, or a failure when it was not refused. */
export async function weigering(werk: Promise<unknown>): Promise<WijkhubFout> {
  const [uitkomst] = await Promise.allSettled([werk])
  if (uitkomst.status === 'rejected' && uitkomst.reason instanceof WijkhubFout) return uitkomst.reason
  throw new Error('dit werd niet geweigerd', { cause: uitkomst })
}
