import type { Koppeling, Omgeving, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import { retourBericht } from '../encode/retour.ts'
import { datumTijd } from '../ijw/datum-tijd.ts'
import type { GgkAfzender } from '../ijw/envelop.ts'
import type { Fo01, GgkBericht } from './decode.ts'
import type { Jw302 } from './jw302.ts'
import type { Jw305 } from './jw305.ts'
import { keurJw305, type Start } from './keur-jw305.ts'

/** What a message of the GGk means for this household. Pure. */
export function vertaal(
  afzender: GgkAfzender,
  bericht: GgkBericht,
  koppeling: Koppeling,
  omgeving: Omgeving,
): Vertaling | Onleesbaar {
  if (bericht.soort === 'JW302') return vertaalJw302(bericht)
  if (bericht.soort === 'Fo01') return vertaalFo01(bericht)
  return vertaalJw305(afzender, bericht, koppeling, omgeving)
}

function vertaalJw302({ referentie, afgekeurd }: Jw302): Vertaling {
  if (afgekeurd.length === 0) return { bijdragen: [], verdict: { referentie, uitkomst: 'verwerkt' } }
  const foutcode = afgekeurd[0]!.code
  const reden = `de aanbieder keurt de toewijzing af: ${afgekeurd.map(({ klasse, code }) => `${code} op ${klasse}`).join(', ')}`
  return { bijdragen: [], verdict: { referentie, uitkomst: 'geweigerd', foutcode, reden } }
}

/** IB016 says that our reference came in before: a repetition was recognised, and the verdict on the first one stands. */
function vertaalFo01({ referentie, code, omschrijving }: Fo01): Vertaling {
  if (code === 'IB016') return { bijdragen: [] }
  return { bijdragen: [], verdict: { referentie, uitkomst: 'geweigerd', foutcode: code, reden: omschrijving } }
}

function vertaalJw305(
  afzender: GgkAfzender,
  bericht: Jw305,
  { stand, gewenst }: Koppeling,
  omgeving: Omgeving,
): Vertaling | Onleesbaar {
  const besluiten = { ...gewenst?.besluiten, ...stand?.besluiten }
  const inwoners = { ...gewenst?.inwoners, ...stand?.inwoners }
  const { oordeel, starts } = keurJw305(bericht, { besluiten, inwoners, vandaag: datumTijd(omgeving.nu).datum })
  if (starts.some(({ zorgGestartOp }) => zorgGestartOp === undefined))
    return {
      foutcode: 'start-ingetrokken',
      reden:
        'de aanbieder trekt een start in zonder nieuwe; een medewerker moet dit beoordelen binnen drie werkdagen (OP090)',
      kenmerk: bericht.envelop.referentie,
    }
  const nieuweStand = stand && metStarts(stand, starts)
  return {
    bijdragen: starts.map(({ besluitId, zorgGestartOp }) => ({
      soort: 'zorg-gestart',
      besluitId,
      zorgGestartOp: zorgGestartOp!,
    })),
    antwoorden: [retourBericht(afzender, bericht, oordeel, nieuweStand, omgeving)],
    ...(nieuweStand && starts.length > 0 && { stand: nieuweStand }),
  }
}

function metStarts(stand: Projectie, starts: Start[]): Projectie {
  const gestart = starts.map(({ besluitId, zorgGestartOp }) => [
    besluitId,
    { ...stand.besluiten?.[besluitId], zorgGestartOp },
  ])
  return { ...stand, besluiten: { ...stand.besluiten, ...Object.fromEntries(gestart) } }
}
