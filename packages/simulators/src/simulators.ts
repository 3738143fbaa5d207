/** Partner simulators: separate HTTP servers, as strict as the real party, able to misbehave on demand. */
export { startBord } from './bord.ts'
export { maakMatchpoint } from './matchpoint/matchpoint.ts'
export type { Gedrag, Ontvangen, Partner, Simulator, SimulatorContext } from './partner.ts'
export { startSimulator, type SimulatorOptions } from './simulator.ts'
