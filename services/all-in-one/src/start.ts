import { mkdirSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '@wijkhub/postgres/embedded'
import { createLogger, createToegang, createUitgever, type Running } from '@wijkhub/service-kit'
import { speelVerhaal, type Verhaal } from '@wijkhub/story'
import { pino } from 'pino'
import { bewaarVerhaal, eerderVerhaal } from './eerder-verhaal.ts'
import { vrijePoort } from './vrije-poort.ts'
import { startHub } from './hub.ts'
import type { Options } from './options.ts'
import { startDemoPartners } from './partners.ts'
import { services } from './services.ts'
import { probeerDit } from './probeer-dit.ts'
import { maakVoortgang, stil, type Voortgang } from './voortgang.ts'

const versie = '0.1.0'

/** Everything of `npm start`: the database, the partners, the hub, the story. */
export async function start(options: Options): Promise<Running & { verhaal: Verhaal | undefined }> {
  const voortgang = options.json ? stil : maakVoortgang(process.stdout)
  // A story played once needs a clean stage; it must not touch the data of the hub somebody works with.
  const folder = options.once ? join(options.folder, 'eenmalig') : options.folder
  const fresh = options.fresh || options.once
  if (fresh)
    for (const deel of ['dagboeken', 'verhaal.json']) rmSync(join(folder, deel), { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const logfile = join(folder, 'hub.log')
  const logger = createLogger('wijkhub', {
    niveau: 'info',
    naar: pino.destination({ dest: openSync(logfile, 'a', 0o600), sync: false }),
  })

  voortgang.regel('PostgreSQL starten …')
  const database = await startEmbedded({ folder: join(folder, 'postgres'), fresh })
  const uitgever = await createUitgever({ keyFile: join(folder, 'token-sleutel.json') })
  const port = await vrijePoort(options.port)
  if (options.port !== 0 && port !== options.port)
    voortgang.regel(`poort ${options.port} is bezet; de hub luistert op ${port}`)
  const hubUrl = `http://127.0.0.1:${port}`
  voortgang.regel('partnersimulatoren starten …')
  const partners = await startDemoPartners({ hubUrl, uitgever, dagboeken: join(folder, 'dagboeken') })
  voortgang.regel('diensten starten …')
  const hub = await startHub({
    database: database.nearby,
    modules: services,
    env: { ...process.env, ...partners.env },
    toegang: createToegang({
      sleutels: { jwks: uitgever.jwks() },
      issuer: uitgever.issuer,
      audience: uitgever.audience,
    }),
    logger,
    port,
    versie,
  })
  voortgang.regel(`de hub is klaar: ${hub.url}`)
  const stop = async () => {
    await hub.stop()
    await partners.stop()
    await database.stop()
  }
  try {
    const verhaal = await vertel({ ...options, folder }, { voortgang, hubUrl, bordUrl: partners.bordUrl, uitgever })
    if (!options.once && !options.json)
      process.stdout.write(await probeerDit({ hubUrl, bordUrl: partners.bordUrl, uitgever, verhaal, logfile }))
    return { stop, verhaal }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Toneel {
  voortgang: Voortgang
  hubUrl: string
  bordUrl: string
  uitgever: Awaited<ReturnType<typeof createUitgever>>
}

async function vertel(options: Options, toneel: Toneel): Promise<Verhaal | undefined> {
  const { voortgang, uitgever, hubUrl, bordUrl } = toneel
  if (options.zonderVerhaal) return undefined
  const tokens = {
    kontext: await uitgever.geefToken('kontext'),
    zorgbalans: await uitgever.geefToken('zorgbalans'),
    gemeente: await uitgever.geefToken('gemeente'),
  }
  const eerder = await eerderVerhaal(options.folder, { hubUrl, tokens: Object.values(tokens) })
  const verhaal =
    eerder ??
    (await speelVerhaal({
      hubUrl,
      bordUrl,
      tokens,
      meld: ({ nummer, van, titel, uitslag, ms }) =>
        voortgang.regel(uitslag === undefined ? `${nummer}/${van} ${titel}` : `     → ${uitslag} (${ms} ms)`),
      toon: voortgang.toon,
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
