/** The invented people of the examples, and the ids the hub gave them. */

export const id = (nummer: number) => `5f1c8a52-0d4e-4b7a-9c36-${String(nummer).padStart(12, '0')}`

export const nu = '2026-11-22T10:00:00.000Z'
export const huishoudenId = id(1)
export const moeder = id(11)
export const zoon = id(12)
export const oma = id(13)
export const toestemmingId = id(24)
export const doelId = id(41)
export const actieId = id(42)
export const contactmomentId = id(51)
export const params = { huishoudenId }
export const medewerker = { naam: 'Noor Bakker', functie: 'wijkverpleegkundige', telefoonnummer: '0235550202' }
export const vastgelegd = (versie: number, ids: object = {}) => ({ huishoudenId, versie, ...ids })

export const adres = { straatnaam: 'Verzonnenlaan', huisnummer: 7, postcode: '9999XX', woonplaats: 'Haarlem' }
export const personen = {
  moeder: {
    bsn: '999999357',
    naam: { voornamen: 'Wilma', geslachtsnaam: 'Haverkamp' },
    geboortedatum: '1990-11-16',
    geslacht: 'V',
    gezinsrol: 'ouder',
    telefoonnummer: '0612345601',
  },
  zoon: {
    bsn: '999999369',
    naam: { voornamen: 'Teun', geslachtsnaam: 'Groot Esselink' },
    geboortedatum: '2012-04-18',
    geslacht: 'M',
    gezinsrol: 'kind',
  },
  oma: {
    bsn: '999994268',
    naam: { voornamen: 'Maria', voorvoegsel: 'van der', geslachtsnaam: 'Wiel' },
    geboortedatum: '1939-11-29',
    geslacht: 'V',
    gezinsrol: 'grootouder',
    verzekering: { uzovi: '9999', verzekerdennummer: 'V00012345' },
  },
}
