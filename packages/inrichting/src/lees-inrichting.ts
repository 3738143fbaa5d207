import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
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
  if (document.errors.length > 0)
    return {
      fouten: document.errors.map(({ message, linePos }) => ({
        pad: linePos ? `regel ${linePos[0].line}` : '(bestand)',
        fout: `dit is geen YAML: ${message.split('\n')[0]}`,
      })),
    }
  return maakInrichting(document.toJS())
}

function lees(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InrichtingFout(`De inrichting ${file} is niet te lezen (${code}).`)
  }
}
