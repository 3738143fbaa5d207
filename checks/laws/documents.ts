import { posix } from 'node:path'
import type { Law } from '../law.ts'
import { linesOf, listAnchors, type MarkdownLine } from '../markdown.ts'
import type { Tree } from '../tree.ts'
import { readManifest } from '../workspace.ts'

export const documents: Law = {
  name: 'documents',
  check: ({ tree }) => ({
    violations: [
      ...findBrokenLinks(tree),
      ...findUnknownPaths(tree),
      ...findUnknownCommands(tree),
      ...findHollowScripts(tree),
      ...findOddDecisions(tree),
    ],
  }),
}

/** Links between files of the repository, with their anchors. Links to the web are not followed. */
export function findBrokenLinks(tree: Tree): string[] {
  const known = new Set(tree.files)
  const folders = new Set(tree.files.flatMap(parentsOf))
  return eachLine(tree).flatMap(({ file, line, text, fenced }) => {
    if (fenced) return []
    return [...text.replaceAll(/`[^`]*`/g, '').matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].flatMap(
      ([, link = '']) => {
        if (/^[a-z]+:/i.test(link)) return []
        const [path = '', anchor] = link.split('#')
        const target = path ? posix.join(posix.dirname(file), decodeURI(path)).replace(/\/$/, '') : file
        if (!known.has(target) && !folders.has(target))
          return [`${file}:${line} links to ${link}, which does not exist`]
        if (!anchor || !target.endsWith('.md') || listAnchors(tree.read(target)).has(decodeURI(anchor))) return []
        return [`${file}:${line} links to ${link}, but ${target} has no such heading`]
      },
    )
  })
}

/** The partner that does not exist, by which CONTRIBUTING shows how one is added. */
const exampleRoom = 'bieb'

/** Every source file a document names between backticks, by its path or the end of it, and every folder it names in full. */
export function findUnknownPaths(tree: Tree): string[] {
  const rooms = new Set(tree.files.flatMap(parentsOf))
  const ends = new Set(tree.files.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(at).join('/'))))
  return eachLine(tree).flatMap(({ file, line, text, fenced }) => {
    if (fenced) return []
    return [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+)\/?`/g)].flatMap(([, named = '']) => {
      const source = /\w\.(ts|js)$/.test(named)
      const room = /^(packages|services|test|checks|bench|launcher)\//.test(named)
      if ((!source && !room) || named.split('/').some((part) => part.split('.')[0] === exampleRoom)) return []
      const asSeenFromHere = posix.join(posix.dirname(file), named)
      if (ends.has(named) || ends.has(asSeenFromHere) || rooms.has(named)) return []
      return [`${file}:${line} names ${named}, which does not exist`]
    })
  })
}

/** Every `npm run x`, `npm start` and `npm test` a document shows is a script of the root package.json. */
export function findUnknownCommands(tree: Tree): string[] {
  const { scripts = {} } = readManifest(tree, 'package.json')
  return eachLine(tree).flatMap(({ file, line, text }) =>
    [...text.matchAll(/\bnpm (?:run(?:-script)? (?:-\S+ )*([\w:.-]*\w)|(start|test)\b)/g)].flatMap(
      ([command, named, short]) => {
        const script = named ?? short ?? ''
        return script in scripts ? [] : [`${file}:${line} shows "${command}", but package.json has no script ${script}`]
      },
    ),
  )
}

/** The scripts of package.json are the index of all commands, so each leads to a file that is there. */
export function findHollowScripts(tree: Tree): string[] {
  const known = new Set(tree.files)
  return Object.entries(readManifest(tree, 'package.json').scripts ?? {}).flatMap(([name, command]) =>
    command
      .split(' ')
      .filter((word) => /\/.*\.(ts|js)$/.test(word) && !known.has(word))
      .map((file) => `package.json: the script ${name} runs ${file}, which does not exist`),
  )
}

/** A decision is `# 0001 Title`, under the number of its file, with Context, Decision and Consequences. */
export function findOddDecisions(tree: Tree): string[] {
  return tree.files
    .filter((file) => /^docs\/decisions\/.*\.md$/.test(file))
    .flatMap((file) => {
      const [, number] = /\/(\d{4})-[a-z0-9-]+\.md$/.exec(file) ?? []
      const text = tree.read(file)
      const parts = [...text.matchAll(/^## (.*)$/gm)].map(([, part]) => part).join(', ')
      const titled = number !== undefined && new RegExp(`^# ${number} [^·.]`).test(text)
      return titled && parts === 'Context, Decision, Consequences'
        ? []
        : [`${file} is not "# ${number ?? '0001'} Title" with Context, Decision and Consequences`]
    })
}

function eachLine(tree: Tree): (MarkdownLine & { file: string })[] {
  return tree.files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => linesOf(tree.read(file)).map((line) => ({ file, ...line })))
}

function parentsOf(file: string): string[] {
  const parents = file.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/') || '.')
  return parents
}
