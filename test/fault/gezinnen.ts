import type { Aanmelding } from '@wijkhub/client'
import { aanmeldingKontext } from '@wijkhub/builders'

/** A telephone number that tells which family and which change of it: whoever shows one shows how far it is. */
export const telefoonVan = (gezin: number, wijziging: number) =>
  `06${String(gezin).padStart(4, '0')}${String(wijziging).padStart(4, '0')}`

/** Every such number in a text, as family and change. A UUID may hold ten digits that look like one. */
export function telefoonsIn(text: string): { gezin: number; wijziging: number }[] {
  return [...text.matchAll(/(?<![\w-])06(\d{4})(\d{4})(?![\w-])/g)].map(([, gezin, wijziging]) => ({
    gezin: Number(gezin),
    wijziging: Number(wijziging),
  }))
}

/** Families that are strangers to each other: another address and another birth day each. */
export function aanmeldingVan(gezin: number): Aanmelding {
  const dag = String((gezin % 28) + 1).padStart(2, '0')
  return {
    ...aanmeldingKontext,
    bronrecordId: `KTX-${gezin}`,
    adres: { ...aanmeldingKontext.adres, huisnummer: gezin + 1, postcode: `${2000 + (gezin % 7000)}XX` },
    inwoners: aanmeldingKontext.inwoners.map((inwoner) => ({
      ...inwoner,
      geboortedatum: `${inwoner.geboortedatum.slice(0, 8)}${dag}`,
      ...(inwoner.telefoonnummer && { telefoonnummer: telefoonVan(gezin, 0) }),
    })),
  }
}
