import { setTimeout as sleep } from 'node:timers/promises'
import { totdat } from '@wijkhub/builders/hub'
import { wijzig } from './belasting.ts'
import { isBij, leesDagboek } from './controle.ts'
import { terug, type Proces } from './doelwitten.ts'
import { eigenGezin } from './onder-belasting.ts'
import type { VerdeeldeHub } from './verdeelde-hub.ts'

/** An instance leaves in good order and joins again: its partitions go to the other and come back. */
export async function gaEnKomTerug(proces: Proces): Promise<void> {
  const pid = proces.pid()
  if (pid !== undefined) process.kill(pid, 'SIGTERM')
  await totdat(
    () => proces.pid(),
    (nieuw) => nieuw !== undefined && nieuw !== pid,
    60_000,
  )
  await terug(proces)
}

/**
 * An instance stands still for longer than its group and its leases bear, and then goes on as if nothing had happened:
 * what a machine does that was paused.
 */
export async function bevries(proces: Proces, ms: number): Promise<void> {
  const pid = proces.pid()
  if (pid === undefined) return
  process.kill(pid, 'SIGSTOP')
  try {
    await sleep(ms)
  } finally {
    process.kill(pid, 'SIGCONT')
  }
  await terug(proces)
}

export interface HerhalingUitslag {
  inQuarantaine: number
  /** What each node said it took up, and together. */
  opgepakt: number[]
  /** Per refused family the messages that reached the partner after the replay. */
  berichtenNaHerhaling: number[]
}

/** The debt system refuses some families; afterwards two people press "again" at two nodes at the same time. */
export async function herhaalOpTweeKnooppunten(hub: VerdeeldeHub, gezinnen: number): Promise<HerhalingUitslag> {
  const eigen = []
  for (let i = 0; i < gezinnen; i++) eigen.push(await eigenGezin(hub))
  for (const gezin of eigen) await isBij(hub, gezin, 60_000)
  await hub.gedrag('schuldhulp', { modus: 'weiger' })
  for (const gezin of eigen) await wijzig(hub.kontext, gezin, false, (opdracht) => opdracht())
  const knooppunten = hub.stack.processes.filter(({ naam }) => naam.startsWith('debt-assistance-connector'))
  const beheerder = await hub.stack.uitgever.geefToken('gemeente')
  const vraag = async (proces: Proces, pad: string, method = 'GET') => {
    const headers = { authorization: `Bearer ${beheerder}` }
    const answer = await fetch(`${proces.url}/beheer/v1/schuldhulp/quarantaine${pad}`, { method, headers })
    return (await answer.json()) as { quarantaine?: unknown[]; herhaald?: number }
  }
  const { quarantaine } = await totdat(
    () => vraag(knooppunten[0]!, ''),
    (antwoord) => (antwoord.quarantaine?.length ?? 0) >= gezinnen,
    60_000,
  )
  await hub.gedrag('schuldhulp', { modus: 'normaal' })
  const voor = leesDagboek(hub.dagboek('schuldhulp')).length
  const twee = [knooppunten[0]!, knooppunten.at(-1)!]
  const antwoorden = await Promise.all([...twee, ...twee].map((proces) => vraag(proces, '/herhaling', 'POST')))
  for (const gezin of eigen) await isBij(hub, gezin, 60_000)
  const daarna = leesDagboek(hub.dagboek('schuldhulp')).slice(voor)
  return {
    inQuarantaine: quarantaine?.length ?? 0,
    opgepakt: antwoorden.map(({ herhaald }) => herhaald ?? 0),
    berichtenNaHerhaling: eigen.map(({ moederId }) => daarna.filter((regel) => regel.includes(moederId)).length),
  }
}
