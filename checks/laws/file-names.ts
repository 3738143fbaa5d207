import { isCode, type Law } from '../law.ts'

// Names that say nothing about what is inside, so that anything may be put there and nothing is found again.
const drawers = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'misc'])
const tooWide = new Set(['types', 'core', 'lib'])

export const fileNames: Law = {
  name: 'file names',
  check: ({ tree }) => ({ violations: tree.files.flatMap((file) => objectToName(file) ?? []) }),
}

export function objectToName(file: string): string | undefined {
  const parts = file.split('/')
  const name = parts.pop() ?? ''
  const words = isCode(file) ? [...parts, name.replace(/\..*$/, '')] : parts
  const drawer = words.find((word) => tooWide.has(word) || word.split('-').some((part) => drawers.has(part)))
  if (drawer) return `${file}: "${drawer}" does not say what is inside; name the thing`
  if (isCode(file) && file.startsWith('services/') && words.at(-1) === 'index') {
    return `${file}: a file in a service is named after what it exports, not index`
  }
  if (isCode(file) && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(words.at(-1) ?? '')) return `${file}: file names are kebab-case`
  return undefined
}
