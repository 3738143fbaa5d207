import { aanmeldingKontext } from '@wijkhub/builders'

/** Families that are strangers to each other: another birth day and another house each. */
export const gezin = (nummer: number) => ({
  ...aanmeldingKontext,
  bronrecordId: `KTX-${nummer}`,
  adres: { ...aanmeldingKontext.adres, huisnummer: nummer + 1 },
  inwoners: aanmeldingKontext.inwoners.map((inwoner) => ({
    ...inwoner,
    geboortedatum: `${inwoner.geboortedatum.slice(0, 8)}${String((nummer % 28) + 1).padStart(2, '0')}`,
  })),
})
