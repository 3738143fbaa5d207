import { createHash } from 'node:crypto'

/**
 * Fingerprint of what a message says: two messages with one fingerprint say the same. One moment in two notations and one text in two
 * Unicode forms are the same, and so is another order of members. Pure.
 */
export function fingerprintOf(bericht: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(genormaliseerd(bericht)) ?? '')
    .digest('base64url')
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

function genormaliseerd(waarde: unknown): unknown {
  if (typeof waarde === 'string') {
    const ms = moment.test(waarde) ? Date.parse(waarde) : Number.NaN
    return Number.isNaN(ms) ? waarde.normalize('NFC') : new Date(ms).toISOString()
  }
  if (Array.isArray(waarde)) return waarde.map(genormaliseerd)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.entries(waarde)
    .filter(([, inhoud]) => inhoud !== undefined)
    .map(([veld, inhoud]): [string, unknown] => [veld.normalize('NFC'), genormaliseerd(inhoud)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
