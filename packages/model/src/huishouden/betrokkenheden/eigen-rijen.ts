import type { Deel, Huishouden } from '../huishouden.ts'
import type { Actie, Doel } from '../plan/plan.ts'
import { eigenToestemmingen } from '../toestemmingen/eigen-toestemmingen.ts'
import { eigenVerwijzingen } from '../verwijzingen/eigen-verwijzingen.ts'
import type { Vraag } from '../vragen/vragen.ts'

type Rijen<D extends Deel> = Huishouden[D]

/** The rows of a part as this organisation itself said them. `undefined`: they are never its own word. */
type EigenRijen = { [D in Deel]: ((rijen: Rijen<D>, organisatie: string) => Rijen<D>) | undefined }

const van =
  <R>(bron: (rij: R) => string | undefined) =>
  (rijen: Record<string, R>, organisatie: string): Record<string, R> =>
    Object.fromEntries(Object.entries(rijen).filter(([, rij]) => bron(rij) === organisatie))

const zonder = <R extends object>(velden: readonly (keyof R)[], rijen: Record<string, R>): Record<string, R> =>
  Object.fromEntries(
    Object.entries(rijen).map(([id, rij]) => [
      id,
      Object.fromEntries(Object.entries(rij).filter(([veld]) => !velden.includes(veld as keyof R))) as R,
    ]),
  )

/** What the regisseur gave it is his word, what is an intake the hub's. */
const eigenActies = van<Actie>(({ organisatie, verwijzingId, opgedragen }) =>
  verwijzingId === undefined && opgedragen === undefined ? organisatie : undefined,
)

/** Whose row is it? A new part does not compile without saying so. */
export const eigenRijen: EigenRijen = {
  // As it said them itself, in `opgave`.
  inwoners: undefined,
  betrokkenheden: van(({ organisatie }) => organisatie),
  // Not what others made of it.
  vragen: (rijen, organisatie) =>
    zonder(['beantwoord', 'heropend'], van<Vraag>(({ gesteldDoor }) => gesteldDoor)(rijen, organisatie)),
  antwoorden: van(({ bron }) => bron),
  zrm: van(({ afnemer }) => afnemer),
  metingen: van(({ afnemer }) => afnemer),
  doelscores: van(({ bron }) => bron),
  toestemmingen: eigenToestemmingen,
  signalen: van(({ gemeldDoor }) => gemeldDoor),
  // The word of the index: that somebody else signalled her too.
  matches: undefined,
  verwijzingen: eigenVerwijzingen,
  besluiten: undefined,
  contactmomenten: van(({ organisatie }) => organisatie),
  schalingen: van(({ door }) => door),
  // How it stands is what others made of it.
  overdrachten: undefined,
  // How it stands is what who decides made of it.
  voorzieningaanvragen: undefined,
  kantelingen: van(({ organisatie }) => organisatie),
  onderzoeken: van(({ organisatie }) => organisatie),
  doelen: (rijen, organisatie) =>
    zonder(['afronding', 'heropend'], van<Doel>(({ doorOrganisatie }) => doorOrganisatie)(rijen, organisatie)),
  acties: (rijen, organisatie) => zonder(['volgorde', 'prioriteit'], eigenActies(rijen, organisatie)),
  evaluaties: van(({ organisatie }) => organisatie),
  // What everybody said together.
  planversies: undefined,
  rapportages: van(({ organisatie }) => organisatie),
  afspraken: van(({ organisatie }) => organisatie),
  polsen: van(({ organisatie }) => organisatie),
  nazorg: van(({ organisatie }) => organisatie),
  // Whom nothing may reach is for who decides alone.
  blokkades: undefined,
  // That she objected is for who decides alone.
  beperkingen: undefined,
  // How helping ended says what others did.
  afsluitingen: undefined,
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
