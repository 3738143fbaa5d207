import { z } from 'zod'
import { Bsn } from './bsn.ts'
import { Naam } from './naam.ts'
import { BewaardeUzovi, Datum, Emailadres, Geboortedatum, Telefoonnummer, Uzovi } from './velden.ts'

export const Geslacht = z.enum(['M', 'V', 'O']).describe('M man, V vrouw, O onbekend (BRP)')

export const Gezinsrol = z
  .enum(['ouder', 'partner', 'kind', 'grootouder', 'overig'])
  .describe('Plaats van de inwoner in het huishouden')

const verzekering = {
  uzovi: BewaardeUzovi,
  verzekerdennummer: z.string().regex(/^[A-Za-z0-9]{1,15}$/),
  sinds: Datum.optional().describe('Begin van deze verzekering; zorg van voor die dag hoort bij een eerdere'),
}

export const Verzekering = z.strictObject({
  ...verzekering,
  eerder: z.array(z.strictObject(verzekering)).max(20).optional().describe('Eerdere verzekeringen, de laatste eerst'),
})
export type Verzekering = z.infer<typeof Verzekering>

/** An insurance as it is told: an insurer that cannot exist is refused at the door. */
export const VerzekeringOpgave = z.strictObject({ ...verzekering, uzovi: Uzovi })

export const BsnStatus = z
  .enum(['opgegeven', 'geverifieerd'])
  .describe(
    'Opgegeven: later aan een bekende inwoner gehecht en door niemand nagegaan; geverifieerd: nagegaan; weggelaten: bij de aanmelding opgegeven door wie het mag gebruiken',
  )

/** What is known of a person, without the hub's own id. */
export const Persoonsgegevens = z.strictObject({
  bsn: Bsn.optional(),
  bsnStatus: BsnStatus.optional(),
  naam: Naam,
  geboortedatum: Geboortedatum,
  verwachteGeboortedatum: Datum.optional().describe(
    'Van een kind dat nog niet geboren is; de geboortedatum is dan 0000-00-00',
  ),
  geslacht: Geslacht,
  gezinsrol: Gezinsrol,
  telefoonnummer: Telefoonnummer.optional(),
  emailadres: Emailadres.optional(),
  verzekering: Verzekering.optional(),
})
export type Persoonsgegevens = z.infer<typeof Persoonsgegevens>
