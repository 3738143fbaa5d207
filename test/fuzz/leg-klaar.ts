import { createWijkhubClient } from '@wijkhub/client'
import { aanmeldingKontext } from '@wijkhub/testing'

/** Values of the path parameters that exist, so that not every guess ends in a 404. */
export type Known = Record<string, string[]>

/** Registers a family and makes a plan for it. */
export async function legKlaar(url: string, token: string): Promise<Known> {
  const hub = createWijkhubClient({ url, token })
  const { huishoudenId, inwoners } = await hub.meldAan(aanmeldingKontext)
  const { doelId } = await hub.stelDoelVast(huishoudenId, { omschrijving: 'Rust', leefgebied: 'Financiën' })
  const { actieId } = await hub.spreekActieAf(huishoudenId, { doelId, omschrijving: 'Bellen' })
  const { document } = await hub.huishouden(huishoudenId)
  return {
    huishoudenId: [huishoudenId],
    inwonerId: inwoners.map(({ inwonerId }) => inwonerId),
    actieId: [actieId],
    toestemmingId: Object.keys(document.toestemmingen ?? { geen: {} }),
  }
}
