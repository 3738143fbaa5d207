import { writeFile } from 'node:fs/promises'
import type { Soort, Tellingen } from './leer.ts'

const soorten: readonly Soort[] = ['zelfde', 'vreemd', 'familie', 'tweeling']

/** Every level there is: one that was never seen has a weight too. */
const alle: { readonly [kenmerk: string]: readonly string[] } = {
  voornaam: [
    'alle',
    'gelijk',
    'volgorde',
    'voorletters',
    'beide-voorletter',
    'voorletter',
    'bijna-en-verder-gelijk',
    'roepnaam',
    'bijna',
    'verder-anders',
    'zelfde-letter',
    'anders',
  ],
  achternaam: ['gelijk', 'gewoon', 'bijna', 'deel', 'anders'],
  verwisseld: ['ja', 'nee'],
  geboortedatum: ['gelijk', 'standaard-dag', 'deel', 'dag-maand', 'cijfer', 'twee-delen', 'generatie', 'anders'],
  geslacht: ['gelijk', 'anders'],
  adres: ['deur', 'zonder-toevoeging', 'buren', 'postcode', 'straat-nummer', 'straat', 'anders'],
  telefoonnummer: ['mobiel', 'eigen-mobiel', 'gelijk', 'anders'],
  emailadres: ['gelijk', 'eigen-gelijk', 'anders'],
}

/** The least a probability is: what was not seen in the sets does happen, and what a set never does is not impossible. */
const minstens = { zelfde: 0.003, vreemd: 0.00001, familie: 0.001, tweeling: 0.004 }

/**
 * What the invented people do not do and people do: [zelfde, vreemd, familie, tweeling]. Children have their mother's number and
 * e-mail address, and incomplete birth dates exist. That two names fit crosswise is counted where the names are; among strangers
 * who have the same two, it is no rarer: Ibrahim Ahmad and Ahmad Ibrahim.
 */
const metDeHand: { readonly [plaats: string]: readonly [number, number, number, number] } = {
  'verwisseld ja': [0.028, 0.03, 0.001, 0.007],
  'telefoonnummer mobiel': [0.72, 0.00001, 0.2, 0.4],
  'telefoonnummer eigen-mobiel': [0.72, 0.00001, 0.02, 0.02],
  'telefoonnummer anders': [0.1, 1, 0.8, 0.6],
  'emailadres eigen-gelijk': [0.8, 0.00001, 0.02, 0.02],
  'emailadres gelijk': [0.8, 0.00001, 0.2, 0.4],
  'emailadres anders': [0.2, 1, 0.8, 0.6],
  'geboortedatum deel': [0.01, 0.012, 0.012, 0.01],
  'adres deur': [0.9, 0.00001, 0.95, 0.95],
  'adres buren': [0.004, 0.005, 0.004, 0.004],
}

/** Counts of sets of one kind, and how much they say beside the others. */
export interface Groep {
  tellingen: Tellingen
  deel: number
}

/** Writes the table of weights: log2 of how often each level is seen, per kind of pair. */
export async function schrijfGewichten(bestand: string, tellingen: readonly Groep[], herkomst: string): Promise<void> {
  const regels = Object.entries(alle).flatMap(([kenmerk, niveaus]) => [
    `  ${kenmerk}: {`,
    ...niveaus.map((niveau) => {
      const kansen = soorten.map((soort, plaats) => kans(tellingen, soort, kenmerk, niveau, plaats))
      return `    ${/^[a-z]+$/.test(niveau) ? niveau : `'${niveau}'`}: [${kansen.map((k) => Math.log2(k).toFixed(2)).join(', ')}],`
    }),
    '  },',
  ])
  const kop = `// Made by \`npm run bench -- matching --leer\`; not to be edited. ${herkomst}\n`
  const uitleg =
    '/** Per level log2 of its probability between records of one person, strangers, relatives at one address, and twins. */\n'
  await writeFile(bestand, `${kop}\n${uitleg}export const gewichten = {\n${regels.join('\n')}\n} as const\n`)
}

/** The mean over the groups of sets: a group that has no such pairs does not speak. */
function kans(groepen: readonly Groep[], soort: Soort, kenmerk: string, niveau: string, plaats: number): number {
  const vast = metDeHand[`${kenmerk} ${niveau}`]
  if (vast) return vast[plaats]!
  let [som, delen] = [0, 0]
  for (const { tellingen, deel } of groepen) {
    const rij = tellingen[soort][kenmerk]
    if (!rij) continue
    som += (deel * (rij[niveau] ?? 0)) / Object.values(rij).reduce((totaal, aantal) => totaal + aantal, 0)
    delen += deel
  }
  return Math.max(minstens[soort], som / Math.max(delen, 1))
}
