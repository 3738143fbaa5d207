import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Law, Outcome } from '../law.ts'
import { runTool } from '../tool.ts'

const roots = ['packages', 'services', 'test', 'checks', 'deploy', 'bench', 'launcher']

export const format: Law = {
  name: 'format',
  check: ({ root }) => judge(root, 'oxfmt', ['--list-different'], (file) => `${file} is not formatted: npm run format`),
}

export const lint: Law = {
  name: 'lint',
  // Named roots: in a folder without git, oxlint's type-aware part once crashed on a bare `oxlint`.
  check: ({ root }) =>
    judge(root, 'oxlint', [
      '--format=unix',
      '--report-unused-disable-directives-severity=error',
      ...roots.filter((folder) => existsSync(join(root, folder))),
    ]),
}

export const types: Law = {
  name: 'types',
  check: ({ root }) => judge(root, 'typescript', ['-p', '.', '--pretty', 'false']),
}

/**
 * Every package imported is declared, and nothing is reached past a package's own folder. pnpm alone does not see this:
 * what the root installs can be imported everywhere. Turbo also refuses circles, those of `devDependencies` too: a test
 * beside the code builds with what is built on that code. Circles of what runs cannot be: the boundaries are an order.
 */
export const declared: Law = {
  name: 'declared',
  async check({ root }) {
    const { code, output } = await runTool(root, 'turbo', ['boundaries', '--no-color'])
    const circles = output.match(/^ *[x×] Circular package dependency/gm)?.length ?? 0
    if (code === 0 || Number(/(\d+) issues? found/.exec(output)?.[1]) === circles) return { violations: [] }
    const found = [...output.matchAll(/^ *[x×] (.*)\n *[,╭]-*─*\[(.*?)\]/gm)].map(([, what, where = '']) => {
      return `${where.replace(`${root}/`, '')} ${what}`
    })
    return { violations: found.length > 0 ? found : output.split('\n') }
  },
}

async function judge(root: string, tool: string, args: string[], describe = (line: string) => line): Promise<Outcome> {
  const { code, output } = await runTool(root, tool, args)
  const lines = output.split('\n').filter((line) => line.trim() && !/^\d+ problems?$/.test(line))
  if (code === 0) return { violations: [] }
  return { violations: lines.length > 0 ? lines.map(describe) : [`${tool} ended with code ${code} and said nothing`] }
}
