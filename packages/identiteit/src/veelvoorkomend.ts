import { klank } from './klank.ts'

/** The commonest surnames of the Netherlands (Meertens Instituut, Familienamenbank, 2007), folded and without prefixes. */
const namen = new Set(
  'jong jansen vries berg bakker dijk visser janssen smit meijer boer mulder groot bos vos peters hendriks leeuwen dekker brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin schouten beek willems vliet ven hoekstra maas verhoeven koster dam wal prins blom huisman peeters jonge kuipers post kuiper veenstra kramer brink scholten wijk postma martens vink ruiter timmermans groen gerritsen jonker loon velde willemsen smeets lange bosch dongen schipper koning laan velden driessen doorn hermans evers meulen hofman bosman wolters sanders horst mol heijden yilmaz kaya ali mohamed singh chen nguyen ahmed'.split(
    ' ',
  ),
)

const klanken = new Set([...namen].map(klank))

/** Is this surname, folded and without prefixes, so common that sharing it says less? */
export function isVeelvoorkomend(achternaam: string): boolean {
  return namen.has(achternaam)
}

/** The same of a surname that is known by its sound: Fries is looked up as Vries is. */
export function klinktVeelvoorkomend(achternaam: string): boolean {
  return klanken.has(achternaam)
}
