import type { Gelezen } from '@wijkhub/adapter-kit'
import { isXmlFault, readXml } from '@wijkhub/stuf'
import {
  grenzen,
  identiteitVan,
  leesEnvelop,
  leesJw302,
  leesJw305,
  namespaceVan,
  nogNietVerwerkt,
  type Envelop,
  type GgkAfzender,
  type Jw302,
  type Jw305,
} from '@wijkhub/istandaarden'
import { leesFo01, type Fo01 } from './fo01.ts'
import type { OnleesbareEnvelop } from './onleesbaar.ts'

export type GgkBericht = Jw302 | Jw305 | Fo01

type InhoudFout = Pick<OnleesbareEnvelop, 'foutcode' | 'reden' | 'velden' | 'code' | 'voorMens'>

/** Allocation numbers start at 1: under this key no household is found, so that the answer is 9019 (TR019). */
const geenToewijzing = '0'

/** Reads what the GGk delivers: a retour, a start of care, or a fault. Pure. */
export function leesGgkBericht(afzender: GgkAfzender, ruw: string): Gelezen<GgkBericht> | OnleesbareEnvelop {
  const boom = readXml(ruw, grenzen)
  if (isXmlFault(boom)) return { foutcode: boom.code, reden: boom.reason }
  const fout = leesFo01(boom)
  if (fout) return fout
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

function leesInhoud(envelop: Envelop): Jw302 | Jw305 | InhoudFout {
  const { berichtcode, functie } = envelop.stuurgegevens
  if (berichtcode === 'Du01' && functie === 'JW302') return leesJw302(envelop)
  if (berichtcode === 'Di01' && functie === 'JW305') return zelfdeAfzender(envelop, leesJw305(envelop))
  if (berichtcode === 'Di01' && functie !== undefined && nogNietVerwerkt.has(functie))
    return nietVerwerkt(functie, envelop)
  return { foutcode: 'StUF055', reden: `${berichtcode} met functie ${functie ?? ''} wordt hier niet gelezen` }
}

/** Whoever sends the envelope must be who the message says: the retour holds the client, and goes to the envelope's sender. */
function zelfdeAfzender({ stuurgegevens }: Envelop, bericht: Jw305 | InhoudFout): Jw305 | InhoudFout {
  if (!('soort' in bericht) || bericht.afzender === stuurgegevens.zender.organisatie) return bericht
  const velden = [{ veld: 'Bericht.Header.Afzender', reden: 'is een ander dan de zender van de envelop' }]
  return { foutcode: 'StUF055', reden: 'de afzender van het bericht stuurde de envelop niet', velden }
}

/** Not a fault of the sender's: its message is kept for a person, and it is told that no retour follows by itself. */
function nietVerwerkt(functie: string, { inhoud }: Envelop): InhoudFout {
  const boom = readXml(inhoud, grenzen)
  if (isXmlFault(boom)) return { foutcode: boom.code, reden: boom.reason }
  if (boom.namespace !== namespaceVan(functie) || boom.name !== 'Bericht')
    return { foutcode: 'StUF055', reden: `de inhoud is geen ${functie} van iJw 3.2` }
  const reden = `${functie} wordt hier nog niet verwerkt; het bericht is bewaard en een medewerker ziet het`
  return { foutcode: 'functie-niet-verwerkt', code: 'IB004', reden, voorMens: true }
}

function gelezen({ stuurgegevens }: Envelop, bericht: Jw302 | Jw305): Gelezen<GgkBericht> {
  const kenmerk = stuurgegevens.referentienummer
  if (bericht.soort === 'JW302') return { kenmerk, vindplaats: { referentie: bericht.referentie }, bericht }
  const nummer = bericht.producten.find((product) => product.toewijzingNummer !== undefined)?.toewijzingNummer
  const vindplaats = { nummer: nummer === undefined ? geenToewijzing : String(nummer) }
  return { kenmerk, vindplaats, sleutels: [identiteitVan(bericht)], bericht }
}

function herkomstVan(envelop: ReturnType<typeof leesEnvelop> & object): Partial<OnleesbareEnvelop> {
  const { stuurgegevens } = envelop
  if (!stuurgegevens) return {}
  const versies = 'fouten' in envelop ? '' : `-${envelop.applicatieVersie}${envelop.applicatieSubversie}`
  return {
    kenmerk: stuurgegevens.referentienummer,
    afzender: stuurgegevens.zender.organisatie,
    ...(stuurgegevens.functie !== undefined && { functie: stuurgegevens.functie + versies }),
  }
}
