import type { InrichtingBestand } from './bestand.ts'
import type { Inrichtingfout } from './controleer.ts'

/** A program is of one party: else a token of it would be of whoever stands last in the file. Pure. */
export function foutenInClients({
  organisaties,
  partners,
}: Pick<InrichtingBestand, 'organisaties' | 'partners'>): Inrichtingfout[] {
  const gezien = new Set<string>()
  return [...plaatsen('partners', partners), ...plaatsen('organisaties', organisaties)].flatMap(({ pad, client }) => {
    if (!gezien.has(client)) {
      gezien.add(client)
      return []
    }
    return [{ pad, fout: `${client} staat er al; een programma is van één partij` }]
  })
}

function plaatsen(soort: string, partijen: Readonly<Record<string, { clients?: string[] | undefined }>>) {
  return Object.entries(partijen).flatMap(([naam, { clients = [] }]) =>
    clients.map((client, index) => ({ pad: `${soort}/${naam}/clients/${index}`, client })),
  )
}
