import type { HttpAntwoord, Omgeving, Ontvangst } from '@wijkhub/adapter-kit'
import { kenmerkHergebruikt } from '@wijkhub/adapter-kit/pure'
import { contentType, datumTijd, fo01, type GgkAfzender } from '@wijkhub/istandaarden'
import type { GgkBericht } from './ggk-bericht.ts'
import { foutZonderReferentie } from './fo01.ts'
import { keurZonderToewijzing } from './keur-jw305.ts'
import { retourBericht } from '../encode/retour.ts'

type Fout = Parameters<typeof fo01>[1]

const ontvangen: HttpAntwoord = { status: 202, contentType, inhoud: '' }

/**
 * The answer to the GGk's delivery. Taken is 202 without content: the retour follows as a message of its own. What
 * cannot be taken gets its Fo01 here, and a start of care for an allocation nobody knows its JW306 with 9019, because
 * neither belongs to a household whose link could deliver it. A fault, or a retour about nothing of ours, is 202 too, for
 * a person to see: to answer a fault with a fault has no end.
 */
export function antwoord(afzender: GgkAfzender, ontvangst: Ontvangst<GgkBericht>, omgeving: Omgeving): HttpAntwoord {
  const weiger = (fout: Fout) => ({ status: 400, contentType, inhoud: fo01(afzender, fout, omgeving) })
  if (ontvangst.soort === 'onleesbaar')
    return ontvangst.fout.foutcode === foutZonderReferentie ? ontvangen : weiger(ontvangst.fout)
  const { bericht } = ontvangst.gelezen
  if (ontvangst.soort === 'aangenomen' || bericht.soort === 'Fo01') return ontvangen
  if (ontvangst.soort === 'niet-vertaalbaar') {
    // The GGk has a code of its own for a reference that was used for something else.
    const code = ontvangst.fout.foutcode === kenmerkHergebruikt ? { code: 'IB016' } : {}
    return weiger({ ...ontvangst.fout, ...code, afzender: bericht.envelop.afzender })
  }
  if (bericht.soort === 'JW302') return ontvangen
  const kader = { gemeentecode: afzender.gemeentecode, vandaag: datumTijd(omgeving.op).datum }
  const { inhoud } = retourBericht(afzender, bericht, keurZonderToewijzing(bericht, kader), undefined, omgeving)
  return { status: 200, contentType, inhoud, zegtWeigering: true }
}

/** VECOZO's code for it; nothing was read, so that there is no reference to answer to. */
export function teGroot(afzender: GgkAfzender, omgeving: Omgeving): HttpAntwoord {
  const fout = { foutcode: 'te-groot', code: 'IB012', reden: 'het bericht is groter dan 25 MB (OP179)' }
  return { status: 413, contentType, inhoud: fo01(afzender, fout, omgeving) }
}
