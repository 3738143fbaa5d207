import type { Verwerking } from '../bijdragen/verwerking.ts'
import { regel } from '../opdracht.ts'

/** The index reports that another organisation signalled the same youth. */
export const ontvangMatch = regel({
  weigeringen: ['signaal-onbekend'],
  beslis({ signalen, matches }, { inhoud }: Verwerking<'match-ontvangen'>, { op }) {
    const { soort, matchId, ...rest } = inhoud
    const signaal = signalen[inhoud.signaalId]
    if (!signaal) return { weigering: 'signaal-onbekend' }
    if (matches[matchId]) return { feiten: [] }
    return { feiten: [{ soort, matchId, match: { ...rest, inwonerId: signaal.inwonerId, ontvangenOp: op } }] }
  },
})
