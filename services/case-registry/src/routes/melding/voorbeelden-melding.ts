import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, medewerker, op } from '../voorbeeldgezin.ts'

/** A neighbour told of a mother and her son. What ends a melding has one of its own. */

export const meldingId = id(200)
const pogingId = id(201)
/** Beside the first, told of with the same words. */
export const andereMeldingen = { gesloten: id(202), ingetrokken: id(203), toegevoegd: id(204), aangemeld: id(205) }

const params = { meldingId }
const inhoud = {
  wat: 'De zoon loopt ’s avonds alleen op straat, en moeder doet niet meer open',
  urgentie: 'snel',
  melder: { soort: 'buurtbewoner', naam: 'Bo de Buur', telefoonnummer: '0612345699', blijftOnbekend: true },
  personen: [
    { bronpersoonId: 'moeder', naam: { roepnaam: 'Sanne', geslachtsnaam: 'Verzonnen' }, gezinsrol: 'ouder' },
    { bronpersoonId: 'zoon', naam: { roepnaam: 'Daan' }, gezinsrol: 'kind' },
  ],
  adres: { straatnaam: 'Bedachtestraat', huisnummer: 12, postcode: '2035ZZ', woonplaats: 'Haarlem' },
}
const uiterlijk = '2026-11-25T10:00:00.000Z'
const gemeld = {
  meldingId,
  gemeldOp: op,
  stand: 'open',
  team: 'schalkwijk-1',
  organisatie: 'zorgbalans',
  medewerker,
  ...inhoud,
  uiterlijk,
  pogingen: {},
  verloop: [],
}
const stap = (naam: string, meer: object = {}) => ({ stap: naam, door: 'zorgbalans', op, ...meer })

export const doen: Voorbeeld = { params, body: { ...inhoud, medewerker }, status: 201, antwoord: gemeld }

export const opvragen: Voorbeeld = { status: 200, antwoord: { meldingen: [gemeld] } }

const { melder: _, ...zonderMelder } = inhoud
export const gedaan: Voorbeeld = {
  status: 200,
  antwoord: {
    meldingen: [{ meldingId, gemeldOp: op, stand: 'open', organisatie: 'zorgbalans', medewerker, ...zonderMelder }],
  },
}

export const inzien: Voorbeeld = { params, status: 200, antwoord: gemeld }

const urgent = { ...gemeld, urgentie: 'spoed', uiterlijk: '2026-11-23T10:00:00.000Z' }
export const wijzigen: Voorbeeld = { params, body: { urgentie: 'spoed' }, status: 200, antwoord: urgent }

const opgepakt = {
  ...urgent,
  stand: 'opgepakt',
  opgepakt: { organisatie: 'zorgbalans', medewerker, op },
  verloop: [stap('opgepakt', { medewerker })],
}
export const oppakken: Voorbeeld = { params, body: { medewerker }, status: 200, antwoord: opgepakt }

const poging = { dag: '2026-11-22', wijze: 'huisbezoek', uitkomst: 'niemand-bereikt', medewerker }
const gedanePoging = { ...poging, door: 'zorgbalans', op }
export const proberen: Voorbeeld = {
  params: { meldingId, pogingId },
  body: poging,
  status: 200,
  antwoord: { ...opgepakt, pogingen: { [pogingId]: gedanePoging } },
}

const ingetrokken = { door: 'zorgbalans', op, reden: 'Was bij de buren' }
const geenPoging = { ...opgepakt, pogingen: { [pogingId]: { ...gedanePoging, ingetrokken } } }
export const pogingIntrekken: Voorbeeld = {
  params: { meldingId, pogingId },
  body: { reden: ingetrokken.reden },
  status: 200,
  antwoord: geenPoging,
}

const { opgepakt: __, ...vrij } = geenPoging
export const teruggeven: Voorbeeld = {
  params,
  body: { reden: 'Moeder kent mij' },
  status: 200,
  antwoord: {
    ...vrij,
    stand: 'open',
    verloop: [...opgepakt.verloop, stap('teruggegeven', { reden: 'Moeder kent mij' })],
  },
}

const { uiterlijk: ___, ...zonderTermijn } = gemeld
const sluiting = { sluitreden: 'advies', reden: 'Moeder belt zelf de huisarts', medewerker }
const gesloten = {
  ...zonderTermijn,
  meldingId: andereMeldingen.gesloten,
  stand: 'gesloten',
  verloop: [stap('gesloten', sluiting)],
}
export const sluiten: Voorbeeld = {
  params: { meldingId: andereMeldingen.gesloten },
  body: sluiting,
  status: 200,
  antwoord: gesloten,
}

export const heropenen: Voorbeeld = {
  params: { meldingId: andereMeldingen.gesloten },
  body: { reden: 'De huisarts belt: er is meer', medewerker },
  status: 200,
  antwoord: {
    ...gesloten,
    stand: 'open',
    uiterlijk,
    verloop: [...gesloten.verloop, stap('heropend', { reden: 'De huisarts belt: er is meer', medewerker })],
  },
}

export const intrekken: Voorbeeld = {
  params: { meldingId: andereMeldingen.ingetrokken },
  body: { reden: 'Over een ander gezin', medewerker },
  status: 200,
  antwoord: {
    ...zonderTermijn,
    meldingId: andereMeldingen.ingetrokken,
    stand: 'gesloten',
    verloop: [stap('ingetrokken', { reden: 'Over een ander gezin', medewerker })],
  },
}

export const toevoegen: Voorbeeld = {
  params: { meldingId: andereMeldingen.toegevoegd },
  body: { huishoudenId, medewerker },
  status: 200,
  antwoord: {
    ...zonderTermijn,
    meldingId: andereMeldingen.toegevoegd,
    stand: 'geregistreerd',
    verloop: [stap('toegevoegd', { medewerker })],
    huishoudenId,
  },
}

export const aanmelden: Voorbeeld = {
  params: { meldingId: andereMeldingen.aangemeld },
  body: {
    medewerker,
    grondslag: { wet: 'Wmo 2015' },
    inwoners: [
      { bronpersoonId: 'moeder', geboortedatum: '1988-02-03', geslacht: 'V' },
      {
        bronpersoonId: 'zoon',
        naam: { voornamen: 'Daan', geslachtsnaam: 'Verzonnen' },
        geboortedatum: '2016-06-07',
        geslacht: 'M',
      },
    ],
    vragen: [{ bronpersoonId: 'moeder', leefgebied: 'Sociaal netwerk', omschrijving: 'Ik wil weer mensen zien' }],
  },
  status: 201,
  antwoord: {
    huishoudenId: id(206),
    versie: 1,
    inwoners: [
      { bronpersoonId: 'moeder', inwonerId: id(207) },
      { bronpersoonId: 'zoon', inwonerId: id(208) },
    ],
    toestemmingen: [],
    verwijzingen: [],
    signalen: [],
    ontvangenOp: op,
  },
}
