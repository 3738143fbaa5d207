import type { Huishouden } from '@wijkhub/model'
import { totdat } from '@wijkhub/builders/hub'
import { expect } from 'vitest'
import { besluitVan, startJeugdketen, type Gezin } from './jeugdketen.ts'

/** Outside cases about the CJG's doors (../shared/gevallen/partners.md), through the real doors. */

export const hub = await startJeugdketen()

export const neemBesluit = (besluit: object) => hub.roep('cjg', 'POST', '/cjg/v1/besluiten', besluit)

export const besluiten = ({ besluiten: rijen }: Huishouden) => Object.values(rijen)
/** The household once the registry took in what was accepted. */
export const huishoudenMet = ({ huishoudenId }: Gezin, klaar: (huishouden: Huishouden) => boolean) =>
  totdat(() => hub.lees(huishoudenId), klaar)
export const bij = (nummer: number) =>
  hub.bijGgk.map(jw301).filter((xml) => xml.includes(`ToewijzingNummer>${nummer}<`))
const jw301 = (envelop: string) => Buffer.from(/xmlBestand>([^<]*)</.exec(envelop)![1]!, 'base64').toString()

/** A family whose son has been allocated care, and the provider has been told. */
export async function gezinMetBesluit() {
  const gezin = await hub.meldAan()
  const besluit = besluitVan(gezin)
  expect((await neemBesluit(besluit)).status).toBe(200)
  await totdat(
    () => bij(besluit.toewijzingNummer).length,
    (aantal) => aantal === 1,
  )
  return { gezin, besluit }
}
