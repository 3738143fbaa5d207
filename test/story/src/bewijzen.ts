import { WijkhubFout, type Ontvangstbewijs, type WijkhubClient } from '@wijkhub/client'

/**
 * The receipts of one household as several organisations together may see them: none of them sees all, because that there
 * is a receipt of youth care or nursing is not for everybody to know. Who is not involved (yet) sees nothing.
 */
export async function leesBewijzen(
  clients: readonly WijkhubClient[],
  huishoudenId: string,
): Promise<readonly Ontvangstbewijs[]> {
  const lijsten = await Promise.all(clients.map((client) => gezien(client, huishoudenId)))
  const perPartner = new Map(lijsten.flat().map((bewijs) => [bewijs.audience, bewijs]))
  return [...perPartner.values()].sort((a, b) => (a.audience < b.audience ? -1 : 1))
}

async function gezien(client: WijkhubClient, huishoudenId: string): Promise<Ontvangstbewijs[]> {
  try {
    return (await client.leveringen(huishoudenId)).leveringen
  } catch (error) {
    if (error instanceof WijkhubFout && error.code === 'huishouden-onbekend') return []
    throw error
  }
}
