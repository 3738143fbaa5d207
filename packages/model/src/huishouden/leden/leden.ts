import { z } from 'zod'
import { Persoonsgegevens } from '../../velden/persoon.ts'
import { tekst } from '../../velden/tekst.ts'
import { Id, Organisatie, Tijdstip } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'
import { gezegd, HerkomstPerVeld, metBevestiging, metEens, metHerkomst, PersoonVeld } from './herkomst.ts'

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
    gegevens: {
      inwonerId: Id,
      wijziging: InwonerWijziging,
      ...gezegd,
      beslist: z.literal(true).optional().describe('Een mens besliste het of verbeterde het, met een reden'),
      reden: tekst(500).optional(),
    },
    evolve: (huishouden, { inwonerId, wijziging, reden: _, ...wie }) =>
      huishouden.inwoners[inwonerId]
        ? metHerkomst(metGewijzigdeRij(huishouden, 'inwoners', inwonerId, wijziging), inwonerId, wijziging, wie)
        : huishouden,
    namen: ({ inwonerId }) => [inwonerId],
    verteld: true,
  }),
  /** A source said what is known already: of `velden` it is the source from now on, with `eens` it agrees, and no longer with `oneens`. */
  'gegevens-bevestigd': feit({
    gegevens: {
      inwonerId: Id,
      velden: z.array(PersoonVeld).max(40),
      eens: z.array(PersoonVeld).max(40),
      oneens: z.array(PersoonVeld).max(40).optional(),
      bron: Organisatie,
      gemeldOp: Tijdstip,
    },
    evolve: (huishouden, { inwonerId, velden, eens, oneens = [], bron, gemeldOp }) => {
      const bevestigd = metBevestiging(huishouden, inwonerId, velden, { bron, gemeldOp })
      const metEen = metEens(bevestigd, inwonerId, eens, bron, gemeldOp)
      return metEens(metEen, inwonerId, oneens, bron, null)
    },
    namen: ({ inwonerId }) => [inwonerId],
    verteld: false,
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
