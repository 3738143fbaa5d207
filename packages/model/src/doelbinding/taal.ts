import { z } from 'zod'
import { maakAanmelding, maakAanmeldingAntwoord } from '../huishouden/registreren/aanmelding.ts'
import { Organisatie } from '../velden/velden.ts'
import type { Doelbinding } from './doelbinding.ts'
import { maakProjectie } from './projectie.ts'

/** The schemas of the published language whose values depend on which partner systems are connected. */
export interface Taal {
  Aanmelding: ReturnType<typeof maakAanmelding>
  AanmeldingAntwoord: ReturnType<typeof maakAanmeldingAntwoord>
  Projectie: ReturnType<typeof maakProjectie>
}

/**
 * The language of one municipality: a referral to, or a consent for, a partner system that has no row for it is a wrong value
 * at the door, and so is a signal where no system receives any. What is told may still name one that has left: a household
 * keeps what was agreed with it. Pure.
 */
export function taalVan({ regels, toestemmingVoor, verwijzingNaar }: Doelbinding): Taal {
  const index = regels.some(({ soort, rijen }) => soort === 'systeem' && rijen.signalen !== undefined)
  const namen = { voor: eenVan(toestemmingVoor), naar: eenVan(verwijzingNaar), ...(!index && { signalen: 0 }) }
  const verteld = { voor: ookVertrokken(toestemmingVoor), naar: ookVertrokken(verwijzingNaar) }
  return {
    Aanmelding: maakAanmelding(namen),
    AanmeldingAntwoord: maakAanmeldingAntwoord(verteld),
    Projectie: maakProjectie(verteld),
  }
}

const ookVertrokken = (namen: readonly string[]) =>
  Organisatie.describe(`Een partnersysteem: ${[...namen, 'of een dat hier was aangesloten'].join(', ')}`)

/** Of none nothing is right; an empty choice is no JSON Schema. */
const eenVan = ([eerste, ...rest]: readonly string[]): z.ZodType<string> =>
  eerste === undefined ? z.never() : z.enum([eerste, ...rest])
