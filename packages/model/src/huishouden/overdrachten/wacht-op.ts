import type { Huishouden } from '../huishouden.ts'

/** Does an offer wait here for this organisation's answer? Then it may answer, involved or not. */
export function wachtOverdrachtOp({ overdrachten }: Huishouden, organisatie: string): boolean {
  return Object.values(overdrachten).some(
    ({ stand, naar }) => stand === 'aangeboden' && naar.organisatie === organisatie,
  )
}
