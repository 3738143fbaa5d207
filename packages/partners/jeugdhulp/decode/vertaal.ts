import type { Koppeling, Naslag, Omgeving, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import type { Inhoud } from '@wijkhub/model'
import {
  datumTijd,
  geadresseerde,
  identificatie,
  identiteitVan,
  type GgkAfzender,
  type Jw302,
  type Jw305,
} from '@wijkhub/istandaarden'
import { retourBericht } from '../encode/retour.ts'
import type { GgkBericht } from './ggk-bericht.ts'
import type { Fo01 } from './fo01.ts'
import { keurJw305, type Start } from './keur-jw305.ts'

/** What a message of the GGk means for this household. Pure. */
export function vertaal(
  afzender: GgkAfzender,
  bericht: GgkBericht,
  koppeling: Koppeling,
  { omgeving, naslag }: { omgeving: Omgeving; naslag: Naslag },
): Vertaling | Onleesbaar {
  if (bericht.soort === 'JW302') return vertaalJw302(afzender, bericht, naslag)
  if (bericht.soort === 'Fo01') return vertaalFo01(bericht, naslag)
  return vertaalJw305(afzender, bericht, koppeling, { omgeving, naslag })
}

/** Counts only from the provider the JW301 went to, and only about that JW301. */
function vertaalJw302({ gemeentecode }: GgkAfzender, bericht: Jw302, { uitgaand }: Naslag): Vertaling | Onleesbaar {
  const { referentie, envelop, afgekeurd } = bericht
  const naar = uitgaand && geadresseerde(uitgaand)
  const velden: { veld: string; reden: string }[] = []
  const eis = (gelijk: boolean, veld: string, reden: string) => gelijk || velden.push({ veld, reden })
  eis(envelop.afzender === naar, 'zender.organisatie', 'is niet de aanbieder aan wie de JW301 ging')
  eis(bericht.ontvanger === naar, 'Bericht.Header.Ontvanger', 'is niet de ontvanger van de JW301')
  eis(bericht.afzender === gemeentecode, 'Bericht.Header.Afzender', 'is niet de afzender van de JW301')
  eis(
    bericht.identificatie === identificatie(referentie),
    'Bericht.Header.BerichtIdentificatie.Identificatie',
    'is niet die van de JW301 waar crossRefnummer naar verwijst',
  )
  if (velden.length > 0)
    return {
      foutcode: 'retour-past-niet',
      reden: 'deze JW302 hoort niet bij de JW301 waar zij naar verwijst',
      velden,
      kenmerk: envelop.referentie,
      voorMens: true,
    }
  const uitkomst = afgekeurd.length === 0 ? 'verwerkt' : 'geweigerd'
  if (uitgaand?.oordeel && uitgaand.oordeel !== uitkomst) return tweedeOordeel(envelop.referentie)
  if (uitkomst === 'verwerkt') return { bijdragen: [], verdict: { referentie, uitkomst } }
  const foutcode = afgekeurd[0]!.code
  const reden = `de aanbieder keurt de toewijzing af: ${afgekeurd.map(({ klasse, code }) => `${code} op ${klasse}`).join(', ')}`
  return { bijdragen: [], verdict: { referentie, uitkomst, foutcode, reden } }
}

/** One retour per message: what was booked stands, and a person sees that somebody thinks otherwise. */
const tweedeOordeel = (kenmerk: string): Onleesbaar => ({
  foutcode: 'tweede-oordeel',
  reden: 'op dit bericht kwam eerder een ander oordeel',
  kenmerk,
  voorMens: true,
})

/** IB016 says that our reference came in before: a repetition was recognised, and the verdict on the first one stands. */
function vertaalFo01({ referentie, code, omschrijving, afzender }: Fo01, { uitgaand }: Naslag): Vertaling | Onleesbaar {
  const isAanbieder = afzender !== undefined && /^\d{8}$/.test(afzender)
  if (isAanbieder && uitgaand && geadresseerde(uitgaand) !== afzender)
    return {
      foutcode: 'retour-past-niet',
      reden: 'dit foutbericht komt niet van de aanbieder aan wie het bericht ging',
      kenmerk: referentie,
      voorMens: true,
    }
  if (code === 'IB016') return { bijdragen: [] }
  if (uitgaand?.oordeel === 'verwerkt') return tweedeOordeel(referentie)
  return { bijdragen: [], verdict: { referentie, uitkomst: 'geweigerd', foutcode: code, reden: omschrijving } }
}

function vertaalJw305(
  afzender: GgkAfzender,
  bericht: Jw305,
  { stand, gewenst }: Koppeling,
  { omgeving, naslag }: { omgeving: Omgeving; naslag: Naslag },
): Vertaling {
  const identiteit = identiteitVan(bericht)
  const { oordeel, starts } = keurJw305(bericht, {
    gemeentecode: afzender.gemeentecode,
    besluiten: { ...gewenst?.besluiten, ...stand?.besluiten },
    inwoners: { ...gewenst?.inwoners, ...stand?.inwoners },
    gestartOp: (besluitId) => gestartOp(besluitId, { stand, gewenst, naslag }),
    vandaag: datumTijd(omgeving.op).datum,
    identificatieBekend: naslag.vastgelegd.some(({ sleutel }) => sleutel === identiteit),
  })
  return {
    bijdragen: starts.map(bijdrage),
    antwoorden: [retourBericht(afzender, bericht, oordeel, stand, omgeving)],
    vastgelegd: [
      { sleutel: identiteit, waarde: { referentie: bericht.envelop.referentie } },
      ...starts.map(({ besluitId, zorgGestartOp }) => ({
        sleutel: startSleutel(besluitId),
        waarde: { zorgGestartOp },
      })),
    ],
  }
}

const startSleutel = (besluitId: string) => `start/${besluitId}`

/**
 * When care started, as the provider told it last. Not from `stand`: a JW301 that was under way when the start came in
 * writes over it. Earlier versions of the hub kept it only there, and could not take a start back.
 */
function gestartOp(
  besluitId: string,
  { stand, gewenst, naslag }: Pick<Koppeling, 'stand' | 'gewenst'> & { naslag: Naslag },
): string | undefined {
  const gemeld = naslag.vastgelegd.find(({ sleutel }) => sleutel === startSleutel(besluitId))
  if (gemeld) return (gemeld.waarde as Pick<Start, 'zorgGestartOp'>).zorgGestartOp
  return stand?.besluiten?.[besluitId]?.zorgGestartOp ?? gewenst?.besluiten?.[besluitId]?.zorgGestartOp
}

const bijdrage = ({ besluitId, zorgGestartOp }: Start): Inhoud =>
  zorgGestartOp === undefined
    ? { soort: 'zorgstart-ingetrokken', besluitId }
    : { soort: 'zorg-gestart', besluitId, zorgGestartOp }
