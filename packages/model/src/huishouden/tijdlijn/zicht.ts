import type { Doelbinding } from '../../doelbinding/doelbinding.ts'
import type { Projectie } from '../../doelbinding/projectie.ts'
import { volledigeNaam } from '../../velden/naam.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

/** What is rows by id; of the rest a household has one. */
type Deel = {
  [K in keyof Projectie]-?: string extends keyof NonNullable<Projectie[K]> ? K : never
}[keyof Projectie]
type Stuk = Exclude<keyof Projectie, Deel | 'huishoudenId'>
type Rij<D extends Deel> = NonNullable<Projectie[D]>[string]

/** What a reader's document said before a command and after it: all that a sentence can say. */
export interface Zicht {
  /** Of a row that came or became another one. */
  nieuw<D extends Deel>(deel: D, id: string, zin: (rij: Rij<D>, was: Rij<D> | undefined) => string): string | undefined
  /** Of a row that is there, when the document is another one at all. */
  nu<D extends Deel>(deel: D, id: string, zin: (rij: Rij<D>) => string): string | undefined
  /** Of a row that is there no more. */
  weg<D extends Deel>(deel: D, id: string, zin: (rij: Rij<D>) => string): string | undefined
  /** Of somebody who is no member any more. */
  vertrokken(inwonerId: string, zin: (nu: Rij<'inwoners'> | undefined) => string): string | undefined
  /** Of what a household has one of, and became another. */
  stuk<S extends Stuk>(stuk: S, zin: (nu: NonNullable<Projectie[S]>) => string): string | undefined
  /** Of what a household had one of, and has no more. */
  stukWeg<S extends Stuk>(stuk: S, zin: (was: NonNullable<Projectie[S]>) => string): string | undefined
  /** When the document is another one at all. */
  anders(zin: string): string | undefined
  /** What this person is called there. */
  naam(inwonerId: string | undefined): string
  /** What an organisation or partner system is called. */
  partij(audience: string | undefined): string | undefined
}

export function zichtOp(
  voor: Partial<Projectie> | undefined,
  na: Partial<Projectie> | undefined,
  { regelVoor }: Pick<Doelbinding, 'regelVoor'>,
): Zicht {
  const rijIn = <D extends Deel>(document: Partial<Projectie> | undefined, deel: D, id: string) =>
    (document?.[deel] as Record<string, Rij<D>> | undefined)?.[id]
  return {
    nieuw: (deel, id, zin) => {
      const [was, rij] = [rijIn(voor, deel, id), rijIn(na, deel, id)]
      return rij && !zelfdeInhoud(was, rij) ? zin(rij, was) : undefined
    },
    nu: (deel, id, zin) => {
      const rij = rijIn(na, deel, id)
      return rij && !zelfdeInhoud(voor, na) ? zin(rij) : undefined
    },
    weg: (deel, id, zin) => {
      const was = rijIn(voor, deel, id)
      return was && !rijIn(na, deel, id) ? zin(was) : undefined
    },
    vertrokken: (inwonerId, zin) => {
      const [was, nu] = [rijIn(voor, 'inwoners', inwonerId), rijIn(na, 'inwoners', inwonerId)]
      return was && !was.vertrokken && (!nu || nu.vertrokken) ? zin(nu) : undefined
    },
    stuk: (stuk, zin) => {
      const nu = na?.[stuk]
      return nu && !zelfdeInhoud(voor?.[stuk], nu) ? zin(nu) : undefined
    },
    stukWeg: (stuk, zin) => {
      const was = voor?.[stuk]
      return was && na && !na[stuk] ? zin(was) : undefined
    },
    anders: (zin) => (zelfdeInhoud(voor, na) ? undefined : zin),
    naam: (inwonerId = '') => {
      const naam = (rijIn(na, 'inwoners', inwonerId) ?? rijIn(voor, 'inwoners', inwonerId))?.naam
      return naam ? volledigeNaam(naam) : 'een inwoner'
    },
    partij: (audience) => (audience === undefined ? undefined : (regelVoor(audience)?.naam ?? audience)),
  }
}
