import type { HttpAntwoord, Omgeving, Ontvangst, ZonderGevolg } from '@wijkhub/adapter-kit'
import { functieNietVerwerkt, type GgkBericht } from './decode/decode.ts'
import { foutZonderReferentie } from './decode/fo01.ts'
import { keurZonderToewijzing } from './decode/keur-jw305.ts'
import { fo01 } from './encode/fo01.ts'
import { retourBericht } from './encode/retour.ts'
import { datumTijd } from './ijw/datum-tijd.ts'
import type { GgkAfzender } from './ijw/envelop.ts'
import { contentType } from './ijw/namen.ts'

type Fout = Parameters<typeof fo01>[1]

const aangenomen: HttpAntwoord = { status: 202, contentType, inhoud: '' }

/**
 * The answer to the GGk's delivery. Taken is 202 without content: the retour follows as a message of its own. What
 * cannot be taken gets its Fo01 here, and a start of care for an allocation nobody knows its JW306 with 9019, because
 * neither belongs to a household whose link could deliver it. A fault is never answered by a fault: that has no end.
 */
export function antwoord(afzender: GgkAfzender, ontvangst: Ontvangst<GgkBericht>, omgeving: Omgeving): HttpAntwoord {
  const weiger = (fout: Fout) => ({ status: 400, contentType, inhoud: fo01(afzender, fout, omgeving) })
  if (ontvangst.soort === 'onleesbaar')
    return ontvangst.fout.foutcode === foutZonderReferentie ? aangenomen : weiger(ontvangst.fout)
  if (ontvangst.soort === 'aangenomen') return aangenomen
  const { bericht } = ontvangst.gelezen
  if (bericht.soort === 'Fo01') return aangenomen
  if (ontvangst.soort === 'niet-vertaalbaar') return weiger(ontvangst.fout)
  if (bericht.soort === 'JW302') {
    const { referentie: kenmerk, afzender: van } = bericht.envelop
    return weiger({ foutcode: 'StUF055', reden: onbekendeReferentie, kenmerk, afzender: van, functie: 'JW302' })
  }
  const kader = { gemeentecode: afzender.gemeentecode, vandaag: datumTijd(omgeving.nu).datum }
  const retour = retourBericht(afzender, bericht, keurZonderToewijzing(bericht, kader), undefined, omgeving)
  return { status: 200, contentType, inhoud: retour.inhoud }
}

const onbekendeReferentie = 'crossRefnummer is van geen toewijzingsbericht dat hier verstuurd is'

/** VECOZO's code for it; nothing was read, so that there is no reference to answer to. */
export function teGroot(afzender: GgkAfzender, omgeving: Omgeving): HttpAntwoord {
  const fout = { foutcode: 'te-groot', code: 'IB012', reden: 'het bericht is groter dan 25 MB (OP179)' }
  return { status: 413, contentType, inhoud: fo01(afzender, fout, omgeving) }
}

/** What a person must see: a verdict or a fault that belongs to no message of ours, and what is not processed yet. */
export function opzij(ontvangst: ZonderGevolg<GgkBericht>): { foutcode: string; reden: string } | undefined {
  if (ontvangst.soort === 'onleesbaar') {
    const { foutcode, reden } = ontvangst.fout
    return [functieNietVerwerkt, foutZonderReferentie].includes(foutcode) ? { foutcode, reden } : undefined
  }
  if (ontvangst.soort === 'niet-vertaalbaar') return ontvangst.fout
  const { bericht } = ontvangst.gelezen
  if (bericht.soort === 'JW305') return undefined
  const reden = `${bericht.soort === 'Fo01' ? `foutbericht ${bericht.code}` : 'JW302'}: ${onbekendeReferentie}`
  return { foutcode: 'referentie-onbekend', reden }
}
