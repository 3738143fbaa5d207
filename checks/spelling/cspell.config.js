import { readFileSync } from 'node:fs'

/**
 * Identifiers and comments are English or Dutch words, the first words of docs/glossary.md, or stand in words.txt: names,
 * and words of standards and tools. Texts between quotes are for users and partners, and are not looked at.
 */
const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
const headWords = [...glossary.matchAll(/^\| \*\*([^*]+)\*\*/gm)].flatMap(
  ([, head = '']) => head.match(/\p{L}{4,}/gu) ?? [],
)

// oxlint-disable-next-line import/no-default-export -- what cspell reads
export default {
  version: '0.2',
  language: 'en,en-GB,nl',
  import: ['@cspell/dict-nl-nl/cspell-ext.json'],
  dictionaryDefinitions: [{ name: 'ours', path: './words.txt' }],
  dictionaries: ['ours', 'en-gb', 'en_us', 'nl-nl', 'typescript', 'node', 'softwareTerms', 'sql'],
  words: headWords,
  ignoreRegExpList: ['string', '/`[^`]*`/g', 'Urls', String.raw`/\\[a-z]/g`],
}
