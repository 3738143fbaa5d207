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

/** How a party's programs show who they are. */
const Aansluiting = {
  clients: z
    .array(z.string().regex(/^[\x21-\x7e]{1,120}$/))
    .optional()
    .describe(
      'De client-id’s waarmee haar systemen tokens halen; weggelaten: haar tokens noemen haar in de claim `organisatie`',
    ),
  oin: z
    .string()
    .regex(/^\d{20}$/)
    .optional()
    .describe('OIN van deze partij, twintig cijfers; een clientcertificaat dat zij gebruikt moet dit nummer dragen'),
  binding: z
    .enum(['geen', 'dpop', 'certificaat'])
    .optional()
    .describe(
      'Waaraan haar tokens gebonden moeten zijn, zodat een gestolen token niets opent: een sleutel (dpop, RFC 9449) of een clientcertificaat (RFC 8705). Een token dat gebonden is wordt daaraan gehouden, wat hier ook staat; weggelaten: geen',
    ),
}

/** Public keys only: a private part in a file that many read is nobody's secret. */
const Sleutels = z.strictObject({
  keys: z
    .array(
      z
        .looseObject({ kty: z.enum(['EC', 'RSA', 'OKP']), kid: z.string().min(1) })
        .refine((sleutel) => !('d' in sleutel), { error: 'is een geheime sleutel; hier hoort alleen de openbare' }),
    )
    .min(1),
})

const MedewerkerVan = z
  .strictObject({
    hoe: z
      .enum(['geen', 'kop', 'claim', 'ondertekend'])
      .describe(
        'geen: zij noemt niemand; kop: het id in Wijkhub-Medewerker; claim: het id in de claim `medewerker` van het token; ondertekend: een door haar systeem ondertekend bewijs in Wijkhub-Medewerker',
      ),
    verplicht: z.boolean().optional().describe('true: elke aanroep zegt wie van haar dit doet'),
    jwks: Sleutels.optional().describe('De openbare sleutels waarmee haar systeem ondertekent; bij hoe: ondertekend'),
  })
  .refine(({ hoe, jwks }) => (hoe === 'ondertekend') === (jwks !== undefined), {
    error: 'jwks hoort bij ondertekend, en daar alleen bij',
  })
  .refine(({ hoe, verplicht }) => !(hoe === 'geen' && verplicht), {
    error: 'wie niemand noemt kan daartoe niet verplicht zijn',
  })

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
  ...Aansluiting,
  medewerker: MedewerkerVan.optional().describe(
    'Hoe zij zegt wie van haar medewerkers iets doet; weggelaten: in de kop, als zij het zegt',
  ),
})

/** A partner system of the file: a service of the hub talks with it. */
export const Partner = z.strictObject({
  naam: zin(80),
  prive: Prive,
  dienst: Naam.describe('De dienst van de hub die met dit partnersysteem praat'),
  bsn: Bsngrond,
  ...Aansluiting,
})
