import type { WijkhubClient } from '@wijkhub/client'
import type { Aanmelding } from '@wijkhub/model'
import { aanmeldingKontext } from '@wijkhub/builders'

/** What a family of the story leads to: this many partner systems hold it. */
export const partnersPerGezin = 4

/** Families nobody knows yet: each at an address of its own. */
export function vreemdGezin(nummer: number): Aanmelding {
  const adres = {
    ...aanmeldingKontext.adres,
    huisnummer: 1 + (nummer % 9_999),
    postcode: `${1000 + Math.floor(nummer / 9_999)}XX`,
  }
  return { ...aanmeldingKontext, bronrecordId: `B-${nummer}`, adres }
}

/** Registers families `from` up to `to`, eight at a time. */
export async function meldVreemdenAan(client: WijkhubClient, from: number, to: number): Promise<void> {
  let nummer = from
  const melder = async () => {
    while (nummer < to) await client.meldAan(vreemdGezin(nummer++))
  }
  await Promise.all(Array.from({ length: 8 }, melder))
}
