import { ggkPad, maakJeugdhulp, startSimulator } from '@wijkhub/simulators'
import { inrichting } from '@wijkhub/builders'
import { adapter, config } from '@wijkhub/jeugdhulp'
import { gezin as tweeAanbieders } from '@wijkhub/jeugdhulp/fixtures/berichten'
import { startProefhub } from '../proefhub.ts'

/** The son's two allocations: everything goes to the one provider that is simulated. */
export const gezin = {
  ...tweeAanbieders,
  besluiten: Object.fromEntries(
    Object.entries(tweeAanbieders.besluiten!).filter(([, { aanbiederAgb }]) => aanbiederAgb === '98765432'),
  ),
}

export interface Stand {
  toewijzingen: { nummer: string; gestartOp?: string; einddatum: string }[]
  dubbelen: number
  volgordefouten: number
  gebrokenRegels: Record<string, number>
  foutberichten: number
  retouren: { open: number; goedgekeurd: number; afgekeurd: number; codes: Record<string, number>; fouten: string[] }
}

/** The adapter on this address of the GGk. */
export const jeugdhulpOp = (url: string) =>
  adapter(config.parse({ GGK_URL: url + ggkPad, GGK_TOKEN: 'geheim' }), { inrichting })

/** The hub of one household, and the GGk with the provider behind it; `url` is where the GGk is now, as a test may start it anew. */
export async function startGgkProef(url: () => string) {
  const hub = await startProefhub({
    audience: 'jeugdhulp',
    huishoudenId: tweeAanbieders.huishoudenId,
    adapter: () => jeugdhulpOp(url()),
  })
  const ggk = await startSimulator(maakJeugdhulp, { port: 0, hub: { url: hub.url, token: 'x' }, opnieuwMs: 5 })
  return { hub, ggk }
}
