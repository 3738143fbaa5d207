import { z } from 'zod'

/** A short name of the file: of a team, a service, a group of fields. */
export const Naam = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/)
  .describe('Korte naam: kleine letters, cijfers en streepjes')
/** A sentence of at most so many characters. */
export const zin = (max: number) => z.string().trim().min(1).max(max)
// A word that is no law would be one: whatever stands here gives the BSN.
const Bsngrond = zin(120)
  .regex(/ (?:art\.|artikel) \d/, {
    error: 'noem de wet en het artikel, zoals Wabb art. 10; laat weg wie het BSN niet mag gebruiken',
  })
  .optional()
  .describe('De wet die deze partij het BSN laat gebruiken; zonder wet krijgt en gebruikt zij het niet')

const Prive = z
  .boolean()
  .optional()
  .describe(
    'true: een private partij (verzekeraar, aanbieder, stichting); een geheim adres krijgt zij niet. Verplicht bij wie een adres krijgt',
  )

/** As an authorisation server knows the program that calls. */
const Clients = z
  .array(z.string().regex(/^[\x21-\x7e]{1,120}$/))
  .optional()
  .describe(
    'De client-id’s waarmee haar systemen tokens halen; weggelaten: haar tokens noemen haar in de claim `organisatie`',
  )

export const Rol = z.enum(['beheer', 'wijkbeeld', 'privacy', 'controle'])
export type Rol = z.infer<typeof Rol>

/** An organisation of the file: it registers and reads with a token of its own. */
export const Organisatiegegevens = z.strictObject({
  naam: zin(80),
  prive: Prive,
  functie: zin(120).optional().describe('Wat zij in het wijkteam doet'),
  bsn: Bsngrond,
  rol: z
    .array(Rol)
    .optional()
    .describe(
      'beheer: mag de quarantaine en de koppelingen zien en herstellen (/beheer); wijkbeeld: leest wat er per wijk wordt geteld en vult het aan; privacy: de privacyfunctionaris werkt hier; controle: hier werkt wie controleert of alles klopt, zonder te zien over wie het gaat. Alleen een token met de scope die erbij hoort heeft de rol',
    ),
  clients: Clients,
})

/** A partner system of the file: a service of the hub talks with it. */
export const Partner = z.strictObject({
  naam: zin(80),
  prive: Prive,
  dienst: Naam.describe('De dienst van de hub die met dit partnersysteem praat'),
  bsn: Bsngrond,
  clients: Clients,
})
