import type { Weigering } from '@wijkhub/model'
import type { UitkomstMetVersie } from '../opslag/uitkomst-met-versie.ts'

interface Wijziging<Inhoud, Bewaard extends { versie: number }> {
  lees: () => Promise<Bewaard | undefined>
  /** What it is to be; `zelfde`: what was there says it already. */
  beslis: (was: Bewaard | undefined) => Promise<Oordeel<Inhoud>> | Oordeel<Inhoud>
  verouderd: (versie: number) => boolean
  /** Writes this version after the one that was read; `undefined` where somebody came between. */
  bewaar: (inhoud: Inhoud, versie: number) => Promise<Bewaard | undefined>
}

type Oordeel<Inhoud> = { inhoud: Inhoud; zelfde: boolean } | { weigering: Weigering; veld?: string }

/** Changes a row with a version. Who read it before somebody else changed it decides again on what it is now. */
export async function wijzigMetVersie<Inhoud, Bewaard extends { versie: number }>({
  lees,
  beslis,
  verouderd,
  bewaar,
}: Wijziging<Inhoud, Bewaard>): Promise<UitkomstMetVersie<Bewaard>> {
  for (;;) {
    const was = await lees()
    const oordeel = await beslis(was)
    if ('weigering' in oordeel) return oordeel
    if (was && verouderd(was.versie)) return { fout: 'versie-verouderd' }
    if (was && oordeel.zelfde) return { bewaard: was, nieuw: false }
    const bewaard = await bewaar(oordeel.inhoud, (was?.versie ?? 0) + 1)
    if (bewaard) return { bewaard, nieuw: !was }
  }
}
