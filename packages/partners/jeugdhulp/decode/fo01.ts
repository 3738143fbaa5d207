import type { Gelezen } from '@wijkhub/adapter-kit'
import { findChild, findText, leesFoutbericht, namespaces, type XmlElement } from '@wijkhub/stuf'
import type { OnleesbareEnvelop } from './onleesbaar.ts'

/** A StUF fault about one of our envelopes. */
export interface Fo01 {
  soort: 'Fo01'
  referentie: string
  code: string
  omschrijving: string
  /** Organisation that made it: the GGk, VECOZO or the provider. */
  afzender: string | undefined
}

/** Foutcode of a fault that says of no message what is wrong: a person looks at it, and no fault answers a fault. */
export const foutZonderReferentie = 'fo01-zonder-referentie'

/** What `code` and `crossRefnummer` can be (StUF.xsd); more would fit nowhere, and says nothing to anybody. */
const isCode = (code: string) => /^\w{1,7}$/.test(code)
const isReferentie = (tekst: string) => /^\S{1,40}$/.test(tekst)
const meesteTekens = 200

/** `undefined` when the document is something else. */
export function leesFo01(boom: XmlElement): Gelezen<Fo01> | OnleesbareEnvelop | undefined {
  const fout = leesFoutbericht(boom)
  if (!fout) return undefined
  const code = isCode(fout.code) ? fout.code : 'onbekend'
  const omschrijving = [...fout.omschrijving].slice(0, meesteTekens).join('')
  const referentie = fout.crossRefnummer
  if (referentie === undefined || !isReferentie(referentie))
    return {
      foutcode: foutZonderReferentie,
      reden: `een foutbericht over geen bericht van de hub: ${code} ${omschrijving}`,
    }
  const kop = findChild(boom, namespaces.StUF, 'stuurgegevens')
  const zender = kop && findChild(kop, namespaces.StUF, 'zender')
  const afzender = zender && findText(zender, namespaces.StUF, 'organisatie')
  const bericht: Fo01 = { soort: 'Fo01', referentie, code, omschrijving, afzender }
  return { kenmerk: `Fo01:${referentie}:${code}`, vindplaats: { referentie }, bericht }
}
