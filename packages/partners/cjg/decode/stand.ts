import type { Koppeling, Onleesbaar } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'

/** What the partner tells changes what it holds; one that holds nothing yet gets the whole document anyway. */
export function metStand({ stand }: Koppeling, gewijzigd: (stand: Projectie) => Projectie): { stand?: Projectie } {
  return stand ? { stand: gewijzigd(stand) } : {}
}

/** The CJG is told, and can do nothing: whether the child gets its care is now for a person to see to. */
export const rechtVervallen = (kenmerk: string): Onleesbaar => ({
  foutcode: 'recht-vervallen',
  reden: 'het CJG heeft geen recht meer op dit huishouden; een medewerker moet dit bericht beoordelen',
  kenmerk,
  voorMens: true,
})
