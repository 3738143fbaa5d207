import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { keurNazorg, nazorgBezwaren, type NazorgOpgave } from './plan-nazorg.ts'

export const nazorgBijSluitenBezwaren = [...nazorgBezwaren, 'organisatie-niet-betrokken'] as const

/** Aftercare as it is planned when a household closes today: by an organisation that is involved until then. Pure. */
export function geplandeNazorg(
  huishouden: Huishouden,
  opgaven: readonly (NazorgOpgave & { organisatie?: string | undefined })[],
  door: Handeling,
): Feit[] | Geweigerd<(typeof nazorgBijSluitenBezwaren)[number]> {
  const feiten: Feit[] = []
  for (const [index, { organisatie = door.organisatie, ...opgave }] of opgaven.entries()) {
    if (!isToegekend(huishouden, organisatie, door.op))
      return { weigering: 'organisatie-niet-betrokken', veld: `nazorg/${index}/organisatie` }
    const fout = keurNazorg(huishouden, opgave, { per: door.vandaag }, door)
    if (fout) return { ...fout, veld: `nazorg/${index}/${fout.veld}` }
    const nazorg = { ...opgave, organisatie, stand: 'gepland' as const, pogingen: 0 }
    feiten.push({ soort: 'nazorg-gepland', nazorgId: door.nieuwId(), nazorg })
  }
  return feiten
}

/** Helping begins again: what was still to be given is over. Pure. */
export function nazorgEindigt(
  { nazorg }: Huishouden,
  { organisatie, vandaag }: Pick<Handeling, 'organisatie' | 'vandaag'>,
): Feit[] {
  return Object.entries(nazorg).flatMap(([nazorgId, rij]): Feit[] =>
    rij.stand === 'gepland'
      ? [
          {
            soort: 'nazorg-afgerond',
            nazorgId,
            nazorg: { ...rij, stand: 'heropend', afgerond: { op: vandaag, door: organisatie } },
          },
        ]
      : [],
  )
}
