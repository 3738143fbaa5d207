import { isBetrokken } from './betrokkenheden/betrokken.ts'
import { benoemRegisseur } from './regie/benoem-regisseur.ts'
import { corrigeerContactmoment } from './contactmomenten/corrigeer-contactmoment.ts'
import { legContactmomentVast } from './contactmomenten/leg-contactmoment-vast.ts'
import { trekContactmomentIn } from './contactmomenten/trek-contactmoment-in.ts'
import { registreerAanmelding } from './registreren/registreer-aanmelding.ts'
import { spreekActieAf, stelDoelVast, werkActieBij } from './plan/plan.ts'
import { werkVerzekeringBij } from './leden/werk-verzekering-bij.ts'
import { trekToestemmingIn } from './toestemmingen/trek-toestemming-in.ts'
import { verwerkBijdrage } from './bijdragen/verwerk-bijdrage.ts'
import { werkInwonerBij } from './leden/werk-inwoner-bij.ts'
import { evolve } from './evolve.ts'
import type { Feit } from './feiten.ts'
import { genoemdeInwoners } from './genoemde-inwoners.ts'
import { overDeGrens } from './grenzen.ts'
import type { Huishouden } from './huishouden.ts'
import type { Handeling } from '../handeling.ts'
import type { Beslissing, Oordeel, Opdracht } from './opdrachten.ts'

/**
 * Decides which facts a command leads to; pure. Promises: no fact without a change (saying the same thing twice yields
 * no facts), no fact about somebody who is no member, and a refusal changes nothing. Hands back the
 * household as it is afterwards, so that nobody needs to apply the facts again. `huishouden` is the empty household for
 * a first registration.
 */
export function decide(huishouden: Huishouden, opdracht: Opdracht, door: Handeling): Beslissing {
  const oordeel = beslis(huishouden, opdracht, door)
  if ('weigering' in oordeel) return oordeel
  const { feiten } = oordeel
  bewaakLeden(huishouden, feiten)
  const vol = overDeGrens(huishouden, feiten)
  if (vol) return { weigering: 'huishouden-vol', veld: vol }
  return { ...oordeel, huishouden: oordeel.huishouden ?? feiten.reduce<Huishouden>(evolve, huishouden) }
}

/** What is said about somebody who is no member has no reader: such a fact is a defect of a rule, and nothing is kept. */
function bewaakLeden(huishouden: Huishouden, feiten: readonly Feit[]): void {
  const nieuw = new Set(feiten.flatMap((feit) => (feit.soort === 'inwoner-geregistreerd' ? [feit.inwonerId] : [])))
  for (const feit of feiten)
    if (genoemdeInwoners(feit).some((id) => !nieuw.has(id) && !Object.hasOwn(huishouden.inwoners, id)))
      throw new Error(`een feit "${feit.soort}" gaat over iemand die geen lid van het huishouden is`)
}

function beslis(huishouden: Huishouden, opdracht: Opdracht, door: Handeling): Oordeel {
  if (opdracht.soort === 'registreer-aanmelding') return registreerAanmelding(huishouden, opdracht, door)
  if (huishouden.versie === 0) return { weigering: 'huishouden-onbekend' }
  if (opdracht.soort === 'verwerk-bijdrage') return verwerkBijdrage(huishouden, opdracht, door)
  if (!isBetrokken(huishouden, door.organisatie)) return { weigering: 'niet-betrokken' }
  switch (opdracht.soort) {
    case 'benoem-regisseur':
      return benoemRegisseur(huishouden, opdracht.aanwijzing, door)
    case 'stel-doel-vast':
      return stelDoelVast(opdracht.doel, door)
    case 'spreek-actie-af':
      return spreekActieAf(huishouden, opdracht.actie, door)
    case 'werk-actie-bij':
      return werkActieBij(huishouden, opdracht.actieId, opdracht.bijwerking, door)
    case 'leg-contactmoment-vast':
      return legContactmomentVast(huishouden, opdracht.contactmoment, door)
    case 'corrigeer-contactmoment':
      return corrigeerContactmoment(huishouden, opdracht, door)
    case 'trek-contactmoment-in':
      return trekContactmomentIn(huishouden, opdracht.contactmomentId, door)
    case 'werk-verzekering-bij':
      return werkVerzekeringBij(huishouden, opdracht, door)
    case 'werk-inwoner-bij':
      return werkInwonerBij(huishouden, opdracht.inwonerId, opdracht.bijwerking)
    case 'trek-toestemming-in':
      return trekToestemmingIn(huishouden, opdracht.toestemmingId, door)
  }
}
