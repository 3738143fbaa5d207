import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Claim, claimFolder } from '@wijkhub/postgres/claim'
import { kafkaGeheim, makeRights, makeTopics, makeUsers, prepareDatabase } from '@wijkhub/runtime'
import { readInrichting, StartFault } from '@wijkhub/service-kit'
import { createUitgever, type Uitgever } from '@wijkhub/uitgever'
import { partnerAdressen } from '@wijkhub/simulators'
import { alsTekst, nieuwSleutelbestand } from '@wijkhub/verzegelen'
import { answersWell, type RunningProcess, startProcess } from './child-process.ts'
import { diensten, eigenaar, gedeeldeSchemas, groep, hoofdbestand, logboekRol, rolVan } from './deployment.ts'
import { deleteTopics, dropDatabase } from './empty-stage.ts'
import type { EngineAddresses } from './engine-addresses.ts'
import { freeBlock, freePorts } from '@wijkhub/machine/free-ports'
import { migrateAll } from './migrate-all.ts'
import { geheimUit, leesOfMaak } from './secrets.ts'
import { serviceEnv } from './service-env.ts'

export interface StackOptions {
  engines: EngineAddresses
  events: 'kafkajs' | 'platformatic-kafka' | 'postgres'
  jobs: 'redis' | 'postgres'
  /** The file of the municipality. */
  inrichting: string
  /** Processes per service. */
  instances: number
  /** Wished port of the hub. */
  port: number
  /** Keys, diaries and logs. */
  folder: string
  /** Name of the hub's database. */
  database: string
  /** Empties database, topics and diaries first: never for engines that hold something of value. */
  fresh: boolean
  meld: (regel: string) => void
}

export interface Stack {
  hubUrl: string
  bordUrl: string
  uitgever: Uitgever
  /** Every process: the services' instances (`case-registry-1`), `partners` and `proxy`. */
  processes: readonly (RunningProcess & { url?: string })[]
  /** The engines answer elsewhere now: every service is started again and told so. */
  moveEngines: (engines: EngineAddresses) => Promise<void>
  /** Stops all processes, the proxy first; the engines stay. */
  stop: () => Promise<void>
}

const root = join(import.meta.dirname, '../../..')
const eerstePartnerpoort = 8081

/**
 * The distributed hub on engines that run: database, topics, simulators, services, proxy, in that order. Refuses, before
 * anything is emptied, while another stack works in this folder; what a killed one left running is ended first.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const claim = await claimFolder(options.folder, alreadyRuns)
  try {
    return await startClaimed(options, claim)
  } catch (error) {
    await claim.release()
    throw error
  }
}

export const alreadyRuns = (pid: number) =>
  new StartFault(`De stack draait al (proces ${pid}): stop die eerst, met Ctrl-C in zijn venster of met kill ${pid}.`)

async function startClaimed(options: StackOptions, claim: Claim): Promise<Stack> {
  const { folder, meld, fresh, database } = options
  let { engines } = options
  const inrichting = readInrichting('--inrichting', options.inrichting)
  const brokers = engines.kafka?.split(',') ?? []
  const kafka = options.events !== 'postgres'
  const geheimen = join(folder, 'geheimen')
  if (fresh) {
    await dropDatabase(engines.postgres, database)
    if (kafka) await deleteTopics(brokers, inrichting)
    rmSync(join(folder, 'dagboeken'), { recursive: true, force: true })
    rmSync(join(geheimen, 'hoofdsleutel'), { force: true })
  }
  const geheim = (naam: string) => geheimUit(geheimen, naam)
  const rollen = diensten.map(({ schema }) => ({ naam: rolVan(schema), schema, wachtwoord: geheim(rolVan(schema)) }))
  meld("database, rollen en schema's inrichten …")
  await prepareDatabase({
    beheerUrl: engines.postgres,
    database,
    eigenaar: { naam: eigenaar, wachtwoord: geheim(eigenaar) },
    groep,
    rollen,
    logboek: { naam: logboekRol, wachtwoord: geheim(logboekRol) },
    gedeeld: gedeeldeSchemas(options),
  })
  const urlFor = (rol: string) => {
    const url = new URL(engines.postgres)
    return Object.assign(url, { username: rol, password: geheim(rol), pathname: `/${database}` }).href
  }
  const drivers = { WIJKHUB_EVENTS: options.events, WIJKHUB_JOBS: options.jobs }
  meld('migraties …')
  await migrateAll(root, { ...drivers, WIJKHUB_MIGRATIE_URL: urlFor(eigenaar) })
  if (kafka) {
    meld('topics maken en controleren …')
    const beheer = { brokers, clientId: 'wijkhub-stack' }
    await makeTopics({ kafka: beheer, doelbinding: inrichting.doelbinding, replicas: 1 })
    if (engines.kafkaLogin) {
      meld('gebruikers en rechten in Kafka …')
      await makeUsers(beheer, inrichting, (naam) => geheim(kafkaGeheim(naam)))
      const { unknown } = await makeRights(beheer, inrichting, 'maak')
      for (const recht of unknown) meld(`Kafka kent een recht dat het contract niet noemt: ${recht}`)
    }
  }

  const sleutel = join(folder, 'token-sleutel.json')
  const uitgever = await createUitgever({ keyFile: sleutel })
  leesOfMaak(geheimen, 'hoofdsleutel', () => alsTekst(nieuwSleutelbestand(new Date().toISOString())))
  const hoofdsleutel = join(geheimen, 'hoofdsleutel')
  const instances = diensten.flatMap((dienst) =>
    Array.from({ length: options.instances }, (_, i) => ({ dienst, naam: `${dienst.naam}-${i + 1}` })),
  )
  const [hubPort, ...ports] = await freePorts(1 + instances.length, options.port)
  const hubUrl = `http://127.0.0.1:${hubPort}`
  const partnersPort = await freeBlock(7, eerstePartnerpoort)
  const { adressen, bordUrl } = partnerAdressen('127.0.0.1', partnersPort)
  const run = (naam: string, file: string, env: () => Record<string, string>, health: string) =>
    startProcess({
      naam,
      file: join(root, file),
      env,
      onLaunch: (pid) => void claim.add(pid).catch((error: Error) => meld(`${naam}: ${error.message}`)),
      logfile: join(folder, 'logs', `${naam}.log`),
      isReady: () => answersWell(health),
      onCrash: (how) => meld(`${naam} viel weg (${how}); hij start opnieuw`),
    })
  const processes: (RunningProcess & { url?: string })[] = []
  const stop = async () => {
    for (const process of processes.filter(({ naam }) => naam === 'proxy')) await process.stop()
    await Promise.all(processes.map((process) => process.stop()))
    await claim.release()
  }
  try {
    meld('partnersimulatoren en diensten starten …')
    const partnersEnv = {
      WIJKHUB_INRICHTING: options.inrichting,
      WIJKHUB_HUB_URL: hubUrl,
      WIJKHUB_TOKENSLEUTEL: sleutel,
      WIJKHUB_PORT: String(partnersPort),
      WIJKHUB_DAGBOEKEN: join(folder, 'dagboeken'),
    }
    processes.push(run('partners', 'deploy/stack/src/partners.ts', () => partnersEnv, bordUrl))
    for (const [i, { dienst, naam }] of instances.entries()) {
      const url = `http://127.0.0.1:${ports[i]}`
      const env = () => ({
        ...drivers,
        WIJKHUB_INRICHTING: options.inrichting,
        ...serviceEnv({ adressen, uitgever, engines, poolSize: 10 }),
        WIJKHUB_POSTGRES_URL: urlFor(rolVan(dienst.schema)),
        ...(engines.kafkaLogin && {
          WIJKHUB_KAFKA: engines.kafkaLogin,
          WIJKHUB_KAFKA_GEBRUIKER: dienst.naam,
          WIJKHUB_KAFKA_WACHTWOORD_FILE: join(geheimen, kafkaGeheim(dienst.naam)),
        }),
        ...(dienst.schema === 'registratie' && {
          WIJKHUB_LOGBOEK_URL: urlFor(logboekRol),
          WIJKHUB_LOGBOEK_ANKERS: join(folder, 'ankers'),
        }),
        WIJKHUB_PORT: String(ports[i]),
        ...(dienst.verzegelt && { WIJKHUB_HOOFDSLEUTEL_FILE: hoofdsleutel }),
      })
      processes.push({ ...run(naam, hoofdbestand(dienst.naam), env, `${url}/health/ready`), url })
    }
    const routes = diensten.flatMap(({ naam, paden }) =>
      paden.map((pad) => ({
        pad,
        instances: instances.flatMap(({ dienst }, i) => (dienst.naam === naam ? [`127.0.0.1:${ports[i]}`] : [])),
      })),
    )
    processes.push(
      run(
        'proxy',
        'deploy/stack/src/proxy.ts',
        () => ({ WIJKHUB_PORT: String(hubPort), WIJKHUB_PROXY_ROUTES: JSON.stringify(routes) }),
        `${hubUrl}/health/live`,
      ),
    )
    await Promise.all(processes.map((process) => process.ready()))
  } catch (error) {
    await stop()
    throw error
  }
  const moveEngines = async (to: EngineAddresses) => {
    engines = to
    await Promise.all(processes.filter(({ naam }) => !buiten.has(naam)).map((process) => process.restart()))
  }
  return { hubUrl, bordUrl, uitgever, processes, moveEngines, stop }
}

/** Processes that use no engine. */
const buiten = new Set(['partners', 'proxy'])
