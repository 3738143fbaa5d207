import { z } from 'zod'
import { Persoonsgegevens } from '../../velden/persoon.ts'
import { Id, Organisatie, Tijdstip } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'
import { gezegd, HerkomstPerVeld, metHerkomst } from './herkomst.ts'

const { bsn, bsnStatus, naam, geboortedatum, geslacht, gezinsrol, telefoonnummer, emailadres, verzekering } =
  Persoonsgegevens.shape

/** What may change about a person after registration: what is named gets this value, `null` takes it away. */
export const InwonerWijziging = z
  .strictObject({
    bsn: bsn.unwrap().nullable(),
    bsnStatus: bsnStatus.unwrap().nullable(),
    naam,
    geboortedatum,
    geslacht,
    gezinsrol,
    telefoonnummer: telefoonnummer.unwrap().nullable(),
    emailadres: emailadres.unwrap().nullable(),
    verzekering,
  })
  .partial()
export type InwonerWijziging = z.infer<typeof InwonerWijziging>

export const delen = {
  inwoners: { rij: Persoonsgegevens, hoogstens: 30 },
  herkomst: { rij: HerkomstPerVeld, hoogstens: 30 },
} as const

export const feiten = {
  'inwoner-geregistreerd': feit({
    gegevens: { inwonerId: Id, persoon: Persoonsgegevens, ...gezegd },
    rij: ({ inwonerId, persoon }) => ['inwoners', inwonerId, persoon],
    ook: (huishouden, { inwonerId, persoon, ...wie }) => metHerkomst(huishouden, inwonerId, persoon, wie),
    namen: ({ inwonerId }) => [inwonerId],
    verteld: true,
  }),
  'inwoner-gewijzigd': feit({
    gegevens: { inwonerId: Id, wijziging: InwonerWijziging, ...gezegd },
    evolve: (huishouden, { inwonerId, wijziging, ...wie }) =>
      huishouden.inwoners[inwonerId]
        ? metHerkomst(metGewijzigdeRij(huishouden, 'inwoners', inwonerId, wijziging), inwonerId, wijziging, wie)
        : huishouden,
    namen: ({ inwonerId }) => [inwonerId],
    verteld: true,
  }),
  'bsn-geverifieerd': feit({
    gegevens: { inwonerId: Id, door: Organisatie, op: Tijdstip },
    evolve: (huishouden, { inwonerId, door, op }) =>
      huishouden.inwoners[inwonerId]?.bsn === undefined
        ? huishouden
        : metHerkomst(
            metGewijzigdeRij(huishouden, 'inwoners', inwonerId, { bsnStatus: 'geverifieerd' }),
            inwonerId,
            { bsn: true },
            { bron: door, gemeldOp: op },
          ),
    namen: ({ inwonerId }) => [inwonerId],
    verteld: false,
  }),
}
