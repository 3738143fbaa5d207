import type { Voorbeeld } from '@wijkhub/service-kit'
import {
  id,
  op,
  huishoudenId,
  moeder,
  zoon,
  oma,
  toestemmingId,
  doelId,
  actieId,
  contactmomentId,
  params,
  medewerker,
  vastgelegd,
  adres,
  personen,
} from './voorbeeldgezin.ts'

/**
 * One story in examples, told by a nursing organisation about invented people (BSNs of the BRP test set): each route's
 * request and answer, in the order of the routes. The ids are made up; a test sends them to the real service in its own.
 */

export const aanmelden: Voorbeeld = {
  headers: { 'idempotency-key': 'ZB-2026-00042' },
  body: {
    bronrecordId: 'ZB-2026-00042',
    medewerker,
    grondslag: { wet: 'Wmo 2015', artikel: '2.3.2' },
    adres,
    inwoners: Object.entries(personen).map(([bronpersoonId, persoon]) => ({ bronpersoonId, ...persoon })),
    vragen: [{ bronpersoonId: 'oma', leefgebied: 'Basale ADL', omschrijving: 'Hulp nodig bij wassen en medicijnen' }],
    toestemmingen: [
      { bronpersoonId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-20' },
      { bronpersoonId: 'moeder', voor: 'cjg', gegevenOp: '2026-11-20' },
      { bronpersoonId: 'zoon', voor: 'cjg', gegevenOp: '2026-11-20' },
      { bronpersoonId: 'oma', voor: 'schuldhulp', gegevenOp: '2026-11-20' },
    ],
    verwijzingen: [
      { bronpersoonIds: ['moeder'], naar: 'schuldhulp', reden: 'Problematische schulden' },
      { bronpersoonIds: ['zoon'], naar: 'cjg', reden: 'Opvoedondersteuning' },
    ],
    signalen: [{ bronpersoonId: 'zoon' }],
  },
  status: 201,
  antwoord: {
    huishoudenId,
    versie: 1,
    inwoners: [
      { bronpersoonId: 'moeder', inwonerId: moeder },
      { bronpersoonId: 'zoon', inwonerId: zoon },
      { bronpersoonId: 'oma', inwonerId: oma },
    ],
    toestemmingen: [
      { bronpersoonId: 'moeder', voor: 'schuldhulp', toestemmingId: id(21), geldt: true },
      { bronpersoonId: 'moeder', voor: 'cjg', toestemmingId: id(22), geldt: true },
      { bronpersoonId: 'zoon', voor: 'cjg', toestemmingId: id(23), geldt: true },
      { bronpersoonId: 'oma', voor: 'schuldhulp', toestemmingId, geldt: true },
    ],
    verwijzingen: [
      { bronpersoonId: 'moeder', naar: 'schuldhulp', verwijzingId: id(31), status: 'verzonden' },
      { bronpersoonId: 'zoon', naar: 'cjg', verwijzingId: id(32), status: 'verzonden' },
    ],
    signalen: [{ bronpersoonId: 'zoon', signaalId: id(35) }],
    ontvangenOp: op,
  },
}

const toestemming = (inwonerId: string, voor: string) => ({
  voor,
  gegevenOp: '2026-11-20',
  inwonerId,
  vastgelegdDoor: ['zorgbalans'],
  vastlegging: [{ organisatie: 'zorgbalans', gegevenOp: '2026-11-20', medewerker: medewerker.naam }],
})
const verwijzing = (inwonerId: string, naar: string, reden: string) => ({
  inwonerIds: [inwonerId],
  naar,
  doorOrganisatie: 'zorgbalans',
  reden,
  verwezenOp: '2026-11-22',
  status: 'verzonden',
})

export const lezen: Voorbeeld = {
  params,
  status: 200,
  antwoord: {
    huishoudenId,
    adres,
    grondslag: { wet: 'Wmo 2015', artikel: '2.3.2' },
    inwoners: { [moeder]: personen.moeder, [zoon]: personen.zoon, [oma]: personen.oma },
    betrokkenheden: {
      [id(2)]: {
        organisatie: 'zorgbalans',
        medewerker: { naam: medewerker.naam, telefoonnummer: medewerker.telefoonnummer },
        sinds: '2026-11-22',
      },
    },
    vragen: {
      [id(3)]: {
        leefgebied: 'Basale ADL',
        omschrijving: 'Hulp nodig bij wassen en medicijnen',
        inwonerId: oma,
        gesteldOp: '2026-11-22',
      },
    },
    toestemmingen: {
      [id(21)]: toestemming(moeder, 'schuldhulp'),
      [id(22)]: toestemming(moeder, 'cjg'),
      [id(23)]: toestemming(zoon, 'cjg'),
      [toestemmingId]: toestemming(oma, 'schuldhulp'),
    },
    signalen: { [id(35)]: { inwonerId: zoon, gemeldDoor: 'zorgbalans', gemeldOp: op } },
    verwijzingen: {
      [id(31)]: verwijzing(moeder, 'schuldhulp', 'Problematische schulden'),
      [id(32)]: verwijzing(zoon, 'cjg', 'Opvoedondersteuning'),
    },
  },
}

export const afwijkingenLezen: Voorbeeld = { params, status: 200, antwoord: { huishoudenId, afwijkingen: [] } }

/** Nothing of this family contradicts anything. */
export const alleAfwijkingenLezen: Voorbeeld = { status: 200, antwoord: { afwijkingen: [] } }

const levering = { gewensteVersie: 1, gewenstOp: op, berichten: 1, poging: 0, status: 'verwerkt', versie: 1, op }

export const leveringenLezen: Voorbeeld = {
  params,
  status: 200,
  antwoord: {
    huishoudenId,
    leveringen: [
      { audience: 'cjg', naam: 'Centrum voor Jeugd en Gezin', ...levering, partnerNummer: 'CJG-0042' },
      {
        audience: 'matchpoint',
        naam: 'Matchpoint (verwijsindex risicojongeren)',
        ...levering,
        partnerNummer: 'M-0042',
      },
      { audience: 'menscentraal', naam: 'MensCentraal', ...levering, partnerNummer: '0392000000000042' },
      { audience: 'schuldhulp', naam: 'Schuldhulpverlening', ...levering, partnerNummer: 'T-0042' },
    ],
  },
}

export const regisseurBenoemen: Voorbeeld = {
  params,
  headers: { 'if-match': '"1"' },
  body: { medewerker },
  status: 200,
  antwoord: vastgelegd(2),
}

export const doelStellen: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-doel-1' },
  body: { omschrijving: 'Weer zelf kunnen wassen en aankleden', leefgebied: 'Basale ADL' },
  status: 201,
  antwoord: vastgelegd(3, { doelId }),
}

export const actieAfspreken: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-actie-1' },
  body: { doelId, omschrijving: 'Ergotherapeut vragen langs te komen', datum: '2026-12-01' },
  status: 201,
  antwoord: vastgelegd(4, { actieId }),
}

export const actieBijwerken: Voorbeeld = {
  params: { huishoudenId, actieId },
  body: { status: 'uitgevoerd' },
  status: 200,
  antwoord: vastgelegd(5),
}

const bezoek = {
  inwonerId: oma,
  datum: '2026-11-21',
  minuten: 30,
  prestatiecode: '11000',
  tariefCenten: 575,
  agbUitvoerder: '98000001',
}

export const contactmomentVastleggen: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-bezoek-1' },
  body: bezoek,
  status: 201,
  antwoord: vastgelegd(6, { contactmomentId }),
}

export const contactmomentCorrigeren: Voorbeeld = {
  params: { huishoudenId, contactmomentId },
  body: { minuten: 45 },
  status: 200,
  antwoord: vastgelegd(7),
}

export const contactmomentIntrekken: Voorbeeld = {
  params: { huishoudenId, contactmomentId },
  status: 200,
  antwoord: vastgelegd(8),
}

export const verzekeringBijwerken: Voorbeeld = {
  params: { huishoudenId, inwonerId: oma },
  body: { uzovi: '9998', verzekerdennummer: 'V00099887', sinds: '2026-11-01' },
  status: 200,
  antwoord: vastgelegd(9),
}

export const inwonerBijwerken: Voorbeeld = {
  params: { huishoudenId, inwonerId: moeder },
  body: { telefoonnummer: '0612345699', emailadres: null },
  status: 200,
  antwoord: vastgelegd(10),
}

export const toestemmingIntrekken: Voorbeeld = {
  params: { huishoudenId, toestemmingId },
  status: 200,
  antwoord: vastgelegd(11),
}

// Secret it would not reach the youth care provider, whose example comes after this.
export const adresgeheimWijzigen: Voorbeeld = {
  params,
  body: { geheim: false },
  status: 200,
  antwoord: vastgelegd(11),
}

export const tellen: Voorbeeld = {
  status: 200,
  antwoord: { eigenAanmeldingen: 1 },
}
