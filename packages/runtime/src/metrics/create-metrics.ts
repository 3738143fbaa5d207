import type { EventLog } from '@wijkhub/events'
import {
  type Cijfer,
  type MeasuredAttempt,
  type LimitReached,
  type RequestDone,
  withinTime,
} from '@wijkhub/service-kit'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  onRequestDone: (done: RequestDone) => void
  onLimitReached: (reached: LimitReached) => void
  gemeten: (attempt: MeasuredAttempt) => void
  onRebuild: (rebuild: { group: string }) => void
  onRelayLag: (lag: { events: number; oldestMs: number }) => void
  /** Something went wrong and is being put right by itself. */
  onFout: (onderdeel: string) => void
  /** The same log, whose groups are counted from now on. */
  volg: (eventLog: EventLog) => EventLog
  /** Read at every scrape. */
  voegToe: (cijfers: () => Promise<Cijfer[]>) => void
  contentType: string
  /** Prometheus' text format. Never rejects: what cannot be read now is left out and counted. */
  tekst: () => Promise<string>
}

const maxMs = 2_000
/** A relay that stopped being the active one reports no more; its last figure must not stay. */
const relayFigureMs = 15_000
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * The figures of one process. Labels are partners, routes, outcomes and groups only, all from small fixed sets: no
 * household, no person, no address ever becomes a label.
 */
export function createMetrics(dienst: string, now: () => number = Date.now): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ dienst })
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const http = new Histogram({
    name: 'wijkhub_http_duur_seconds',
    help: 'Duur van aanvragen',
    labelNames: ['methode', 'route', 'status'],
    buckets: seconds,
    registers,
  })
  const aanmeldingen = new Counter({
    name: 'wijkhub_aanmeldingen_total',
    help: 'Aanmeldingen waarop de hub antwoordde, naar uitslag',
    labelNames: ['status'],
    registers,
  })
  const grenzen = new Counter({
    name: 'wijkhub_grens_bereikt_total',
    help: 'Aanvragen die niet doorgingen omdat een grens van de inrichting was bereikt',
    labelNames: ['grens', 'organisatie'],
    registers,
  })
  const levering = new Histogram({
    name: 'wijkhub_levering_duur_seconds',
    help: 'Duur van pogingen bij partnersystemen, naar uitkomst',
    labelNames: ['audience', 'uitkomst'],
    buckets: seconds,
    registers,
  })
  const herbouwd = new Counter({
    name: 'wijkhub_lezer_herbouwd_total',
    help: 'Lezers die stilvielen en opnieuw zijn gemaakt',
    labelNames: ['groep'],
    registers,
  })
  const fouten = new Counter({
    name: 'wijkhub_fouten_total',
    help: 'Wat misging en vanzelf opnieuw geprobeerd wordt',
    labelNames: ['onderdeel'],
    registers,
  })
  const onleesbaar = new Counter({
    name: 'wijkhub_cijfers_mislukt_total',
    help: 'Keren dat een cijfer niet gelezen kon worden',
    registers,
  })
  const achterstand = new Gauge({
    name: 'wijkhub_lezer_achterstand',
    help: 'Gebeurtenissen die een groep nog niet verwerkte',
    labelNames: ['groep'],
    registers,
  })
  const relay = new Gauge({
    name: 'wijkhub_relay_achterstand',
    help: 'Gebeurtenissen in de outbox die nog niet in Kafka staan; alleen de actieve relay meldt dit',
    registers,
  })
  const relayOudste = new Gauge({
    name: 'wijkhub_relay_oudste_seconds',
    help: 'Leeftijd van de oudste daarvan',
    registers,
  })
  const gauges = new Map<string, Gauge>()
  const groups = new Set<string>()
  const sources: (() => Promise<Cijfer[]>)[] = []
  let eventLog: EventLog | undefined
  let relaySeen: { at: number; events: number; oldestMs: number } | undefined

  function toon({ naam, uitleg, waarden }: Cijfer): void {
    const labelNames = Object.keys(waarden[0]?.labels ?? {})
    const gauge = gauges.get(naam) ?? new Gauge({ name: naam, help: uitleg, labelNames, registers })
    gauges.set(naam, gauge)
    gauge.reset()
    for (const { labels, waarde } of waarden) gauge.set(labels, waarde)
  }

  async function lees<Gelezen>(
    read: () => Promise<Gelezen>,
    use: (gelezen: Gelezen) => void,
    anders: () => void,
  ): Promise<void> {
    try {
      use(await withinTime(read(), maxMs))
    } catch {
      onleesbaar.inc()
      anders()
    }
  }

  async function collect(): Promise<void> {
    relay.remove()
    relayOudste.remove()
    if (relaySeen && now() - relaySeen.at < relayFigureMs) {
      relay.set(relaySeen.events)
      relayOudste.set(relaySeen.oldestMs / 1000)
    }
    await Promise.all([
      ...sources.map((source) =>
        lees(
          source,
          (cijfers) => cijfers.forEach(toon),
          () => gauges.forEach((gauge) => gauge.reset()),
        ),
      ),
      ...[...groups].map((groep) =>
        lees(
          () => eventLog!.lag(groep),
          (lag) => achterstand.set({ groep }, lag),
          () => achterstand.remove({ groep }),
        ),
      ),
    ])
  }

  return {
    onRequestDone({ methode, route, status, ms }) {
      if (route === '/metrics' || route.startsWith('/health/')) return
      http.observe({ methode, route, status: String(status) }, ms / 1000)
      if (methode === 'POST' && route.endsWith('/aanmeldingen')) aanmeldingen.inc({ status: String(status) })
    },
    onLimitReached: ({ grens, organisatie }) => grenzen.inc({ grens, organisatie }),
    gemeten: ({ audience, uitkomst, ms }) => levering.observe({ audience, uitkomst }, ms / 1000),
    onRebuild: ({ group }) => herbouwd.inc({ groep: group }),
    onRelayLag(lag) {
      relaySeen = { at: now(), ...lag }
    },
    onFout: (onderdeel) => fouten.inc({ onderdeel }),
    volg(log) {
      eventLog = log
      return {
        ...log,
        subscribe(options, handler) {
          groups.add(options.group)
          return log.subscribe(options, handler)
        },
      }
    },
    voegToe: (cijfers) => void sources.push(cijfers),
    contentType: registry.contentType,
    async tekst() {
      await collect()
      return registry.metrics()
    },
  }
}
