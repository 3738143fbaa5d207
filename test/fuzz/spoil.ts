import { mutateJson, mutateXml, type Dice } from './mutate.ts'
import type { Reader } from './readers.ts'

/** What a pattern or a parser may stumble over for longer than its length deserves. */
const runs = [
  ' ',
  '\t',
  '\n',
  '0',
  '-',
  '.',
  'a',
  '&',
  '<',
  '>',
  '"',
  '[',
  '{',
  '(',
  '\\',
  '&#x41;',
  '&amp;',
  '<!--',
  ']]>',
  "a'",
]
const openings = ['<a>', '<a xmlns:b="c">', '[', '{"a":', '<a b="', '<![CDATA[', '&a', '<?a ']

/** A message with something wrong, of at most `longest` characters: spoiled, cut, doubled, nested, or one thing over and over. */
export function spoil({ kind, examples }: Reader, longest: number, chance: Dice): string {
  const example = chance.pick(examples)
  const length = 1 + chance.below(chance.pick([100, 5_000, longest]))
  const at = chance.below(example.length + 1)
  const ways = [
    () => spoiled(kind, example, chance),
    () => example.slice(0, at),
    () => example.slice(0, at) + run(chance.pick(runs), length) + example.slice(at),
    () => example.slice(0, at) + run(chance.pick(openings), length) + example.slice(at),
    () => example.slice(0, at) + run(example.slice(at, at + 1 + chance.below(200)), length) + example.slice(at),
    () => run(chance.pick(openings), length),
    () => spoiled(kind, example.slice(0, at) + run(chance.pick(runs), length) + example.slice(at), chance),
  ]
  return chance.pick(ways)().slice(0, longest)
}

const run = (text: string, length: number) => text.repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length)

function spoiled(kind: Reader['kind'], text: string, chance: Dice): string {
  if (kind === 'xml') return mutateXml(text, chance)
  try {
    return JSON.stringify(mutateJson(JSON.parse(text), chance)) ?? ''
  } catch {
    return text + JSON.stringify(mutateJson('', chance))
  }
}
