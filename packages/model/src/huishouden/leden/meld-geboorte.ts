import { z } from 'zod'
import { dagenNa } from '../../velden/dag.ts'
import { metEisen } from '../../velden/eisen.ts'
import { NaamOpgave } from '../../velden/opgave.ts'
import { Geslacht, type Persoonsgegevens } from '../../velden/persoon.ts'
import { Datum, Geboortedatum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

export const GeboorteMelding = metEisen(
  z.strictObject({
    naam: NaamOpgave.describe('Zonder naam nog: nogGeenNaam'),
    geslacht: Geslacht,
    geboortedatum: Geboortedatum.optional(),
    verwachteGeboortedatum: Datum.optional().describe('Van een kind dat nog niet geboren is'),
  }),
  [
    { als: { geboortedatum: false }, verplicht: ['verwachteGeboortedatum'] },
    { als: { geboortedatum: true }, niet: ['verwachteGeboortedatum'] },
  ],
).meta({ id: 'GeboorteMelding' })
export type GeboorteMelding = z.infer<typeof GeboorteMelding>

/**
 * Days before today that a child may still be expected, and days ahead that anybody can know of it. The day is 40 weeks after
 * the last period; from two weeks past it a birth is overdue, and four more are for who hears of it late:
 * the developers' own choice.
 */
const overTijd = 42
const vooruit = 300

/** A child is born in the household, or expected: then without a birth date, and perhaps without a name. */
export const meldGeboorte = opdracht({
  wie: 'betrokken',
  invoer: GeboorteMelding,
  weigeringen: ['datum-onmogelijk', 'al-lid'],
  beslis(huishouden, { geboorte }: { geboorte: GeboorteMelding }, { vandaag, organisatie, op, nieuwId }) {
    const { naam, geslacht, geboortedatum, verwachteGeboortedatum } = geboorte
    if (verwachteGeboortedatum && !kanVerwacht(verwachteGeboortedatum, vandaag))
      return { weigering: 'datum-onmogelijk', veld: 'verwachteGeboortedatum' }
    const persoon: Persoonsgegevens = {
      naam,
      geslacht,
      geboortedatum: geboortedatum ?? '0000-00-00',
      ...(verwachteGeboortedatum && { verwachteGeboortedatum }),
      gezinsrol: 'kind',
    }
    // Of twins without a name yet the second looks like the first said again: each is then named.
    if (Object.values(huishouden.inwoners).some((ander) => isZelfdeKind(ander, persoon)))
      return { weigering: 'al-lid', veld: 'naam' }
    const inwonerId = nieuwId()
    const sinds = geboortedatum?.includes('-00') ? vandaag : (geboortedatum ?? vandaag)
    return {
      feiten: [{ soort: 'inwoner-geregistreerd', inwonerId, persoon, sinds, bron: organisatie, gemeldOp: op }],
      nieuweIds: { inwonerId },
    }
  },
})

/** Can a child be expected on this day, wherever it is said? The one rule for a registration and a report of a birth. */
export function kanVerwacht(dag: string, vandaag: string): boolean {
  return dag >= dagenNa(vandaag, -overTijd) && dag <= dagenNa(vandaag, vooruit)
}

function isZelfdeKind(ander: Persoonsgegevens, nieuw: Persoonsgegevens): boolean {
  return (
    zelfdeInhoud(ander.naam, nieuw.naam) &&
    ander.geboortedatum === nieuw.geboortedatum &&
    ander.verwachteGeboortedatum === nieuw.verwachteGeboortedatum
  )
}
