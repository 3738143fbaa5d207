import { z } from 'zod'
import type { Handeling } from '../handeling.ts'
import type { Weigering } from '../huishouden/weigeringen.ts'
import { isPlanbareDag } from '../huishouden/dagen.ts'
import { Intrekking } from '../velden/intrekking.ts'
import { naamtekst, tekst, vrijeTekst } from '../velden/tekst.ts'
import { Datum, Id, Organisatie } from '../velden/velden.ts'
import { Leefgebied } from '../velden/zrm.ts'
import { bevatPersoonsgegevens } from './bevat-persoonsgegevens.ts'

/** Something done together in a wijk, that answers questions many had each for themselves. About nobody. */
export const Activiteit = z.strictObject({
  activiteitId: Id,
  wijk: tekst(80),
  naam: tekst(120),
  omschrijving: tekst(500).optional(),
  leefgebieden: z.array(Leefgebied).min(1).max(13).describe('Welke vragen zij beantwoordt'),
  sinds: Datum,
  tot: Datum.optional().describe('Vanaf deze dag niet meer'),
  organisatie: Organisatie.describe('Wie haar opgaf'),
  ingetrokken: Intrekking.optional(),
})
export type Activiteit = z.infer<typeof Activiteit>

export const ActiviteitOpgave = z
  .strictObject({
    wijk: z.string().min(1).max(80).describe('CBS-code, of de naam van een wijk die er geen heeft'),
    naam: naamtekst(120),
    omschrijving: vrijeTekst(500).optional(),
    leefgebieden: Activiteit.shape.leefgebieden,
    sinds: Datum,
    tot: Datum.optional().describe('Vanaf deze dag niet meer'),
  })
  .meta({ id: 'ActiviteitOpgave' })
export type ActiviteitOpgave = z.infer<typeof ActiviteitOpgave>

export type ActiviteitOpdracht =
  | { soort: 'leg-vast'; activiteitId: string; opgave: ActiviteitOpgave }
  | { soort: 'trek-in'; reden: string }

type Wie = Pick<Handeling, 'organisatie' | 'beheer' | 'op' | 'vandaag'>
type Oordeel = { activiteit: Activiteit } | { weigering: Weigering; veld?: string }

/**
 * What is asked of an activity leads to. Under one id it is put anew by who put it first, or by the municipality; who first
 * said it stays. The same again changes nothing; one that was withdrawn stays so. Pure.
 */
export function beslisActiviteit(
  was: Activiteit | undefined,
  wijken: ReadonlySet<string>,
  opdracht: ActiviteitOpdracht,
  door: Wie,
): Oordeel {
  if (was && was.organisatie !== door.organisatie && !door.beheer) return { weigering: 'niet-uw-woord' }
  if (opdracht.soort === 'leg-vast') return legVast(was, wijken, opdracht, door)
  if (!was) return { weigering: 'activiteit-onbekend' }
  if (was.ingetrokken) return { activiteit: was }
  const { organisatie, op } = door
  return { activiteit: { ...was, ingetrokken: { door: organisatie, op, reden: opdracht.reden } } }
}

function legVast(
  was: Activiteit | undefined,
  wijken: ReadonlySet<string>,
  { activiteitId, opgave }: Extract<ActiviteitOpdracht, { soort: 'leg-vast' }>,
  { organisatie, vandaag }: Wie,
): Oordeel {
  if (was?.ingetrokken) return { weigering: 'activiteit-ingetrokken' }
  if (!wijken.has(opgave.wijk)) return { weigering: 'wijk-onbekend', veld: 'wijk' }
  for (const veld of ['naam', 'omschrijving'] as const)
    if (bevatPersoonsgegevens(opgave[veld] ?? '')) return { weigering: 'bevat-persoonsgegevens', veld }
  if (!isPlanbareDag(opgave.sinds, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'sinds' }
  if (opgave.tot !== undefined && opgave.tot <= opgave.sinds) return { weigering: 'dagen-verkeerd-om', veld: 'tot' }
  return { activiteit: { activiteitId, ...opgave, organisatie: was?.organisatie ?? organisatie } }
}
