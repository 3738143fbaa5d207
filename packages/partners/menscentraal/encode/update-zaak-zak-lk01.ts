import type { Bericht } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import { wijziging } from '@wijkhub/zds'
import { menscentraalBericht, type Opgave } from './menscentraal-bericht.ts'
import { zaakInhoud, zaakVerschil } from './zaak-inhoud.ts'

/**
 * What changed between two projections, as two objects: was and wordt. `undefined` when nothing did that this partner
 * can see.
 */
export function updateZaakZakLk01(
  opgave: Opgave,
  nummer: string,
  was: Projectie,
  wordt: Projectie,
): Bericht | undefined {
  const verschil = zaakVerschil(zaakInhoud(was), zaakInhoud(wordt))
  if (!verschil) return undefined
  return menscentraalBericht(opgave, {
    soort: 'updateZaak_ZakLk01',
    inhoud: {
      berichtcode: 'Lk01',
      mutatiesoort: 'W',
      objecten: wijziging({ nummer, sleutel: wordt.huishoudenId }, verschil),
    },
    stand: wordt,
  })
}
