import type { Law } from '../law.ts'
import { runTool } from '../tool.ts'
import type { Tree } from '../tree.ts'
import { readManifest } from '../workspace.ts'
import { dirname, join } from 'node:path/posix'

interface Finding {
  name: string
}

/** One file of knip's report: lists of findings by kind, e.g. `exports` or `devDependencies`. */
export type Issue = { file: string } & Record<string, string | Finding[]>

/** Packages whose users are outside this workspace. */
const forOthers = new Set(['packages/client/src/client.ts'])

/** Imported by its place, not by its name: a partner that is added names itself nowhere. */
const byPlace = /^packages\/partners\/[^/]+\/fixtures\/gouden-berichten\.ts$/

/** Called by what is to come. */
const awaited: Record<string, readonly string[]> = {
  // What a changed inrichting would newly disclose: `check` shows it, and the dry run before saving.
  'packages/inrichting/src/inrichting.ts': ['maakInrichting', 'vergelijk', 'vergelijkTabellen'],
  'packages/inrichting/src/vergelijk.ts': ['vergelijk'],
  'packages/inrichting/src/vergelijk-tabellen.ts': ['vergelijkTabellen'],
}

/**
 * Everything that is declared is used: files, dependencies and exports, those of a package too that no other package
 * imports. A package may export types nobody imports by name: they are in the signature of what somebody calls.
 */
export const unused: Law = {
  name: 'unused',
  async check({ root, tree }) {
    const { code, output } = await runTool(root, 'knip', [
      '--no-progress',
      '--reporter=json',
      '--include-entry-exports',
    ])
    const report = output.slice(output.indexOf('{'))
    if (code > 1 || !report.startsWith('{')) return { violations: output.split('\n') }
    return { violations: findUnused((JSON.parse(report) as { issues: Issue[] }).issues, entriesOf(tree)) }
  },
}

/** The findings that break the law, one line each. */
export function findUnused(issues: readonly Issue[], entries: ReadonlySet<string>): string[] {
  return issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) => {
      if (!Array.isArray(found)) return []
      if (entries.has(file) && (kind === 'types' || forOthers.has(file))) return []
      if (byPlace.test(file) && kind === 'exports') return []
      const names = found.map(({ name }) => name).filter((name) => !awaited[file]?.includes(name))
      return names.length > 0 ? [`${file}: unused ${kind}: ${names.join(', ')}`] : []
    }),
  )
}

/** The files packages offer each other. */
function entriesOf(tree: Tree): ReadonlySet<string> {
  const manifests = tree.files.filter((file) => file.endsWith('package.json'))
  return new Set(
    manifests.flatMap((file) =>
      Object.values(readManifest(tree, file).exports ?? {}).map((target) => join(dirname(file), target)),
    ),
  )
}
