import { metGeheimVanNu } from './adres/geheim-van-nu.ts'
import type { Huishouden } from './huishouden.ts'
import { metLeesbaarheidVanNu } from './rapportages/nauwer.ts'
import { zonderOngedaan } from './samenvoegen/zonder-ongedaan.ts'

/**
 * A household of a moment gone by as it may be read now: without what was undone since, secret what is secret now, and each
 * note for who its writer lets read it now. Whoever shows the past shows it by way of this. Pure.
 */
export function zoalsNuLeesbaar(toen: Huishouden, nu: Huishouden): Huishouden {
  return metLeesbaarheidVanNu(metGeheimVanNu(zonderOngedaan(toen, nu), nu), nu)
}
