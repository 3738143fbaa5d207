import type { WijkhubClient } from '@wijkhub/client'
import type { Bord } from '../bord.ts'

/** The case MensCentraal holds of a household, as text: found by the number of its receipt. */
export async function zaakVan(bord: Bord, client: WijkhubClient, huishoudenId: string): Promise<string> {
  const { leveringen } = await client.leveringen(huishoudenId)
  const nummer = leveringen.find(({ audience }) => audience === 'menscentraal')?.partnerNummer
  const { zaken } = (await bord.stand('menscentraal')) as { zaken: Record<string, unknown> }
  if (nummer === undefined || zaken[nummer] === undefined)
    throw new Error(`MensCentraal heeft geen zaak van huishouden ${huishoudenId}`)
  return JSON.stringify(zaken[nummer])
}

/** Waits until MensCentraal has this household as it is wanted. */
export async function staatInMenscentraal(client: WijkhubClient, huishoudenId: string): Promise<boolean> {
  const { leveringen } = await client.leveringen(huishoudenId)
  return leveringen.some(
    ({ audience, status, versie, gewensteVersie }) =>
      audience === 'menscentraal' && status === 'verwerkt' && versie === gewensteVersie,
  )
}
