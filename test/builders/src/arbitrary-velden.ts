import fc from 'fast-check'
import { verbodenTeken, type Tekstsoort } from '@wijkhub/model'

/**
 * Random fields: texts are whatever the door accepts. What a partner's format cannot hold of that must show in the property
 * of its encoder.
 */

export const datum = (van: number, tot: number) =>
  fc
    .tuple(fc.integer({ min: van, max: tot }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([jaar, maand, dag]) => `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`)
export const tijdstip = datum(2025, 2026).map((dag) => `${dag}T09:00:00Z`)
const woord = fc.stringMatching(/^[A-Z][a-zé]{2,12}$/)

/** Mostly words, now and then anything that passes the door: other scripts, emoji, a lone point, the full length. */
function aanvaard(soort: Tekstsoort, langste: number): fc.Arbitrary<string> {
  const bijzonder = soort === 'vrije-tekst' ? ['\n', '\t', '\u00a0', '\u200f'] : ['\u200d', '\u00a0']
  const teken = fc.oneof(
    fc.constantFrom('.', '-', "'", '’', '&', '<', '"', ']]>', 'ß', 'ğ', 'ل', '李', '😀', ...bijzonder),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  const wild = fc
    .array(teken, { minLength: 1, maxLength: Math.min(langste, 20) })
    .map((tekens) => tekens.join('').normalize('NFC').trim())
    .filter((tekst) => tekst.length > 0 && tekst.length <= langste && verbodenTeken(tekst, soort) === undefined)
  const vol = fc.constantFrom('a', '.', 'é', '李').map((letter) => letter.repeat(langste))
  return fc.oneof(
    { weight: 6, arbitrary: woord.map((tekst) => tekst.slice(0, langste)) },
    { weight: 2, arbitrary: wild },
    { weight: 1, arbitrary: vol },
  )
}
export const naam = (langste: number) => aanvaard('naamtekst', langste)
export const vrij = aanvaard('vrije-tekst', 500)
