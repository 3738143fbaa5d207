import { isSignaalGeldig } from '../../doelbinding/termijnen.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Medewerker } from '../../velden/medewerker.ts'
import type { Handeling } from '../../handeling.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

/**
 * One signal per organisation and youth as long as the index keeps it: two of one organisation are no match, for a match
 * is between organisations (FACTS §6.2). Another worker takes it over: it is her whom the others will call.
 */
export function signaalFeiten(
  { inwoners, signalen }: Huishouden,
  inwonerId: string,
  medewerker: Medewerker,
  { organisatie, op, vandaag, nieuwId }: Handeling,
): Feit[] {
  const { geboortedatum } = inwoners[inwonerId]!
  const [signaalId, bekend] =
    Object.entries(signalen).find(
      ([, rij]) =>
        rij.inwonerId === inwonerId && rij.gemeldDoor === organisatie && isSignaalGeldig(rij, geboortedatum, vandaag),
    ) ?? []
  if (signaalId === undefined || !bekend)
    return [
      {
        soort: 'signaal-gemeld',
        signaalId: nieuwId(),
        signaal: { inwonerId, gemeldDoor: organisatie, medewerker, gemeldOp: op },
      },
    ]
  if (zelfdeInhoud(bekend.medewerker, medewerker)) return []
  return [{ soort: 'signaal-gemeld', signaalId, signaal: { ...bekend, medewerker } }]
}
