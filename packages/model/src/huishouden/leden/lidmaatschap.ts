import type { Persoonsgegevens } from '../../velden/persoon.ts'
import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'
import type { Lidmaatschap, Vertrek } from './leden.ts'

/** What is known of somebody who is a member, or was: what was said about her here stays after she left. */
export function persoonVan({ inwoners, vertrokken }: Huishouden, inwonerId: string): Persoonsgegevens | undefined {
  return rijMet(inwoners, inwonerId) ?? rijMet(vertrokken, inwonerId)?.persoon
}

/** Is she a member now? */
export function isLid({ inwoners }: Huishouden, inwonerId: string): boolean {
  return Object.hasOwn(inwoners, inwonerId)
}

/** A member until somebody looked: she is known in another household too. */
export function isVoorlopig({ lidmaatschappen }: Huishouden, inwonerId: string): boolean {
  return Object.hasOwn(lidmaatschappen, inwonerId) && lidmaatschappen[inwonerId]!.voorlopig === true
}

/** A member, and tested against the other household she is known in, if there is one: what is hers crosses. */
export function isBevestigdLid(huishouden: Huishouden, inwonerId: string): boolean {
  return isLid(huishouden, inwonerId) && !isVoorlopig(huishouden, inwonerId) && !huishouden.gesloten
}

/** As a member from now on; whoever was one before and comes back is no former member any more. */
export function metInwoner(
  huishouden: Huishouden,
  { inwonerId, sinds, voorlopig }: { inwonerId: string } & Partial<Lidmaatschap>,
): Huishouden {
  const { [inwonerId]: _, ...vertrokken } = huishouden.vertrokken
  const terug = Object.hasOwn(huishouden.vertrokken, inwonerId)
  const lidmaatschap = sinds !== undefined && { sinds, ...(voorlopig && { voorlopig }) }
  if (!terug && !lidmaatschap) return huishouden
  return {
    ...huishouden,
    ...(terug && { vertrokken }),
    ...(lidmaatschap && { lidmaatschappen: { ...huishouden.lidmaatschappen, [inwonerId]: lidmaatschap } }),
  }
}

/** Without a member, who stands among those who left; somebody who is none changes nothing. */
export function zonderInwoner(
  huishouden: Huishouden,
  { inwonerId, per, reden, adres, woonde, vergistDoor }: { inwonerId: string } & Omit<Vertrek, 'persoon'>,
): Huishouden {
  if (!isLid(huishouden, inwonerId)) return huishouden
  const { [inwonerId]: persoon, ...inwoners } = huishouden.inwoners
  const { [inwonerId]: _, ...lidmaatschappen } = huishouden.lidmaatschappen
  const vertrek = {
    persoon: persoon!,
    per,
    reden,
    ...(adres && { adres }),
    ...(woonde && { woonde }),
    ...(vergistDoor && { vergistDoor }),
  }
  return { ...huishouden, inwoners, lidmaatschappen, vertrokken: { ...huishouden.vertrokken, [inwonerId]: vertrek } }
}
