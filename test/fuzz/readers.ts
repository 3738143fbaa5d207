import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leesPersonen, leesProbleem } from '@wijkhub/brp'
import { aanmeldingKontext, inrichting } from '@wijkhub/builders'
import { Aanmelding, leesTelefoonnummer, vouwNaam } from '@wijkhub/model'
import { isXmlFault, leesFoutbericht, leesSoap, readXml } from '@wijkhub/stuf'
import { allePartners } from '../partners/alle-partners.ts'

/** What the BRP answers about somebody invented. */
const personen = {
  type: 'RaadpleegMetBurgerservicenummer',
  personen: [
    {
      burgerservicenummer: '999999369',
      naam: {
        voornamen: 'Jan Piet',
        voorvoegsel: 'van',
        geslachtsnaam: 'Voorbeeld',
        aanduidingNaamgebruik: { code: 'E' },
      },
      geboorte: { datum: { type: 'JaarMaandDatum', jaar: 1990, maand: 2 } },
      geslacht: { code: 'M' },
      opschortingBijhouding: { reden: { code: 'O' } },
      inOnderzoek: { naam: true },
    },
  ],
}

/** One function that gets the text of somebody else, with messages it takes. */
export interface Reader {
  name: string
  kind: 'xml' | 'json' | 'text'
  examples: string[]
  read: (text: string) => unknown
}

const fixture = (path: string) => readFileSync(join(import.meta.dirname, '../../packages/partners', path), 'utf8')

/**
 * Every door of every partner in packages/partners, what a partner and the BRP answer, a
 * registration and its words: all that reads before anybody knows whether it can be trusted, without the server around it.
 */
export async function readers(): Promise<Reader[]> {
  const doors = (await allePartners({ inrichting })).flatMap(({ adapter }) => adapter.inkomend)
  return [
    ...doors.map(({ pad, contentTypes, beschrijving, decode }): Reader => {
      const body = beschrijving.voorbeeld!.body
      return {
        name: pad,
        kind: contentTypes.some((type) => type.includes('xml')) ? 'xml' : 'json',
        examples: [typeof body === 'string' ? body : JSON.stringify(body)],
        read: (text) => decode(text, { verwijzingId: '0b8e4f6a-6c1d-4f0e-8a11-3d2c5b7a9001' }),
      }
    }),
    {
      name: 'answer of a StUF partner',
      kind: 'xml',
      examples: [fixture('jeugdhulp/fixtures/fo01.xml'), fixture('menscentraal/fixtures/update-zaak-zak-lk01.xml')],
      read: (text) => {
        const root = readXml(text)
        return isXmlFault(root) ? root : [leesSoap(root), leesFoutbericht(root)]
      },
    },
    {
      name: 'answer of the BRP',
      kind: 'json',
      examples: [JSON.stringify(personen)],
      read: json((value) => [leesPersonen(value), leesProbleem(value)]),
    },
    {
      name: 'registration',
      kind: 'json',
      examples: [JSON.stringify(aanmeldingKontext)],
      read: json((value) => Aanmelding.safeParse(value)),
    },
    { name: 'name', kind: 'text', examples: ["d'Artagnan-van der Ĳssel"], read: vouwNaam },
    { name: 'telephone', kind: 'text', examples: ['+31 (0)6 - 1234 56 78'], read: leesTelefoonnummer },
  ]
}

/** What is no JSON at all is refused before such a reader, by the one who fetched it. */
const json = (read: (value: unknown) => unknown) => (text: string) => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  return read(value)
}
