import { z } from 'zod'
import { Medewerker } from '../../velden/medewerker.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { tekst } from '../../velden/tekst.ts'
import { Id, Organisatie, Telefoonnummer, Tijdstip } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

export const Signaal = z.strictObject({
  inwonerId: Id,
  gemeldDoor: Organisatie,
  medewerker: Medewerker,
  gemeldOp: Tijdstip,
  ingetrokken: Intrekking.optional().describe('De index houdt het niet langer'),
})
export type Signaal = z.infer<typeof Signaal>

export const Match = z.strictObject({
  signaalId: Id,
  inwonerId: Id,
  organisatie: tekst(120),
  contactpersoon: tekst(120),
  telefoonnummer: Telefoonnummer.optional(),
  ontvangenOp: Tijdstip,
})

export const delen = {
  signalen: { rij: Signaal, hoogstens: 200 },
  matches: { rij: Match, hoogstens: 200 },
} as const

export const feiten = {
  'signaal-gemeld': feit({
    gegevens: { signaalId: Id, signaal: Signaal },
    rij: ({ signaalId, signaal }) => ['signalen', signaalId, signaal],
    namen: ({ signaal }) => [signaal.inwonerId],
    verteld: false,
  }),
  'match-ontvangen': feit({
    gegevens: { matchId: Id, match: Match },
    rij: ({ matchId, match }) => ['matches', matchId, match],
    namen: ({ match }) => [match.inwonerId],
    verteld: false,
  }),
  'signaal-ingetrokken': feit({
    gegevens: { signaalId: Id, intrekking: Intrekking },
    evolve: (huishouden, { signaalId, intrekking }) =>
      metGewijzigdeRij(huishouden, 'signalen', signaalId, { ingetrokken: intrekking }),
    namen: () => [],
    verteld: false,
  }),
}
