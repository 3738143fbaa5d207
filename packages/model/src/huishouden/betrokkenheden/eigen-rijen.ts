import type { Deel, Huishouden } from '../huishouden.ts'
import { eigenToestemmingen } from '../toestemmingen/eigen-toestemmingen.ts'
import { eigenVerwijzingen } from '../verwijzingen/eigen-verwijzingen.ts'

type Rijen<D extends Deel> = Huishouden[D]

/** The rows of a part as this organisation itself said them. `undefined`: they are never its own word. */
type EigenRijen = { [D in Deel]: ((rijen: Rijen<D>, organisatie: string) => Rijen<D>) | undefined }

const van =
  <R>(bron: (rij: R) => string | undefined) =>
  (rijen: Record<string, R>, organisatie: string): Record<string, R> =>
    Object.fromEntries(Object.entries(rijen).filter(([, rij]) => bron(rij) === organisatie))

/** Whose row is it? A new part does not compile without saying so. */
export const eigenRijen: EigenRijen = {
  // As it said them itself, in `opgave`.
  inwoners: undefined,
  betrokkenheden: van(({ organisatie }) => organisatie),
  vragen: van(({ gesteldDoor }) => gesteldDoor),
  zrm: van(({ afnemer }) => afnemer),
  toestemmingen: eigenToestemmingen,
  signalen: van(({ gemeldDoor }) => gemeldDoor),
  // The word of the index: that somebody else signalled her too.
  matches: undefined,
  verwijzingen: eigenVerwijzingen,
  besluiten: undefined,
  contactmomenten: van(({ organisatie }) => organisatie),
  doelen: van(({ doorOrganisatie }) => doorOrganisatie),
  // The hub plans an intake in the name of a partner.
  acties: van(({ organisatie, verwijzingId }) => (verwijzingId === undefined ? organisatie : undefined)),
  rapportages: van(({ organisatie }) => organisatie),
  afspraken: van(({ organisatie }) => organisatie),
  polsen: van(({ organisatie }) => organisatie),
  // That there is one says that somebody else said something else.
  afwijkingen: undefined,
  // Who said what is known.
  herkomst: undefined,
  // What the BRP said.
  geheimhouding: undefined,
  // That somebody was taken for another.
  verenigd: undefined,
  // That somebody came or left is what others said.
  lidmaatschappen: undefined,
  vertrokken: undefined,
}
