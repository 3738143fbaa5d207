import { isBsn } from '@wijkhub/model'

/** A longer line helps nobody, and a stranger must not be able to make us work harder by making one long. */
const longest = 32 * 1024

/**
 * Second line of defence: nothing personal is handed to the logger, and if something slips into an error's message
 * after all (a database's, a parser's), a BSN, token, e-mail address or telephone number does not reach the log, however
 * people write them. Costs no more than the line is long; of a line over 32 kB only the beginning is kept.
 */
export function mask(line: string): string {
  if (line.length > longest) return cutOff(line)
  if (!suspect.test(line)) return line
  return line.replaceAll(tokens, maskToken).replaceAll(addresses, '[e-mail]').replaceAll(numbers, maskNumbers)
}

function cutOff(line: string): string {
  return `${JSON.stringify({ level: 'warn', msg: 'logregel te lang', tekens: line.length, begin: mask(line.slice(0, longest / 4)) })}\n`
}

// One look at every line; the replacements only where one of them can find something.
const suspect = /eyJ|@|(?:\d[ ./()\u00a0\u202f\u2009-]{0,3}){9}/

// A match begins where a run of letters begins, and nowhere inside it: begun at every letter, a long run without a dot
// would be looked through once for each of them.
const tokens = /(?<![\w-])[\w-]{11,}\.[\w-]+(?:\.[\w-]*)?/g
const addresses = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

function maskToken(run: string): string {
  const begin = run.indexOf('eyJ')
  return begin >= 0 && run.indexOf('.') >= begin + 11 ? `${run.slice(0, begin)}[token]` : run
}

// Groups of digits with little between them. In a line of JSON the "n" of an escaped line end is no letter of a word.
const numbers = /(?:(?<!\w)|(?<=\\[bfnrt]))\+?\(?\d+(?:[ ./()\u00a0\u202f\u2009-]{1,3}\d+)*(?!\w)/g
const between = /(\D+)/

/** Looks at every row of neighbouring groups that together could be a number of a person. */
function maskNumbers(run: string): string {
  if (run.length < 9) return run
  const [lead] = /^\D*/.exec(run)!
  const parts = run.slice(lead.length).split(between)
  let masked = ''
  for (let i = 0; i < parts.length; i += 2) {
    const before = i === 0 ? lead : parts[i - 1]!
    const found = personalAt(parts, i, before)
    masked += found
      ? `${found.mask === '[bsn]' ? before : before.replace(/[+(]+$/, '')}${found.mask}`
      : `${before}${parts[i]}`
    if (found) i = found.end
  }
  return masked
}

function personalAt(parts: string[], from: number, before: string): { mask: string; end: number } | undefined {
  let digits = ''
  let text = ''
  for (let end = from; end < parts.length && digits.length + parts[end]!.length <= 15; end += 2) {
    text += (end === from ? '' : parts[end - 1]!) + parts[end]!
    digits += parts[end]!
    if (digits.length < 9) continue
    if (isTelephone(digits, before)) return { mask: '[telefoon]', end }
    if (digits.length === 9 && isBsn(digits) && !isOtherwise(text)) return { mask: '[bsn]', end }
  }
  return undefined
}

/** A decimal number, or an address of a machine. */
function isOtherwise(text: string): boolean {
  if (/^\d+\.\d+$/.test(text)) return true
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split('.').every((group) => Number(group) <= 255)
}

function isTelephone(digits: string, before: string): boolean {
  if (before.endsWith('+') || before.endsWith('+(')) return digits.length >= 10
  return digits.startsWith('0') && /^0[1-9]\d{8}$|^00310?[1-9]\d{8}$/.test(digits)
}
