import { totdat } from '@wijkhub/builders/hub'
import { expect } from 'vitest'
import { gelezen } from './ggk-berichten.ts'
import { besluitVan, startJeugdketen, type Gezin } from './jeugdketen.ts'

/** Outside cases about iJw and the GGk (../shared/gevallen/partners.md), through the real door. */

export const hub = await startJeugdketen()

export const lever = (bericht: string) => hub.roep('jeugdhulp', 'POST', '/ggk/v1/berichten', bericht)
export const vanHub = () => hub.bijGgk.map(gelezen)

export const regels = async (foutcode: string) =>
  (await hub.quarantaine('jeugdhulp')).filter((regel) => regel.foutcode === foutcode && regel.richting === 'in')
export const levering = async ({ huishoudenId }: Gezin) => {
  const { rows } = await hub.pool.query<{ status: string }>(
    `select status from cjg_bridge.koppeling where audience = 'jeugdhulp' and huishouden_id = $1`,
    [huishoudenId],
  )
  return rows[0]?.status
}

/** A family whose son has an allocation, with the JW301 the provider got. */
export async function toegewezen(anders: Record<string, unknown> = {}) {
  const gezin = await hub.meldAan()
  const besluit = besluitVan(gezin, anders)
  expect((await hub.roep('cjg', 'POST', '/cjg/v1/besluiten', besluit)).status).toBe(200)
  const heeftNummer = ({ inhoud }: { inhoud: string }) =>
    inhoud.includes(`ToewijzingNummer>${besluit.toewijzingNummer}<`)
  const bericht = (await totdat(() => vanHub().find(heeftNummer), Boolean))!
  await totdat(
    () => levering(gezin),
    (status) => status === 'geaccepteerd',
  )
  const start = { nummer: besluit.toewijzingNummer, begin: '2026-11-10' }
  return { gezin, besluit, bericht, start }
}
