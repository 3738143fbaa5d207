import { freePort } from '@wijkhub/machine/free-ports'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createLogger, createToegang, readInrichting, type Running, StartFault } from '@wijkhub/service-kit'
import { openHoofdsleutel } from '@wijkhub/runtime/hoofdsleutel'
import { democlientsVan, tokensVan } from '@wijkhub/uitgever/clients'
import { startIssuer } from '@wijkhub/uitgever/issuer'
import { demoAudience } from '@wijkhub/uitgever'
import { geefTokens, speelVerhaal, spelers, type Verhaal } from '@wijkhub/story'
import { beginVerhaal, bewaarVerhaal, eerderVerhaal, isAfgebroken, vergeetVerhaal } from './eerder-verhaal.ts'
import { startHub } from './hub.ts'
import { maakKlok, type Klok } from './klok.ts'
import { openLogfile } from './logfile.ts'
import type { Options } from './options.ts'
import { startDemoPartners } from './partners.ts'
import { probeerDit } from './probeer-dit.ts'
import { services } from './services.ts'
import { maakSleutelbestand, vergeetSleutelbestand } from './sleutelbestand.ts'
import { startDatabase } from './start-database.ts'
import { bewaarUitgever, issuerPoort } from './waar-uitgever.ts'
import { maakVoortgang, stil, type Voortgang } from './voortgang.ts'

const versie = '0.1.0'

/** A token of that party's own program. */
export type GeefToken = (partij: string) => Promise<string>

/** Everything of `npm start`: the database, the partners, the hub, the story. A refused start has touched nothing. */
export async function start(options: Options): Promise<Running & { verhaal: Verhaal | undefined }> {
  const voortgang = options.json ? stil : maakVoortgang(process.stdout)
  const inrichting = readInrichting('--inrichting', options.inrichting)
  // A story played once needs a clean stage; it must not touch the data of the hub somebody works with.
  const folder = options.once ? join(options.folder, 'eenmalig') : options.folder
  const fresh = options.fresh || options.once
  const port = await hubPoort(options, voortgang)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const logfile = join(folder, 'hub.log')
  const logger = createLogger('wijkhub', {
    niveau: 'info',
    naar: openLogfile(logfile),
  })

  voortgang.regel('PostgreSQL starten …')
  const database = await startDatabase({ folder: join(folder, 'postgres'), fresh, logger })
  // Only now is it sure that nobody else works in this folder.
  if (fresh) {
    vergeetVerhaal(folder)
    rmSync(join(folder, 'dagboeken'), { recursive: true, force: true })
    vergeetSleutelbestand(folder)
  }
  voortgang.regel('tokenuitgever starten …')
  const clients = democlientsVan(inrichting)
  const uitgever = await startIssuer({ folder, clients, port: await freePort(issuerPoort) })
  bewaarUitgever(folder, uitgever)
  const plaats = { tokenUrl: uitgever.tokenUrl, audience: demoAudience }
  const tokens = new Map(
    await Promise.all(clients.map(async (client) => [client.partij, await tokensVan(folder, client, plaats)] as const)),
  )
  const geefToken: GeefToken = (partij) => tokens.get(partij)!()
  const hubUrl = `http://127.0.0.1:${port}`
  voortgang.regel('partnersimulatoren starten …')
  const partners = await startDemoPartners({
    hubUrl,
    geefToken,
    dagboeken: join(folder, 'dagboeken'),
    gemeentecode: inrichting.gemeente.code,
    systemen: inrichting.doelbinding.systemen,
  })
  voortgang.regel('diensten starten …')
  // Only on a stage that is cleared afterwards: who goes on working with these data would have days that never were.
  const klok = options.once ? maakKlok() : undefined
  const hub = await startHub({
    database: database.nearby,
    modules: services,
    inrichting,
    hoofdsleutel: openHoofdsleutel(maakSleutelbestand(folder)),
    env: { ...process.env, ...partners.env },
    toegang: createToegang({
      issuer: uitgever.issuer,
      audience: demoAudience,
      inrichting,
      publiekAdres: hubUrl,
    }),
    logger,
    port,
    versie,
    ...(klok && { now: klok.now }),
  })
  voortgang.regel(`de hub is klaar: ${hub.url}`)
  const stop = async () => {
    await hub.stop()
    await partners.stop()
    await uitgever.stop()
    await database.stop()
  }
  try {
    const verhaal = await vertel(
      { ...options, folder },
      {
        voortgang,
        hubUrl,
        bordUrl: partners.bordUrl,
        geefToken,
        klok,
        logfile,
        organisaties: Object.keys(inrichting.organisaties),
      },
    )
    if (!options.once && !options.json)
      process.stdout.write(
        probeerDit({
          hubUrl,
          bordUrl: partners.bordUrl,
          token: await geefToken(Object.keys(inrichting.organisaties)[0]!),
          verhaal,
          logfile,
        }),
      )
    return { stop, verhaal }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The wished port, or any free one; a port that was asked for by name is that one or none. */
async function hubPoort({ port: gewenst, portAsked }: Options, voortgang: Voortgang): Promise<number> {
  const port = await freePort(gewenst)
  if (gewenst === 0 || port === gewenst) return port
  if (portAsked)
    throw new StartFault(
      `Poort ${gewenst} is bezet door een ander programma, misschien een Wijkhub die al draait: stop dat, of kies een andere poort met --poort <poort>.`,
    )
  voortgang.regel(`poort ${gewenst} is bezet; de hub luistert op ${port} (zelf kiezen: --poort <poort>)`)
  return port
}

interface Toneel {
  organisaties: readonly string[]
  logfile: string
  voortgang: Voortgang
  hubUrl: string
  bordUrl: string
  geefToken: GeefToken
  klok: Klok | undefined
}

async function vertel(options: Options, toneel: Toneel): Promise<Verhaal | undefined> {
  const { voortgang, geefToken, klok, hubUrl, bordUrl, logfile } = toneel
  if (options.zonderVerhaal) return undefined
  const vreemd = spelers.filter((speler) => !toneel.organisaties.includes(speler))
  if (vreemd.length > 0) {
    const reden = `Het verhaal speelt in een gemeente met ${vreemd.join(' en ')}; die staan niet in deze inrichting`
    if (options.once) throw new StartFault(`${reden}.`)
    voortgang.regel(`${reden}: de hub werkt zonder verhaal`)
    return undefined
  }
  const tokens = await geefTokens(geefToken)
  const eerder = await eerderVerhaal(options.folder, { hubUrl, tokens })
  if (!eerder && isAfgebroken(options.folder)) {
    process.stderr.write(
      'Het verhaal werd de vorige keer afgebroken; de hub werkt door met wat er is (opnieuw: npm start -- --fresh).\n',
    )
    return undefined
  }
  if (!eerder) beginVerhaal(options.folder)
  const verhaal =
    eerder ??
    (await speelVerhaal({
      hubUrl,
      bordUrl,
      tokens,
      klok,
      meld: ({ nummer, van, titel, uitslag, ms }) =>
        voortgang.regel(uitslag === undefined ? `${nummer}/${van} ${titel}` : `     → ${uitslag} (${ms} ms)`),
      toon: voortgang.toon,
    }).catch((fout: Error) => {
      throw new StartFault(`Het verhaal hield hier op: ${fout.message}\nHet logboek van de hub: ${logfile}`, {
        cause: fout,
      })
    }))
  if (eerder)
    voortgang.regel(
      'de gegevens van de vorige keer zijn er nog; het verhaal is al gespeeld (opnieuw: npm start -- --fresh)',
    )
  else bewaarVerhaal(options.folder, verhaal)
  if (options.json) process.stdout.write(`${JSON.stringify(verhaal, null, 2)}\n`)
  voortgang.toon(verhaal.rijen)
  voortgang.klaar()
  voortgang.regel(`dubbele registraties voorkomen: ${verhaal.dubbeleRegistratiesVoorkomen}`)
  return verhaal
}
