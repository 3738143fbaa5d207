import { parseSync, Visitor, type Expression } from 'oxc-parser'

const clocksAndDice = new Set(['Date.now', 'Math.random', 'performance.now'])
const worldlyObjects = new Set(['crypto', 'process', 'console', 'Temporal'])
const worldlyFunctions = new Set(['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'Date'])

/** Uses of the clock, of chance and of the world outside that need no import. */
export function findImpureCalls(file: string, text: string): { what: string; line: number }[] {
  const found: { what: string; line: number }[] = []
  const report = (what: string, offset: number) => found.push({ what, line: text.slice(0, offset).split('\n').length })
  new Visitor({
    NewExpression({ callee, arguments: args, start }) {
      if (nameOf(callee) === 'Date' && args.length === 0) report('new Date()', start)
    },
    CallExpression({ callee, start }) {
      const name = nameOf(callee)
      if (name && worldlyFunctions.has(name)) report(`${name}()`, start)
    },
    MemberExpression({ object, property, start }) {
      const name = nameOf(object)
      if (!name || property.type !== 'Identifier') return
      const member = `${name}.${property.name}`
      if (clocksAndDice.has(member) || worldlyObjects.has(name)) report(member, start)
    },
  }).visit(parseSync(file, text).program)
  return found
}

function nameOf(node: Expression): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined
}
