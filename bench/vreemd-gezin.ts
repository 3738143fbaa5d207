import type { WijkhubClient } from '@wijkhub/client'
import type { Aanmelding } from '@wijkhub/model'
import { aanmeldingKontext } from '@wijkhub/builders'

/** What a family of the story leads to: this many partner systems hold it. */
export const partnersPerGezin = 4

/**
 * Families nobody knows yet: what is asked for them is what is asked for the family of the story, and each is other people
 * at an address of its own. One family at every address would be known everywhere, and each registration would wait for the
 * one before it.
 */
export function vreemdGezin(nummer: number): Aanmelding {
  const adres = {
    ...aanmeldingKontext.adres,
    huisnummer: 1 + (nummer % 9_999),
    postcode: `${1000 + Math.floor(nummer / 9_999)}XX`,
  }
  const geslachtsnaam = woord(verspreid(nummer))
  const inwoners = aanmeldingKontext.inwoners.map((persoon, plaats) => {
    const { naam, geboortedatum, telefoonnummer, ...rest } = persoon
    const eigen = nummer * 4 + plaats
    return {
      ...rest,
      naam: { ...naam, voornamen: woord(verspreid(eigen + 1_000_003)), geslachtsnaam },
      geboortedatum: ander(geboortedatum, eigen),
      ...(telefoonnummer !== undefined && { telefoonnummer: `06${String(10_000_000 + nummer)}` }),
    }
  })
  return { ...aanmeldingKontext, bronrecordId: `R-${nummer}`, adres, inwoners }
}

const letters = 'bdfghjklmnprst'
const klinkers = 'aeiou'
const lettergrepen = letters.length * klinkers.length

/** A name of three syllables that no spelling rule changes: other for each of 343,000 numbers. */
function woord(nummer: number): string {
  const grepen = [0, 1, 2].map((plaats) => {
    const greep = Math.floor(nummer / lettergrepen ** plaats) % lettergrepen
    return `${letters[greep % letters.length]}${klinkers[Math.floor(greep / letters.length)]}`
  })
  const naam = grepen.join('')
  return `${naam[0]!.toUpperCase()}${naam.slice(1)}`
}

/** Another day: of an adult within nine years of hers, of a child within so few that nobody else decides for it. */
function ander(geboortedatum: string, nummer: number): string {
  const jaren = geboortedatum < '2000' ? 9 : 1
  const dag = new Date(`${geboortedatum}T00:00:00Z`)
  dag.setUTCDate(dag.getUTCDate() + (verspreid(nummer) % (730 * jaren)) - 365 * jaren)
  return dag.toISOString().slice(0, 10)
}

/** Numbers that follow each other lie far apart. */
function verspreid(nummer: number): number {
  return Math.imul(nummer + 1, 0x9e3779b1) >>> 8
}

/** Registers families `from` up to `to`, eight at a time. */
export async function meldVreemdenAan(client: WijkhubClient, from: number, to: number): Promise<void> {
  let nummer = from
  const melder = async () => {
    while (nummer < to) await client.meldAan(vreemdGezin(nummer++))
  }
  await Promise.all(Array.from({ length: 8 }, melder))
}
