import type { FeitSoort } from '../huishouden/feiten.ts'

/**
 * The facts that integrators hear of, by name. Whoever knows a household's id reads more in a name than in its content: that
 * there is a signal, a decision about youth care, a nurse's visit, a referral, a consent. Those are not told at all, nor
 * who did it, nor how many facts went before. A new kind of fact is not told until it is put here.
 */
export const verteldeFeiten = [
  'huishouden-geregistreerd',
  'inwoner-geregistreerd',
  'inwoner-gewijzigd',
  'betrokkenheid-ontstaan',
  'betrokkenheid-gewijzigd',
  'regisseur-benoemd',
  'vraag-gesteld',
  'zrm-gemeten',
  'doel-vastgesteld',
  'actie-afgesproken',
  'actie-bijgewerkt',
] as const satisfies readonly FeitSoort[]
