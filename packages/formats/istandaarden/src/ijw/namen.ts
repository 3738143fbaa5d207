import { namespaces } from '@wijkhub/stuf'

/** Messages of iJw 3.2 this adapter writes or reads, with their BerichtCode (standards FACTS §1.1). */
export const berichtcodes = { JW301: '436', JW302: '437', JW305: '438', JW306: '439' } as const
export type Berichtsoort = keyof typeof berichtcodes

export const basis = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema'

export function namespaceVan(soort: string): string {
  return `http://www.istandaarden.nl/ijw/3_2/${soort.toLowerCase()}/schema`
}

/** Prefixes as in the official sample messages. */
export function voorvoegsels(soort: Berichtsoort): Record<string, string> {
  return { [soort.toLowerCase()]: namespaceVan(soort), ijw: basis }
}

/** What a provider may send (standards FACTS §1.1) that is not processed here yet. */
export const nogNietVerwerkt: ReadonlySet<string> = new Set(['JW307', 'JW315', 'JW317', 'JW323'])

/** Largest message on the GGk (OP179). */
export const grootste = 25 * 1024 * 1024
/** For `readXml`: such a message may also have as many tags as fit in it at the length they have in iJw. */
export const grenzen = { maxLength: grootste, maxTags: 2_000_000 }

export const envelopVoorvoegsels = { StUF: namespaces.StUF, GGK: namespaces.GGK }

/** Release of the schemas as the official sample messages say it (FACTS §1.2, ijw/SOURCE.txt). */
export const xsdVersie = '1.0.0'

export const formaat = (soort: Berichtsoort) => `iJw 3.2 ${soort} in GGK 2.1`
export const contentType = 'text/xml; charset=utf-8'
