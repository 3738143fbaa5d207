import { isAchter, isGeweigerd, kentAlleBijdragen } from './achter.ts'
import { isAanDeBeurt, isLeaseOver } from './clock.ts'
import type { KoppelingRij, RijMetMomenten } from './koppeling-rij.ts'

/** Where a link is. One at a time; `transitions.ts` says what may follow what, and why. */
export type LinkState =
  /** A safety block: nothing is sent, not even an end, whoever has the lease. */
  | 'blocked'
  /** There is something to do, now: a nudge or the sweep may take the lease (unless the partner's circuit is open). */
  | 'behind'
  /** Something to do, and its turn is yet to come. */
  | 'waiting'
  /** Something to do, but the wish does not know yet what the partner told us. */
  | 'ahead'
  /** Somebody has the lease and decides what to send. */
  | 'held'
  /** Somebody has the lease and a message is stored and sent, its outcome unknown. */
  | 'under-way'
  /** The partner refused this very wish, or judged the message wrong afterwards. */
  | 'refused'
  /** Nothing to do until a day. */
  | 'resting'
  /** All was accepted; the partner's verdict is still to come. */
  | 'accepted'
  | 'delivered'
  /** Nothing of it can be sent. */
  | 'unsendable'
  /** The partner was told that its right ended. */
  | 'ended'

/** A block says all; otherwise a lease says most, then the versions, then how the last round ended. Pure. */
export function stateOf(rij: RijMetMomenten, now: Date): LinkState {
  if (rij.stil) return 'blocked'
  if (!isLeaseOver(rij, now)) return rij.onderweg ? 'under-way' : 'held'
  if (!isAchter(rij)) return rij.vanaf === null ? whenDone[rij.status] : 'resting'
  if (isGeweigerd(rij)) return 'refused'
  if (!kentAlleBijdragen(rij)) return 'ahead'
  return isAanDeBeurt(rij, now) ? 'behind' : 'waiting'
}

const whenDone: Record<KoppelingRij['status'], LinkState> = {
  aangeboden: 'delivered',
  verzonden: 'delivered',
  wacht: 'delivered',
  verwerkt: 'delivered',
  geaccepteerd: 'accepted',
  geweigerd: 'refused',
  onverzendbaar: 'unsendable',
  beeindigd: 'ended',
}
