import type { Gelezen } from '@wijkhub/adapter-kit'
import { isXmlFault, leesFoutbericht, readXml } from '@wijkhub/stuf'
import { leesEnvelop, type Envelop, type GgkAfzender } from '../ijw/envelop.ts'
import { leesJw302, type Jw302 } from './jw302.ts'
import { leesJw305, type Jw305 } from './jw305.ts'
import type { EnvelopFout } from './onleesbaar.ts'

/** A StUF fault about one of our envelopes. */
export interface Fo01 {
  soort: 'Fo01'
  referentie: string
  code: string
  omschrijving: string
}

export type GgkBericht = Jw302 | Jw305 | Fo01

/** Allocation numbers start at 1: under this key no household is found, so that the answer is 9019 (TR019). */
const geenToewijzing = '0'

/** Reads what the GGk delivers: a retour, a start of care, or a fault. Pure. */
export function decode(afzender: GgkAfzender, ruw: string): Gelezen<GgkBericht> | EnvelopFout {
  const boom = readXml(ruw, { maxLength: 25 * 1024 * 1024 })
  if (isXmlFault(boom)) return { foutcode: boom.code, reden: boom.reason }
  const fout = leesFoutbericht(boom)
  if (fout) {
    const { crossRefnummer, code, omschrijving } = fout
    if (crossRefnummer === undefined)
      return { foutcode: code, reden: `een foutbericht zonder crossRefnummer: ${omschrijving}` }
    const bericht: Fo01 = { soort: 'Fo01', referentie: crossRefnummer, code, omschrijving }
    return { kenmerk: `Fo01:${crossRefnummer}:${code}`, vindplaats: { referentie: crossRefnummer }, bericht }
  }
  const envelop = leesEnvelop(boom)
  if (!envelop) return { foutcode: 'StUF055', reden: 'het bericht is geen GGK-envelop en geen foutbericht' }
  const herkomst = herkomstVan(envelop)
  if ('fouten' in envelop)
    return { foutcode: 'StUF055', reden: 'de GGK-envelop klopt niet', velden: envelop.fouten, ...herkomst }
  if (envelop.stuurgegevens.ontvanger.organisatie !== afzender.gemeentecode)
    return { foutcode: 'StUF055', reden: 'de envelop is aan een andere gemeente gericht', ...herkomst }
  const inhoud = leesInhoud(envelop)
  return 'soort' in inhoud ? gelezen(envelop, inhoud) : { ...inhoud, ...herkomst }
}

function leesInhoud(envelop: Envelop) {
  const { berichtcode, functie } = envelop.stuurgegevens
  if (berichtcode === 'Du01' && functie === 'JW302') return leesJw302(envelop)
  if (berichtcode === 'Di01' && functie === 'JW305') return leesJw305(envelop)
  return { foutcode: 'StUF055', reden: `${berichtcode} met functie ${functie ?? ''} wordt hier niet gelezen` }
}

function gelezen({ stuurgegevens }: Envelop, bericht: Jw302 | Jw305): Gelezen<GgkBericht> {
  const kenmerk = stuurgegevens.referentienummer
  if (bericht.soort === 'JW302') return { kenmerk, vindplaats: { referentie: bericht.referentie }, bericht }
  const nummer = bericht.producten.find((product) => product.toewijzingNummer !== undefined)?.toewijzingNummer
  return { kenmerk, vindplaats: { nummer: nummer === undefined ? geenToewijzing : String(nummer) }, bericht }
}

function herkomstVan(envelop: ReturnType<typeof leesEnvelop> & object): Partial<EnvelopFout> {
  const { stuurgegevens } = envelop
  if (!stuurgegevens) return {}
  const versies = 'fouten' in envelop ? '' : `-${envelop.applicatieVersie}${envelop.applicatieSubversie}`
  return {
    kenmerk: stuurgegevens.referentienummer,
    afzender: stuurgegevens.zender.organisatie,
    ...(stuurgegevens.functie !== undefined && { functie: stuurgegevens.functie + versies }),
  }
}
