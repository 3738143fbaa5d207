import type { Law } from '../law.ts'

// Which registry an organisation installs from is its own setting (a mirror, a proxy); the repository names none.
const hosts = [
  /\b(registry|repo\d?|index|static|crates|deb|security|proxy|files|cdn|dl)\.(npm|yarn|pnpm|pypi|python|crates|debian|ubuntu|golang|maven|node|alpinelinux)[\w-]*\.\w+/i,
  /\bnpmjs\.\w+/i,
  /\bpypi\.\w{2,3}\b/i,
  /\bcrates\.io\b/i,
  /\bpythonhosted\.\w+/i,
  /^\s*(@[\w-]+:)?registry\s*=/im,
  /"resolved": *"|\btarball: *https?:/,
]
const textFiles =
  /(\.(ts|js|mjs|cjs|json|jsonc|ya?ml|toml|md|sh|sql|html|css|xml|properties|txt|conf)|Dockerfile|npmrc|\/run|LICENSE)$/

export const registryHosts: Law = {
  name: 'registry hosts',
  check: ({ tree }) => ({
    violations: tree.files
      .filter((file) => textFiles.test(file) && file !== 'checks/laws/registry-hosts.ts')
      .flatMap((file) => {
        const text = tree.read(file)
        const found = hosts.map((host) => host.exec(text)).find(Boolean)
        if (!found) return []
        const line = text.slice(0, found.index).split('\n').length
        return [`${file}:${line} names a package registry: ${found[0].trim()}`]
      }),
  }),
}
