import { z } from 'zod'
import { Persoonsgegevens } from '../../velden/persoon.ts'
import { Id } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

const { bsn, gezinsrol, telefoonnummer, emailadres, verzekering } = Persoonsgegevens.shape

/** What may change about a person after registration: what is named gets this value, `null` takes it away. */
export const InwonerWijziging = z
  .strictObject({
    bsn,
    gezinsrol,
    telefoonnummer: telefoonnummer.unwrap().nullable(),
    emailadres: emailadres.unwrap().nullable(),
    verzekering,
  })
  .partial()
export type InwonerWijziging = z.infer<typeof InwonerWijziging>

export const delen = {
  inwoners: { rij: Persoonsgegevens, hoogstens: 30 },
} as const

export const feiten = {
  'inwoner-geregistreerd': feit({
    gegevens: { inwonerId: Id, persoon: Persoonsgegevens },
    rij: ({ inwonerId, persoon }) => ['inwoners', inwonerId, persoon],
    namen: ({ inwonerId }) => [inwonerId],
    verteld: true,
  }),
  'inwoner-gewijzigd': feit({
    gegevens: { inwonerId: Id, wijziging: InwonerWijziging },
    evolve: (huishouden, { inwonerId, wijziging }) => metGewijzigdeRij(huishouden, 'inwoners', inwonerId, wijziging),
    namen: ({ inwonerId }) => [inwonerId],
    verteld: true,
  }),
}
