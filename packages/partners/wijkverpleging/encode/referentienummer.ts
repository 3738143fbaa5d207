import { createHash } from 'node:crypto'

/** A contactmoment, and whose. */
export interface Contact {
  huishoudenId: string
  contactmomentId: string
}

/** Field 0431 of the claim with this number for this contact moment. */
export const debetnummer = ({ huishoudenId, contactmomentId }: Contact, volgnummer: number) =>
  twintigPosities(huishoudenId, contactmomentId, volgnummer, 'D')

/** Field 0431 of the line that takes it back; a second one, after the first was refused, has a number of its own. */
export const creditnummer = ({ huishoudenId, contactmomentId }: Contact, volgnummer: number, attempt: number) =>
  twintigPosities(huishoudenId, contactmomentId, volgnummer, 'C', ...(attempt > 1 ? [attempt] : []))

/** Twenty positions, the same for the same line whenever and however often it is made. */
function twintigPosities(...delen: (string | number)[]): string {
  const hex = createHash('sha256').update(delen.join(' ')).digest('hex')
  return BigInt(`0x${hex}`).toString(36).toUpperCase().padStart(20, '0').slice(-20)
}
