import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createWijkhubClient } from '@wijkhub/client'
import { StartFault } from '@wijkhub/service-kit'
import { leesBewijzen, rijVan, type Speler, type Verhaal } from '@wijkhub/story'

const file = (folder: string) => join(folder, 'verhaal.json')

const begonnen = (folder: string) => join(folder, 'verhaal.begonnen')

/**
 * The story is played once per database; its times are kept, its receipts are read again from the hub. One that was cut
 * short cannot be played over what it left behind, so that it began is written down first.
 */
export function beginVerhaal(folder: string): void {
  writeFileSync(begonnen(folder), '', { mode: 0o600 })
}

export function bewaarVerhaal(folder: string, verhaal: Verhaal): void {
  // Whole under its name or not there at all: a power cut leaves the mark of the beginning.
  writeFileSync(`${file(folder)}.nieuw`, JSON.stringify(verhaal), { mode: 0o600 })
  renameSync(`${file(folder)}.nieuw`, file(folder))
  rmSync(begonnen(folder), { force: true })
}

/** Whether it was begun on these data and not finished. */
export const isAfgebroken = (folder: string) => existsSync(begonnen(folder))

/** Forgets all of it, with the data it was about. */
export function vergeetVerhaal(folder: string): void {
  for (const path of [file(folder), begonnen(folder)]) rmSync(path, { recursive: true, force: true })
}

export async function eerderVerhaal(
  folder: string,
  { hubUrl, tokens }: { hubUrl: string; tokens: Record<Speler, string> },
): Promise<Verhaal | undefined> {
  if (!existsSync(file(folder))) return undefined
  const verhaal = lees(file(folder))
  const client = (token: string) => createWijkhubClient({ url: hubUrl, token })
  const clients = Object.values(tokens).map(client)
  const leveringen = await leesBewijzen(clients, verhaal.huishoudenId)
  // The database was emptied and this file was not: the story of another database.
  if (leveringen.length === 0) return undefined
  const tijden = new Map(verhaal.rijen.map((rij) => [rij.audience, rij.msNaAanmelding]))
  const rijen = leveringen.map((levering) => rijVan(levering, tijden.get(levering.audience)))
  const { dubbeleRegistratiesVoorkomen } = await client(tokens.gemeente).tellingen()
  return { ...verhaal, rijen, dubbeleRegistratiesVoorkomen: dubbeleRegistratiesVoorkomen! }
}

function lees(path: string): Verhaal {
  try {
    const verhaal = JSON.parse(readFileSync(path, 'utf8')) as Partial<Verhaal> | null
    if (typeof verhaal?.huishoudenId === 'string' && Array.isArray(verhaal.rijen)) return verhaal as Verhaal
  } catch {
    // Said below.
  }
  throw new StartFault(
    `${path} is beschadigd: daarin staat hoe het verhaal de vorige keer ging. Werk zonder verhaal verder met de gegevens ` +
      `die er zijn (npm start -- --zonder-verhaal), of begin leeg (npm start -- --fresh).`,
  )
}
