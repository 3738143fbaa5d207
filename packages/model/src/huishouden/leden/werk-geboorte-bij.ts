import { z } from 'zod'
import { NaamOpgave } from '../../velden/opgave.ts'
import { Geslacht, type Persoonsgegevens } from '../../velden/persoon.ts'
import { Geboortedatum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import type { InwonerWijziging } from './leden.ts'
import { wijzigInwoner } from './wijzig-inwoner.ts'

export const GeboorteBijwerking = z
  .strictObject({ naam: NaamOpgave, geboortedatum: Geboortedatum, geslacht: Geslacht })
  .partial()
  .meta({ id: 'GeboorteBijwerking', description: 'Alleen wat nu bekend is geworden' })
export type GeboorteBijwerking = z.infer<typeof GeboorteBijwerking>

/**
 * The expected child is born, or the child got its name: what was open is filled in, in every household of the child. What
 * was known already is no news but a correction.
 */
export const werkGeboorteBij = opdracht({
  wie: 'betrokken',
  over: 'persoon',
  invoer: GeboorteBijwerking,
  weigeringen: ['inwoner-onbekend', 'geboorte-bekend'],
  beslis(huishouden, { inwonerId, geboorte }: { inwonerId: string; geboorte: GeboorteBijwerking }, door) {
    const kind = huishouden.inwoners[inwonerId]
    if (!kind) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    const { naam, geboortedatum, geslacht } = geboorte
    const wijziging: InwonerWijziging = {
      ...(naam && { naam }),
      ...(geslacht && { geslacht }),
      ...(geboortedatum && { geboortedatum, verwachteGeboortedatum: null }),
    }
    const gevolg = wijzigInwoner(huishouden, inwonerId, wijziging, door)
    if ('weigering' in gevolg || gevolg.feiten.length === 0) return gevolg
    const bekend = bekendeVelden(kind).find((veld) => geboorte[veld] !== undefined && gewijzigd(gevolg.feiten, veld))
    if (bekend) return { weigering: 'geboorte-bekend', veld: bekend }
    return gevolg
  },
})

function bekendeVelden({ naam, geboortedatum, geslacht }: Persoonsgegevens): (keyof GeboorteBijwerking)[] {
  return [
    ...(naam.nogGeenNaam ? [] : (['naam'] as const)),
    ...(geboortedatum === '0000-00-00' ? [] : (['geboortedatum'] as const)),
    ...(geslacht === 'O' ? [] : (['geslacht'] as const)),
  ]
}

function gewijzigd(feiten: readonly { soort: string }[], veld: string): boolean {
  return feiten.some((feit) => 'wijziging' in feit && Object.hasOwn(feit.wijziging as object, veld))
}
