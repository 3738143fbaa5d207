import { dagInNederland } from '../velden/dag.ts'
import { evolve, type Feit } from './feiten.ts'
import { leegHuishouden, type Huishouden } from './huishouden.ts'

/** A fact with the moment it was recorded. */
export interface Vastgelegd {
  gegevens: Feit
  op: string
}

/** The household as it was known at the end of a day (jjjj-mm-dd, in the Netherlands), by its facts alone. Pure. */
export function huishoudenOp(feiten: readonly Vastgelegd[], dag: string): Huishouden {
  return feiten
    .filter(({ op }) => dagInNederland(op) <= dag)
    .reduce<Huishouden>((huishouden, { gegevens }) => evolve(huishouden, gegevens), leegHuishouden)
}

/**
 * Who was a member on a day, as it is known now: who came before it was recorded, and who had left already when that was
 * told later. Of whom no day is known, from the day she was registered. Pure.
 */
export function ledenOp(feiten: readonly Vastgelegd[], dag: string): string[] {
  const lid = new Map<string, boolean>()
  for (const { gegevens, op } of feiten)
    if ('na' in gegevens) {
      const per = 'per' in gegevens ? gegevens.per : dagInNederland(op)
      for (const [id, rij] of per <= dag ? Object.entries(gegevens.na?.inwoners ?? {}) : []) lid.set(id, rij !== null)
    } else if (gegevens.soort === 'inwoner-geregistreerd') {
      if ((gegevens.sinds ?? dagInNederland(op)) <= dag) lid.set(gegevens.inwonerId, true)
    } else if (gegevens.soort === 'lid-vertrokken') {
      if (gegevens.per <= dag) lid.set(gegevens.inwonerId, false)
    } else if (gegevens.soort === 'inwoner-overleden' && gegevens.op <= dag) lid.set(gegevens.inwonerId, false)
  return [...lid].flatMap(([inwonerId, was]) => (was ? [inwonerId] : []))
}
