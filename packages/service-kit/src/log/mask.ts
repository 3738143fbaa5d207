import { isBsn } from '@wijkhub/model'

/**
 * Second line of defence: nothing personal is handed to the logger, and if something slips into an error's message
 * after all (a database's, a parser's), a BSN, token, e-mail address or telephone number does not reach the log.
 */
export function mask(line: string): string {
  if (!suspect.test(line)) return line
  return line
    .replaceAll(/\beyJ[\w-]{8,}\.[\w-]+\.?[\w-]*/g, '[token]')
    .replaceAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, '[e-mail]')
    .replaceAll(/(?<![\w.-])(?:\+31|0031|0)\d{9}(?!\w)/g, '[telefoon]')
    .replaceAll(/(?<![\w-])\d{9}(?![\w-])/g, (digits) => (isBsn(digits) ? '[bsn]' : digits))
}

// One look at every line; the four replacements only where one of them can find something.
const suspect = /eyJ|@|\d{9}/
