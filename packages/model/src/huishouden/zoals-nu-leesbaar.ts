import { metGeheimVanNu } from './adres/geheim-van-nu.ts'
import type { Huishouden } from './huishouden.ts'
import { metLeesbaarheidVanNu } from './rapportages/nauwer.ts'
import { metAanvragenVanNu } from './voorzieningaanvragen/niet-langer.ts'
import { zonderOngedaan } from './samenvoegen/zonder-ongedaan.ts'

/**
 * A household of a moment gone by as it may be read now: without what was undone since, secret what is secret now, and each
 * note for who its writer lets read it now, each report for who still decides on it. Whoever shows the past shows it by way of this. Pure.
 */
export function zoalsNuLeesbaar(toen: Huishouden, nu: Huishouden): Huishouden {
  return metAanvragenVanNu(metLeesbaarheidVanNu(metGeheimVanNu(zonderOngedaan(toen, nu), nu), nu), nu)
}
