import type { Weigering } from '@wijkhub/model'

/** What came of something that was asked of a row with a version: the row as it is now, or why not. */
export type UitkomstMetVersie<Bewaard extends { versie: number }> =
  | { bewaard: Bewaard; nieuw: boolean }
  | { weigering: Weigering; veld?: string }
  | { fout: 'versie-verouderd' }
