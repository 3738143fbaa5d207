import { setTimeout as pause } from 'node:timers/promises'
import { createWijkhubClient, type WijkhubClient } from '@wijkhub/client'
import { aanmeldingKontext } from '@wijkhub/builders'

export interface Known {
  /** Values of the path parameters that exist, so that not every guess ends in a 404. */
  parameters: Record<string, string[]>
  /** The same family as its partners know it: a referral per partner, and the number of its case at MensCentraal. */
  family: {
    huishoudenId: string
    inwonerIds: string[]
    verwijzingen: { cjg: string; schuldhulp: string }
    zaak: string
  }
}

/** Registers a family, makes a plan for it, and waits until its partners have it. */
export async function legKlaar(url: string, token: string): Promise<Known> {
  const hub = createWijkhubClient({ url, token })
  const { huishoudenId, inwoners } = await hub.meldAan(aanmeldingKontext)
  const { doelId } = await hub.stelDoelVast(huishoudenId, { omschrijving: 'Rust', leefgebied: 'Financiën' })
  const { actieId } = await hub.spreekActieAf(huishoudenId, { doelId, omschrijving: 'Bellen' })
  const { document } = await hub.huishouden(huishoudenId)
  const inwonerIds = inwoners.map(({ inwonerId }) => inwonerId)
  const naar = (systeem: string) =>
    Object.entries(document.verwijzingen ?? {}).find(([, verwijzing]) => verwijzing.naar === systeem)![0]
  return {
    parameters: {
      huishoudenId: [huishoudenId],
      inwonerId: inwonerIds,
      actieId: [actieId],
      toestemmingId: Object.keys(document.toestemmingen!),
    },
    family: {
      huishoudenId,
      inwonerIds,
      verwijzingen: { cjg: naar('cjg'), schuldhulp: naar('schuldhulp') },
      zaak: await numberAt(hub, huishoudenId, 'menscentraal'),
    },
  }
}

async function numberAt(hub: WijkhubClient, huishoudenId: string, partner: string): Promise<string> {
  for (let turn = 0; turn < 300; turn++) {
    const { leveringen } = await hub.leveringen(huishoudenId)
    const nummer = leveringen.find(({ audience }) => audience === partner)?.partnerNummer
    if (nummer !== undefined) return nummer
    await pause(100)
  }
  throw new Error(`${partner} gaf binnen 30 s geen nummer`)
}
