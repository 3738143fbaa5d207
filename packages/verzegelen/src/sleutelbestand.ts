import { randomBytes } from 'node:crypto'
import { z } from 'zod'

const sleutelBytes = 32
const Sleutel = z.base64url().refine((tekst) => Buffer.from(tekst, 'base64url').length === sleutelBytes)

const Sleutelbestand = z
  .strictObject({
    /** Everything is found by it; another one means that the index is filled again. */
    hashsleutel: Sleutel,
    /** The epoch new keys are wrapped in. */
    huidig: z.int().min(1),
    tijdperken: z.array(z.strictObject({ nr: z.int().min(1), sinds: z.iso.datetime(), sleutel: Sleutel })).min(1),
  })
  .refine(({ huidig, tijdperken }) => tijdperken.some(({ nr }) => nr === huidig))
  .refine(({ tijdperken }) => new Set(tijdperken.map(({ nr }) => nr)).size === tijdperken.length)

/**
 * The keys that stand outside the database: the one everything is found by, and per epoch the one the keys of households
 * are wrapped in. Who loses it has lost everything that is sealed; who keeps an old copy has erased nothing.
 */
export type Sleutelbestand = z.infer<typeof Sleutelbestand>

/** A file of keys that nobody has. */
export function nieuwSleutelbestand(op: string): Sleutelbestand {
  return {
    hashsleutel: nieuw(),
    huidig: 1,
    tijdperken: [{ nr: 1, sinds: op, sleutel: nieuw() }],
  }
}

/** The same with an epoch more, that is the one of today; what was wrapped before opens as before. */
export function metNieuwTijdperk(bestand: Sleutelbestand, op: string): Sleutelbestand {
  const nr = Math.max(...bestand.tijdperken.map((tijdperk) => tijdperk.nr)) + 1
  return { ...bestand, huidig: nr, tijdperken: [...bestand.tijdperken, { nr, sinds: op, sleutel: nieuw() }] }
}

/** Only the epoch of today: whatever is wrapped in one of before opens no more, here nor in any copy of the database. */
export function zonderTijdperken(bestand: Sleutelbestand): Sleutelbestand {
  return { ...bestand, tijdperken: bestand.tijdperken.filter(({ nr }) => nr === bestand.huidig) }
}

/** Reads a file of keys; `undefined` when it is none. What is wrong is not told: it would stand in a log. Pure. */
export function leesSleutelbestand(tekst: string): Sleutelbestand | undefined {
  try {
    return Sleutelbestand.safeParse(JSON.parse(tekst)).data
  } catch {
    return undefined
  }
}

/** As it is written to disk. Pure. */
export function alsTekst(bestand: Sleutelbestand): string {
  return `${JSON.stringify(bestand, undefined, 2)}\n`
}

function nieuw(): string {
  return randomBytes(sleutelBytes).toString('base64url')
}
