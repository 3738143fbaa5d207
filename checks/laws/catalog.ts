import type { Law } from '../law.ts'
import { readManifest } from '../workspace.ts'

/** pnpm's own `catalogMode: strict` guards `pnpm add`, not a package.json that was edited by hand. */
export const catalog: Law = {
  name: 'catalog',
  check: ({ tree }) => ({
    violations: tree.files
      .filter((file) => /(^|\/)package\.json$/.test(file))
      .flatMap((file) => {
        const { dependencies, devDependencies, optionalDependencies, peerDependencies } = readManifest(tree, file)
        return Object.entries({ ...peerDependencies, ...optionalDependencies, ...devDependencies, ...dependencies })
          .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
          .map(([name, version]) => `${file}: ${name} says "${version}"; say catalog: or workspace:*`)
      }),
  }),
}
