import { isVerzoekTeLaat } from '@wijkhub/model'
import { beginVanIds } from '../opslag/begin-van-ids.ts'
import type { Registry } from '../registry.ts'
import { leesVanBehandelaar, type Behandelaar } from './behandelaar.ts'

const hoogstens = 100

/** The requests that wait for an answer of this caller, what is due first first: which, of what kind and until when. */
export async function leesAgendaVanVerzoeken(
  registry: Pick<Registry, 'pool' | 'hoofdsleutel'>,
  behandelaar: Behandelaar,
  { medewerkerId, teLaat, tot }: { medewerkerId: string | undefined; teLaat: boolean; tot: string },
) {
  const { vandaag } = behandelaar.door
  const vraag = { standen: ['ontvangen', 'in-behandeling'] as const, soort: null, naDag: '0001-01-01', hoogstens }
  const { verzoeken } = await leesVanBehandelaar(registry, behandelaar, { ...vraag, naId: beginVanIds })
  return verzoeken.flatMap((verzoek) => {
    const { verzoekId, soort, uiterlijk, behandelaar: wie } = verzoek
    const zij = wie?.medewerker.medewerkerId
    const laat = isVerzoekTeLaat(verzoek, vandaag)
    if (uiterlijk >= tot || (teLaat && !laat) || (medewerkerId !== undefined && medewerkerId !== zij)) return []
    return {
      verzoekId,
      soort,
      uiterlijk,
      ...(zij !== undefined && { medewerkerId: zij }),
      ...(laat && { teLaat: true as const }),
    }
  })
}
