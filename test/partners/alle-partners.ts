import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isBericht, type Adapter, type Koppeling, type PartnerDeps } from '@wijkhub/adapter-kit'
import { tellendeIds } from '@wijkhub/builders'
import type { Projectie } from '@wijkhub/model'

const map = resolve(import.meta.dirname, '../../packages/partners')

export interface PartnerFolder {
  partner: string
  folder: string
  adapter: Adapter
}

interface Module {
  config: { shape: Record<string, unknown>; parse: (waarden: Record<string, string>) => unknown }
  adapter: (waarden: unknown, deps: PartnerDeps) => Adapter | undefined
}

/** The adapter of every folder in packages/partners, so that a partner that comes is among them. */
export async function allePartners(deps: PartnerDeps): Promise<PartnerFolder[]> {
  return Promise.all(
    readdirSync(map).map(async (partner) => {
      const folder = join(map, partner)
      const { config, adapter } = (await import(join(folder, 'adapter.ts'))) as Module
      const gevraagd = Object.keys(config.shape).filter((naam) => /_(URL|TOKEN)$/.test(naam))
      const waarden = Object.fromEntries(
        gevraagd.map((naam) => [naam, naam.endsWith('_URL') ? 'http://127.0.0.1:9' : 'x']),
      )
      return { partner, folder, adapter: adapter(config.parse(waarden), deps)! }
    }),
  )
}

/** The most messages one document leads to here; one that never ends is a fault of its own. */
const hoogstens = 40

/** Everything this partner is sent when it should hold this document and holds nothing, with what a receipt says besides. */
export function berichtenVan({ audience, encode }: Adapter, gewenst: Projectie): string[] {
  const omgeving = { op: '2026-11-28T10:00:00Z', nieuweReferentie: tellendeIds() }
  const uit: string[] = []
  let nu: Koppeling = {
    audience,
    huishoudenId: gewenst.huishoudenId,
    nummer: '0392-2026-0000001',
    stand: undefined,
    gewenst,
    gewensteVersie: 1,
    geheugen: {},
  }
  for (;;) {
    const bericht = encode(nu, omgeving)
    if (!isBericht(bericht)) return [...uit, JSON.stringify(bericht ?? {})]
    uit.push(`${JSON.stringify(bericht.route)} ${bericht.inhoud}`)
    if (uit.length > hoogstens) throw new Error(`${audience} has never said everything`)
    const nummers = Object.fromEntries((bericht.nummers ?? []).map((id) => [id, 'N-1']))
    nu = { ...nu, stand: bericht.stand, geheugen: { ...nu.geheugen, ...nummers, ...bericht.geheugen } }
  }
}
