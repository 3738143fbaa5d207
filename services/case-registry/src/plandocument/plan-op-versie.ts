import {
  evolve,
  leegHuishouden,
  project,
  zoalsNuLeesbaar,
  type Feit,
  type Handeling,
  type Huishouden,
  type Projectie,
} from '@wijkhub/model'

/**
 * What an organisation may read of the household as it was when a version of the plan was established: rebuilt from the facts
 * up to it. By its row of now, and only when it was involved then; a door that is secret now was so then. Pure.
 */
export function documentOpVersie(
  nu: Huishouden,
  feiten: readonly { gegevens: Feit; op: string }[],
  versie: number,
  { organisatie, doelbinding }: Pick<Handeling, 'organisatie' | 'doelbinding'>,
): Projectie | undefined {
  const gezegd = feiten.slice(0, versie)
  const laatste = gezegd.at(-1)
  const regel = doelbinding.regelVoor(organisatie)
  if (!laatste || !regel) return undefined
  const toen = gezegd.reduce<Huishouden>((huishouden, { gegevens }) => evolve(huishouden, gegevens), leegHuishouden)
  return project(zoalsNuLeesbaar(toen, nu), regel, doelbinding, laatste.op)
}
