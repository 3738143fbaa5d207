import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createWijkhubClient } from '@wijkhub/client'
import { leesBewijzen, rijVan, type Verhaal } from '@wijkhub/story'

const file = (folder: string) => join(folder, 'verhaal.json')

/** The story is played once per database; its times are kept, its receipts are read again from the hub. */
export function bewaarVerhaal(folder: string, verhaal: Verhaal): void {
  writeFileSync(file(folder), JSON.stringify(verhaal), { mode: 0o600 })
}

export async function eerderVerhaal(
  folder: string,
  { hubUrl, tokens }: { hubUrl: string; tokens: readonly string[] },
): Promise<Verhaal | undefined> {
  if (!existsSync(file(folder))) return undefined
  const verhaal = JSON.parse(readFileSync(file(folder), 'utf8')) as Verhaal
  const clients = tokens.map((token) => createWijkhubClient({ url: hubUrl, token }))
  const leveringen = await leesBewijzen(clients, verhaal.huishoudenId)
  const tijden = new Map(verhaal.rijen.map((rij) => [rij.audience, rij.msNaAanmelding]))
  const rijen = leveringen.map((levering) => rijVan(levering, tijden.get(levering.audience)))
  const { dubbeleRegistratiesVoorkomen } = await clients[0]!.tellingen()
  return { ...verhaal, rijen, dubbeleRegistratiesVoorkomen }
}
