import { Adres, Bsn, Geboortedatum, Id, leesTelefoonnummer, Naam, Telefoonnummer, verbodenTeken } from '@wijkhub/model'
import { z } from 'zod'

/**
 * Our own JSON for Matchpoint: no public koppelvlak of the verwijsindex exists (standards FACTS §6.2). It holds what
 * Jeugdwet art. 7.1.4.3 lid 1 allows a melding to hold and nothing else; there is no field for a reason.
 */

const regel = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u)

/** Art. 7.1.4.2: with a BSN, or with what the index needs to look it up; the latter is not stored by the index. */
const Jeugdige = z.union([
  z.strictObject({ bsn: Bsn }),
  z.strictObject({
    naam: Naam,
    geboortedatum: Geboortedatum,
    geslacht: z.enum(['M', 'V', 'O']),
    adres: Adres.pick({ postcode: true, huisnummer: true, huisletter: true, huisnummertoevoeging: true }).required({
      postcode: true,
      huisnummer: true,
    }),
  }),
])

export const Melding = z
  .strictObject({
    signaalId: Id.describe('Ons kenmerk; een tweede melding met hetzelfde kenmerk is dezelfde melding'),
    jeugdige: Jeugdige,
    meldingsbevoegde: z.strictObject({
      instantie: regel(120),
      naam: regel(120),
      functie: regel(80).optional(),
      telefoonnummer: Telefoonnummer.optional(),
      emailadres: z.email().max(80).optional(),
    }),
    gemeldOp: z.iso.datetime({ offset: true }),
    verwijderenOp: z.iso.date().describe('Twee jaar na de melding, of de 23e verjaardag als die eerder is'),
  })
  .meta({ id: 'MatchpointMelding' })
export type Melding = z.infer<typeof Melding>

export const Verwijdering = z
  .strictObject({
    signaalId: Id,
    grond: z
      .enum(['risico-weg', 'recht-beeindigd'])
      .describe('risico-weg: art. 7.1.4.5 lid 1 onder b, naar het archief; recht-beeindigd: niet naar het archief'),
  })
  .meta({ id: 'MatchpointVerwijdering' })
export type Verwijdering = z.infer<typeof Verwijdering>

export const MeldingAntwoord = z.looseObject({ meldingnummer: regel(40) })

/** What people type is brought into the one form it is kept in, before it is judged. */
const vanMensen = (max: number) =>
  z.preprocess(
    (waarde) => inVorm(waarde),
    z
      .string()
      .min(1)
      .max(max)
      .refine((tekst) => verbodenTeken(tekst, 'naamtekst') === undefined, 'heeft een teken dat hier niet hoort'),
  )
/** An id is the same in capitals. */
const kenmerk = z.preprocess((waarde) => (typeof waarde === 'string' ? waarde.toLowerCase() : waarde), Id)
const inVorm = (waarde: unknown) => (typeof waarde === 'string' ? waarde.normalize('NFC').trim() : waarde)

/** A match: contact data of the other reporter, never what it reported (art. 7.1.4.3 lid 2). */
export const Match = z
  .strictObject({
    matchId: kenmerk,
    meldingnummer: vanMensen(40),
    signaalId: kenmerk,
    organisatie: vanMensen(120),
    contactpersoon: vanMensen(120),
    telefoonnummer: z
      .preprocess(
        (waarde) => (typeof waarde === 'string' ? (leesTelefoonnummer(waarde.trim()) ?? waarde) : waarde),
        Telefoonnummer,
      )
      .optional(),
  })
  .meta({ id: 'MatchpointMatch' })
export type Match = z.infer<typeof Match>
