import { setTimeout as sleep } from 'node:timers/promises'
import { totdat } from '@wijkhub/builders/hub'
import type { Gezin } from './belasting.ts'
import { wijzig } from './belasting.ts'
import { aanmeldingVan, telefoonsIn } from './gezinnen.ts'
import { startHubWithClock, type HubWithClock } from './hub-with-clock.ts'

export interface UitvalOptions {
  /** How long the partner is away, in seconds of the hub's clock. */
  durenS: readonly number[]
  gezinnen: number
  /** Changes per family and outage. */
  wijzigingen: number
}

export interface UitvalRegel {
  duurS: number
  /** Changes acknowledged while the partner was away. */
  wijzigingen: number
  /** Messages it got when it came back: the latest state of each family. */
  berichten: number
  /** Families of which it does not hold the last change. */
  verloren: number
  volgordefouten: number
  /** From its return to the first delivery, on the hub's clock (seconds). */
  eersteNaS: number
  /** From the first to the last delivery, on the real clock (milliseconds). */
  leegloopMs: number
}

/** One step of the moved clock while the partner is back: fine enough to see when the hub tries again. */
const stapMs = 250

/** A partner is away ever longer while changes go on; what happens when it returns. */
export async function uitvalkromme({ durenS, gezinnen: aantal, wijzigingen }: UitvalOptions): Promise<UitvalRegel[]> {
  const dagen = durenS.reduce((som, duur) => som + duur, 0) / 86_400
  const hub = await startHubWithClock(Math.ceil(dagen) + 2)
  try {
    const gezinnen: Gezin[] = []
    for (let nummer = 0; nummer < aantal; nummer++) gezinnen.push(await meldAan(hub, nummer))
    await totdat(hub.achter, ({ aantal: achter }) => achter === 0, 60_000)
    await hub.simulator.rust()
    const regels: UitvalRegel[] = []
    for (const duurS of durenS) regels.push(await eenUitval(hub, gezinnen, duurS, wijzigingen))
    return regels
  } finally {
    await hub.stop()
  }
}

async function meldAan({ kontext, now }: HubWithClock, nummer: number): Promise<Gezin> {
  const vandaag = now().toISOString().slice(0, 10)
  const { zrm, toestemmingen, ...aanmelding } = aanmeldingVan(nummer)
  const antwoord = await kontext.meldAan({
    ...aanmelding,
    zrm: zrm!.map((meting) => ({ ...meting, datum: vandaag })),
    toestemmingen: toestemmingen!.map((toestemming) => ({ ...toestemming, gegevenOp: vandaag })),
  })
  const moederId = antwoord.inwoners.find(({ bronpersoonId }) => bronpersoonId === 'moeder')!.inwonerId
  return { nummer, huishoudenId: antwoord.huishoudenId, moederId, wijziging: 0, doelen: [] }
}

async function eenUitval(
  hub: HubWithClock,
  gezinnen: Gezin[],
  duurS: number,
  wijzigingen: number,
): Promise<UitvalRegel> {
  await hub.simulator.gedrag({ modus: 'uit' })
  const voor = hub.simulator.ontvangen().totaal
  for (let keer = 0; keer < wijzigingen; keer++) {
    for (const gezin of gezinnen) await wijzig(hub.kontext, gezin, false, (opdracht) => opdracht())
    hub.verzet((duurS * 1000) / wijzigingen)
  }
  // As after any outage longer than a moment: the circuit is open and its next probe lies ahead.
  await totdat(hub.achter, ({ aantal, onderbroken }) => aantal === gezinnen.length && onderbroken, 60_000)
  await hub.simulator.gedrag({ modus: 'normaal' })

  const terug = hub.now().getTime()
  let eersteNaS: number | undefined
  let eersteOp = 0
  const endsAt = Date.now() + 120_000
  for (let achter = gezinnen.length; achter > 0;) {
    if (Date.now() > endsAt) throw new Error(`na een uitval van ${duurS} s zijn ${achter} gezinnen nog niet bij`)
    await sleep(25)
    if (eersteNaS === undefined) hub.verzet(stapMs)
    achter = (await hub.achter()).aantal
    if (eersteNaS === undefined && hub.simulator.ontvangen().totaal > voor) {
      eersteNaS = (hub.now().getTime() - terug) / 1000
      eersteOp = performance.now()
    }
  }
  const leegloopMs = Math.round(performance.now() - eersteOp)
  const { trajecten, volgordefouten } = hub.simulator.stand() as { trajecten: unknown[]; volgordefouten: number }
  const verst = new Map(telefoonsIn(JSON.stringify(trajecten)).map(({ gezin, wijziging }) => [gezin, wijziging]))
  return {
    duurS,
    wijzigingen: wijzigingen * gezinnen.length,
    berichten: hub.simulator.ontvangen().totaal - voor,
    verloren: gezinnen.filter(({ nummer, wijziging }) => verst.get(nummer) !== wijziging).length,
    volgordefouten,
    eersteNaS: Math.round(eersteNaS ?? 0),
    leegloopMs,
  }
}
