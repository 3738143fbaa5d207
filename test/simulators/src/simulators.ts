/** Partner simulators: separate HTTP servers, as strict as the real party, able to misbehave on demand. */
export { startBord } from './bord/bord.ts'
export { maakBrp, type BrpOpties } from './brp/brp.ts'
export { maakCjg, type CjgOpties } from './cjg/cjg.ts'
export { ggkPad, maakJeugdhulp } from './jeugdhulp/jeugdhulp.ts'
export { maakMatchpoint } from './matchpoint/matchpoint.ts'
export { maakMenscentraal, type MenscentraalOpties } from './menscentraal/menscentraal.ts'
export type { Gedrag, Ontvangen, Partner, Simulator, SimulatorContext } from './partner.ts'
export { maakSchuldhulp } from './schuldhulp/schuldhulp.ts'
export {
  instellingenVan,
  partnerAdressen,
  startPartners,
  type Partners,
  type PartnersOptions,
} from './start-partners.ts'
export { startSimulator, type SimulatorOptions } from './simulator.ts'
export { maakZorgverzekeraar } from './zorgverzekeraar/zorgverzekeraar.ts'
