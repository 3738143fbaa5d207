import { readFileSync } from 'node:fs'
import { isScalar, parseDocument, visit, type Document } from 'yaml'
import type { Inrichtingfout } from './controleer.ts'
import { maakInrichting, type Inrichting } from './maak-inrichting.ts'

/** The file of a municipality cannot be used; the message is for whoever started something, with all that is wrong. */
export class InrichtingFout extends Error {
  override name = 'InrichtingFout'
}

/** Reads and checks the file of one municipality. Throws `InrichtingFout` with every fault and its place. */
export function leesInrichting(file: string): Inrichting {
  const gemaakt = inrichtingUit(lees(file))
  if ('inrichting' in gemaakt) return gemaakt.inrichting
  throw new InrichtingFout(
    `De inrichting ${file} klopt niet:\n${gemaakt.fouten.map(({ pad, fout }) => `  ${pad}: ${fout}`).join('\n')}`,
  )
}

/** The same of the text of such a file. Pure. */
export function inrichtingUit(tekst: string): ReturnType<typeof maakInrichting> {
  const document = parseDocument(tekst)
  const fouten = [
    ...[...document.errors, ...document.warnings].map(({ message, linePos }) => ({
      pad: linePos ? `regel ${linePos[0].line}` : '(bestand)',
      fout: geenYaml(message),
    })),
    ...verborgenNamen(document),
  ]
  if (fouten.length > 0) return { fouten }
  let gelezen: unknown
  try {
    gelezen = document.toJS()
  } catch (error) {
    // An alias of nothing, or of so much that it would fill the memory, only shows when it is written out.
    return { fouten: [{ pad: '(bestand)', fout: geenYaml((error as Error).message) }] }
  }
  return maakInrichting(gelezen)
}

const geenYaml = (message: string) => `dit is geen YAML: ${message.split('\n')[0]}`

/** zod passes over a name that JavaScript keeps for itself: what stands under it would be gone without a word. */
function verborgenNamen(document: Document): Inrichtingfout[] {
  const fouten: Inrichtingfout[] = []
  visit(document, {
    Pair(_, { key }) {
      const naam = isScalar(key) ? key.value : key
      if (naam === '__proto__') fouten.push({ pad: '(bestand)', fout: '__proto__ kan geen naam zijn' })
    },
  })
  return fouten
}

function lees(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InrichtingFout(`De inrichting ${file} is niet te lezen (${code}).`)
  }
}
