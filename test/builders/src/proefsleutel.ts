import { alsTekst, leesHoofdsleutel } from '@wijkhub/verzegelen'

const verzonnen = (byte: number) => Buffer.alloc(32, byte).toString('base64url')

/** The keys of every hub in tests and measurements: what one process kept another opens. */
export const proefsleutel = leesHoofdsleutel(
  alsTekst({
    hashsleutel: verzonnen(1),
    huidig: 1,
    tijdperken: [{ nr: 1, sinds: '2026-11-29T12:00:00.000Z', sleutel: verzonnen(2) }],
  }),
)
