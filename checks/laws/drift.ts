import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Law } from '../law.ts'
import { runNode } from '../tool.ts'
import { readTree, type Tree } from '../tree.ts'
import { readManifest } from '../workspace.ts'

/** Files that a script of package.json makes, and that are checked in so that a change to them is seen in review. */
export interface Generated {
  script: string
  owns: RegExp
}

export const contractsDrift = driftLaw({
  script: 'contracts',
  owns: /^(contracts\/|packages\/client\/src\/types\.ts$)/,
})
export const settingsDrift = driftLaw({ script: 'settings', owns: /^docs\/instellingen\.md$/ })
export const schemaDrift = driftLaw({ script: 'schema-dump', owns: /(^|\/)schema\.sql$/ })

/** Makes the files again and compares. What differs stays as it was just made: look at it, and commit it. */
export function driftLaw({ script, owns }: Generated): Law {
  return {
    name: `drift: ${script}`,
    async check({ root, tree }) {
      const command = readManifest(tree, 'package.json').scripts?.[script]
      if (!command) return { violations: [], note: `no script "${script}"` }
      const [launcher = '', program = '', ...rest] = command.replace(/^node /, '').split(' ')
      // The launcher is for people and for tools by name; a file of ours runs without its preparations.
      const args = existsSync(join(root, program)) ? [program, ...rest] : [launcher, program, ...rest]
      if (!existsSync(join(root, args[0] ?? '')))
        return { violations: [`"${script}" runs ${args[0]}, which does not exist`] }

      const before = hashFiles(tree, owns)
      const { code, output } = await runNode(root, args)
      if (code !== 0) return { violations: [`npm run ${script} failed:`, ...output.split('\n').slice(-20)] }
      const after = hashFiles(readTree(root), owns)
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
        (file) => before.get(file) !== after.get(file),
      )
      return { violations: changed.map((file) => `${file} was not up to date; now it is: look at it and commit it`) }
    },
  }
}

function hashFiles(tree: Tree, owns: RegExp): Map<string, string> {
  return new Map(
    tree.files
      .filter((file) => owns.test(file))
      .map((file) => [file, createHash('sha256').update(tree.read(file)).digest('hex')]),
  )
}
