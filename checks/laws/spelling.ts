import type { Law } from '../law.ts'
import { runTool } from '../tool.ts'

const words = 'checks/spelling/words.txt'
const code = ['packages', 'services', 'checks', 'deploy', 'test', 'bench'].map((folder) => `${folder}/**/*.ts`)

/** Identifiers and comments are English or Dutch, spelled as in a dictionary; names and words of standards are listed. */
export const spelling: Law = {
  name: 'spelling',
  async check({ root, tree }) {
    const config = ['--config', 'checks/spelling/cspell.config.js']
    // What did not change since is not read again.
    const cache = ['--cache', '--cache-strategy=content', '--cache-location=.wijkhub/cspell']
    const args = ['lint', '--no-progress', '--no-summary', ...config, ...cache]
    const { code: exit, output } = await runTool(root, 'cspell', [...args, ...code, 'launcher/**/*.js'])
    const found = [...output.matchAll(/^(.*):(\d+):\d+ - Unknown word \((.*?)\)/gm)]
    if (exit !== 0 && found.length === 0) return { violations: output.split('\n') }
    return {
      violations: [
        ...found.map(([, file, line, word]) => `${file}:${line} "${word}": another word, or a line in ${words}`),
        ...objectToWords(tree.read(words)),
      ],
    }
  },
}

/** The list stays one that a person can look through. */
export function objectToWords(text: string): string[] {
  const listed = text.split('\n').filter((line) => line !== '')
  const sorted = [...new Set(listed)].toSorted((a, b) => (a < b ? -1 : 1))
  return sorted.join('\n') === listed.join('\n') ? [] : [`${words} is not in alphabetical order, or has a word twice`]
}
