import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'

/**
 * A household of a day gone by, in which an application that was withdrawn since rests on no onderzoek, nor one on an onderzoek that
 * was withdrawn: who decided on it reads that report no more. Pure.
 */
export function metAanvragenVanNu(toen: Huishouden, nu: Huishouden): Huishouden {
  const aanvragen = Object.entries(toen.voorzieningaanvragen).map(([id, rij]) => {
    const staat = rijMet(nu.voorzieningaanvragen, id)
    const rust = rij.onderzoekId !== undefined && rijMet(nu.onderzoeken, rij.onderzoekId) !== undefined
    if (rust && staat && staat.stand !== 'ingetrokken') return [id, rij] as const
    const { onderzoekId: _, ...zonder } = rij
    return [id, zonder] as const
  })
  return { ...toen, voorzieningaanvragen: Object.fromEntries(aanvragen) }
}
