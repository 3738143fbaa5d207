import { kenmerkHergebruikt, type HttpAntwoord, type Omgeving, type Ontvangst } from '@wijkhub/adapter-kit'
import type { GgkBericht } from './decode/decode.ts'
import { keurZonderToewijzing } from './decode/keur-jw305.ts'
import { fo01 } from './encode/fo01.ts'
import { retourBericht } from './encode/retour.ts'
import { datumTijd } from './ijw/datum-tijd.ts'
import type { GgkAfzender } from './ijw/envelop.ts'
import { contentType } from './ijw/namen.ts'

/**
 * The answer to the GGk's delivery. Taken is 202 without content: the retour follows as a message of its own. What
 * fails control level 1 gets its Fo01 here, and a start of care for an allocation nobody knows its JW306 with 9019,
 * because neither belongs to a household whose link could deliver it.
 */
export function antwoord(afzender: GgkAfzender, ontvangst: Ontvangst<GgkBericht>, omgeving: Omgeving): HttpAntwoord {
  if (ontvangst.soort === 'onleesbaar')
    return { status: 400, contentType, inhoud: fo01(afzender, ontvangst.fout, omgeving) }
  const { bericht } = ontvangst.gelezen
  if (ontvangst.soort === 'niet-vertaalbaar' && ontvangst.fout.foutcode === kenmerkHergebruikt) {
    const afzenderVan = bericht.soort === 'JW305' ? { afzender: bericht.envelop.afzender } : {}
    return { status: 400, contentType, inhoud: fo01(afzender, { ...ontvangst.fout, ...afzenderVan }, omgeving) }
  }
  if (ontvangst.soort !== 'koppeling-onbekend' || bericht.soort !== 'JW305')
    return { status: 202, contentType, inhoud: '' }
  const { oordeel } = keurZonderToewijzing(bericht, datumTijd(omgeving.nu).datum)
  const { inhoud } = retourBericht(afzender, bericht, oordeel, undefined, omgeving)
  return { status: 200, contentType, inhoud, zegtWeigering: true }
}
