import type { Tree } from './tree.ts'

/** One promise about the repository that a machine keeps. */
export interface Law {
  name: string
  /** Finds every place where the promise is broken; an empty list means it is kept. */
  check(context: LawContext): Promise<Outcome> | Outcome
}

export interface LawContext {
  root: string
  tree: Tree
}

export interface Outcome {
  violations: string[]
  /** Said in the table, e.g. why there was nothing to check. */
  note?: string
}

export function isCode(file: string): boolean {
  return /\.(ts|js|mjs|cjs)$/.test(file)
}

/**
 * Tests, what they share (fixtures, everything under test/) and measurements: they may use everything. What the
 * demo runs of test/ keeps the laws of what runs.
 */
export function isTest(file: string): boolean {
  if (/\.test\.(ts|js)$/.test(file) || /(^|\/)(fixtures|bench)\//.test(file)) return true
  return file.startsWith('test/') && !/^test\/(simulators|story|uitgever)\//.test(file)
}
