import { findImports, type Import } from '../imports.ts'
import { findImpureCalls } from '../impure-calls.ts'
import { isCode, isTest, type Law } from '../law.ts'
import type { Tree } from '../tree.ts'
import { packageName, readWorkspace } from '../workspace.ts'

/** Builtins that only compute. Everything else of Node is the outside world. */
const pureBuiltins = new Set(['node:assert', 'node:assert/strict', 'node:buffer', 'node:path', 'node:url', 'node:util'])
/** The parts of node:crypto that give the same answer to the same question. */
const pureCrypto = new Set(['createHash', 'createHmac', 'hash', 'timingSafeEqual'])
/** Packages that were read and do no I/O, keep no clock and throw no dice. */
const purePackages = new Set(['zod', 'fast-xml-parser'])

export const purity: Law = {
  name: 'purity',
  check: ({ tree }) => ({ violations: findImpurities(tree) }),
}

/**
 * The model, who is who, the formats, and every encode, decode and project, may not reach the outside world: neither itself nor through what it
 * imports. Types are exempt, they are gone before the program runs.
 */
export function findImpurities(tree: Tree): string[] {
  const workspace = readWorkspace(tree)
  const known = new Set(tree.files)
  const reason = new Map(tree.files.filter(mustBePure).map((file) => [file, '']))
  const violations: string[] = []
  // A Map is walked in order of insertion, also over what is added on the way: this is the closure of the pure files.
  for (const [file, because] of reason) {
    const text = tree.read(file)
    for (const found of findImports(file, text).filter(({ typeOnly }) => !typeOnly)) {
      const target = workspace.resolve(file, found.specifier)
      if (target && known.has(target)) {
        if (!reason.has(target)) reason.set(target, `${because} (imported by pure ${file})`)
      } else if (reachesOutside(found)) {
        violations.push(`${file}:${found.line} imports ${found.specifier} but must be pure${because}`)
      }
    }
    for (const { what, line } of findImpureCalls(file, text)) {
      violations.push(`${file}:${line} uses ${what} but must be pure${because}: pass it in`)
    }
  }
  return violations
}

function mustBePure(file: string): boolean {
  if (!isCode(file) || isTest(file) || !/^(packages|services)\//.test(file)) return false
  return (
    /^packages\/(model\/src|identiteit\/src|formats)\//.test(file) || /\/(encode|decode|project)(\.ts$|\/)/.test(file)
  )
}

function reachesOutside({ specifier, names }: Import): boolean {
  if (specifier === 'node:crypto') return names.length === 0 || names.some((name) => !pureCrypto.has(name))
  if (specifier.startsWith('node:')) return !pureBuiltins.has(specifier)
  return specifier.startsWith('.') || !purePackages.has(packageName(specifier))
}
