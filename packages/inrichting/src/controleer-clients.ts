import type { InrichtingBestand } from './bestand.ts'
import type { Inrichtingfout } from './controleer.ts'

type Partijen = Pick<InrichtingBestand, 'organisaties' | 'partners'>

/**
 * A program is of one party, and so is an OIN: else a token of it, or a certificate, would be of whoever stands last in the
 * file. Pure.
 */
export function foutenInClients({ organisaties, partners }: Partijen): Inrichtingfout[] {
  const alle = [...plaatsen('partners', partners), ...plaatsen('organisaties', organisaties)]
  return [
    ...herhaald(
      alle.flatMap(({ clients }) => clients),
      'een programma is van één partij',
    ),
    ...herhaald(
      alle.flatMap(({ oin }) => oin),
      'een OIN is van één partij',
    ),
  ]
}

interface Plaats {
  pad: string
  waarde: string
}

function plaatsen(
  soort: string,
  partijen: Readonly<Record<string, { clients?: string[] | undefined; oin?: string | undefined }>>,
): { clients: Plaats[]; oin: Plaats[] }[] {
  return Object.entries(partijen).map(([naam, { clients = [], oin }]) => ({
    clients: clients.map((waarde, index) => ({ pad: `${soort}/${naam}/clients/${index}`, waarde })),
    oin: oin === undefined ? [] : [{ pad: `${soort}/${naam}/oin`, waarde: oin }],
  }))
}

function herhaald(rij: readonly Plaats[], waarom: string): Inrichtingfout[] {
  const eerste = new Map(rij.toReversed().map(({ pad, waarde }) => [waarde, pad]))
  return rij
    .filter(({ pad, waarde }) => eerste.get(waarde) !== pad)
    .map(({ pad, waarde }) => ({ pad, fout: `${waarde} staat er al; ${waarom}` }))
}
