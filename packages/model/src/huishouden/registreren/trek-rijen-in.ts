import { isLopend } from '../../doelbinding/termijnen.ts'
import type { Intrekking } from '../../velden/intrekking.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { antwoordenOp } from '../vragen/vragen.ts'
import { isVanAnderen } from './neem-aanmelding-terug.ts'
import { noemtOok, type Rondom } from './rondom.ts'

/** Each row that only this registration said, taken back; nobody else recorded it too, before or since. Pure. */
export function trekRijenIn(nu: Huishouden, rondom: Rondom, intrekking: Intrekking): Feit[] {
  const { voor, na, bron } = rondom
  const gemaakt = <D extends 'vragen' | 'zrm' | 'signalen' | 'toestemmingen' | 'verwijzingen'>(deel: D) =>
    Object.keys(na[deel]).filter(
      (id) => !Object.hasOwn(voor[deel], id) && Object.hasOwn(nu[deel], id) && !noemtOok(rondom, id, bron),
    )
  return [
    ...gemaakt('vragen')
      // With a question its answers go: one that somebody else answered since is hers to read too.
      .filter((id) => Object.values(antwoordenOp(nu, id)).every((antwoord) => antwoord.bron === bron))
      .map((vraagId): Feit => ({ soort: 'vraag-ingetrokken', vraagId, intrekking })),
    ...gemaakt('zrm').map((metingId): Feit => ({ soort: 'meting-ingetrokken', metingId, intrekking })),
    ...gemaakt('signalen')
      .filter((id) => !nu.signalen[id]!.ingetrokken)
      .map((signaalId): Feit => ({ soort: 'signaal-ingetrokken', signaalId, intrekking })),
    ...gemaakt('toestemmingen')
      .filter((id) => !nu.toestemmingen[id]!.vergist && !isVanAnderen(nu.toestemmingen[id]!, bron))
      .map((toestemmingId): Feit => ({ soort: 'toestemming-vergist', toestemmingId, intrekking })),
    ...gemaakt('verwijzingen')
      .filter((id) => isLopend(nu.verwijzingen[id]!) && !isVanAnderen(nu.verwijzingen[id]!, bron))
      .map((verwijzingId): Feit => ({ soort: 'verwijzing-ingetrokken', verwijzingId, intrekking })),
  ]
}
