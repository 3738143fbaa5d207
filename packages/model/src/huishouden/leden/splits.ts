import { z } from 'zod'
import { AdresOpgave } from '../../velden/opgave.ts'
import { Datum, Id } from '../../velden/velden.ts'
import { isGeheim } from '../adres/is-geheim.ts'
import { betrokkenheidVan } from '../betrokkenheden/betrokken.ts'
import { evolve, type Feit } from '../feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { dagBezwaren, keurDag } from './keur-dag.ts'
import { RedenVertrek } from './leden.ts'
import { isLid } from './lidmaatschap.ts'
import { meegenomen } from './meegenomen.ts'

export const Splitsing = z
  .strictObject({
    leden: z
      .array(
        z.strictObject({
          inwonerId: Id,
          blijftHier: z
            .boolean()
            .optional()
            .describe('true: woont in beide huishoudens, zoals een kind met twee huizen'),
        }),
      )
      .min(1)
      .max(30)
      .describe('Wie in het nieuwe huishouden woont'),
    adres: AdresOpgave.describe('Van het nieuwe huishouden; wie hier blijft, krijgt het niet te zien'),
    per: Datum.describe('Vanaf deze dag; niet in de toekomst'),
    reden: RedenVertrek.extract(['verhuisd', 'gescheiden']),
  })
  .meta({ id: 'Splitsing' })
export type Splitsing = z.infer<typeof Splitsing>

/**
 * Some members go to live elsewhere: a new household in one decision, with whoever lives there; a child may live in both.
 * Who decides it is involved in both; the others stay with the old one and hear nothing of the new. Along go who they are
 * and their own consents; questions, goals, referrals and what else was said stay where they were said.
 */
export const splits = opdracht({
  wie: 'betrokken',
  invoer: Splitsing,
  weigeringen: ['inwoner-onbekend', 'laatste-lid', ...dagBezwaren],
  beslis(huishouden, { splitsing }: { splitsing: Splitsing }, door) {
    const { leden, adres, per, reden } = splitsing
    const wie = new Map(leden.map(({ inwonerId, blijftHier = false }) => [inwonerId, blijftHier]))
    const vreemd = leden.findIndex(({ inwonerId }) => !isLid(huishouden, inwonerId))
    if (vreemd >= 0) return { weigering: 'inwoner-onbekend', veld: `leden/${vreemd}/inwonerId` }
    const gaan = [...wie].flatMap(([id, blijft]) => (blijft ? [] : [id]))
    // Who all go move; who all stay have a second home without anybody in it.
    if (gaan.length === 0 || gaan.length === Object.keys(huishouden.inwoners).length)
      return { weigering: 'laatste-lid', veld: 'leden' }
    const fout = keurDag(huishouden, [...wie.keys()], { dag: per, veld: 'per', vandaag: door.vandaag })
    if (fout) return fout
    const huishoudenId = door.nieuwId()
    const eenIsGeheim = isGeheim(huishouden) || isGeheim({ adres })
    const medewerker = betrokkenheidVan(huishouden, door.organisatie)![1].medewerker
    const nieuw: Feit[] = [
      {
        soort: 'huishouden-geregistreerd',
        huishoudenId,
        adres,
        grondslag: huishouden.grondslag,
        bron: door.organisatie,
      },
      // Who goes takes along how she is reached; who has two homes does not where one of them is secret.
      ...[...wie].flatMap(([id, blijft]) =>
        meegenomen(huishouden, id, { sinds: per }, { alleenIdentiteit: blijft && eenIsGeheim }),
      ),
      {
        soort: 'betrokkenheid-ontstaan',
        betrokkenheidId: door.nieuwId(),
        betrokkenheid: { organisatie: door.organisatie, medewerker, sinds: door.vandaag },
      },
    ]
    return {
      feiten: gaan.map((inwonerId) => ({ soort: 'lid-vertrokken', inwonerId, per, reden, woonde: huishouden.adres })),
      elders: [{ huishouden: nieuw.reduce<Huishouden>(evolve, leegHuishouden), feiten: nieuw }],
      nieuweIds: { nieuwHuishoudenId: huishoudenId },
    }
  },
})
