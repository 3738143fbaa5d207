import type { KoppelingRij } from './koppeling-rij.ts'

/**
 * Behind and allowed to go on: what "there is something to do" means wherever it is asked, in SQL over a row of `koppeling`
 * and as a function of one. `achter.db.test.ts` proves that the two say the same.
 */

/** What is wished is not what was delivered. The indexes of what is to be done carry these very words. */
export const achter = 'geleverde_versie < gewenste_versie'

/** This very wish was refused: only a newer one, or a replay, is tried. */
export const geweigerd = 'geweigerde_versie >= gewenste_versie'

/** The wish knows all the partner told us itself; delivering an older one would undo what it told. */
export const kentBijdragen = 'bijdrage_verwerkt >= bijdrage_verzonden'

/** What the holder of the lease must know before it goes on with the wish as it is. A safety block stops it wherever it is. */
export const magVerder = `(${kentBijdragen} and not ${geweigerd} and not stil)`

export const achterEnToegestaan = `${achter} and ${magVerder}`

/** SQL for `set`: what was wished counts as not delivered, so that the sweep finds it like any other. */
export const weerAchter = 'geleverde_versie = least(geleverde_versie, gewenste_versie - 1)'

export const isAchter = (rij: Pick<KoppelingRij, 'gewenste_versie' | 'geleverde_versie'>): boolean =>
  BigInt(rij.geleverde_versie) < BigInt(rij.gewenste_versie)

export const isGeweigerd = (rij: Pick<KoppelingRij, 'gewenste_versie' | 'geweigerde_versie'>): boolean =>
  BigInt(rij.geweigerde_versie) >= BigInt(rij.gewenste_versie)

export const kentAlleBijdragen = (rij: Pick<KoppelingRij, 'bijdrage_verzonden' | 'bijdrage_verwerkt'>): boolean =>
  rij.bijdrage_verwerkt >= rij.bijdrage_verzonden
