import { isToegekend, type Handeling, type Huishouden } from '@wijkhub/model'

/**
 * Who may see and decide a question: whoever administers the hub for the municipality, or an organisation that is granted in
 * every household it is about, for it sees all of it already. Pure.
 */
export function magToetsen(
  huishoudens: readonly (Huishouden | undefined)[],
  { organisatie, beheer, op }: Pick<Handeling, 'organisatie' | 'beheer' | 'op'>,
): boolean {
  return beheer || huishoudens.every((huishouden) => huishouden && isToegekend(huishouden, organisatie, op))
}
