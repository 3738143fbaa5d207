import { z } from 'zod'

/**
 * The 11-proef of a burgerservicenummer: (9·d1 + 8·d2 + … + 2·d8 − d9) mod 11 = 0; 000000000 is refused.
 * Source: Wet algemene bepalingen burgerservicenummer; standards FACTS §9.
 */
export function isBsn(value: string): boolean {
  if (!/^\d{9}$/.test(value) || value === '000000000') return false
  const sum = [...value].reduce((total, digit, index) => {
    const weight = index === 8 ? -1 : 9 - index
    return total + weight * Number(digit)
  }, 0)
  return sum % 11 === 0
}

/** JSON Schema has no 11-proef, so the format name `bsn` carries it to every compiled validator. */
export const Bsn = z
  .string()
  .regex(/^\d{9}$/)
  .refine(isBsn, 'voldoet niet aan de 11-proef')
  .meta({ format: 'bsn', description: 'Burgerservicenummer, negen cijfers die aan de 11-proef voldoen' })
