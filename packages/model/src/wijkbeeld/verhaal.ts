import { z } from 'zod'
import type { Handeling } from '../handeling.ts'
import type { Weigering } from '../huishouden/weigeringen.ts'
import { MedewerkerOpgave, type Medewerker } from '../velden/medewerker.ts'
import { tekst, vrijeTekst } from '../velden/tekst.ts'
import { Id, Organisatie } from '../velden/velden.ts'
import { Leefgebied } from '../velden/zrm.ts'
import { bevatPersoonsgegevens } from './bevat-persoonsgegevens.ts'

export const VerhaalStand = z
  .enum(['wacht', 'getoond', 'afgewezen', 'ingetrokken'])
  .describe('wacht: een tweede moet het nog lezen')

/** A short story beside the figures, written for that; about nobody who can be recognised. */
export const Verhaal = z.strictObject({
  verhaalId: Id,
  wijk: tekst(80),
  leefgebieden: z.array(Leefgebied).min(1).max(13),
  tekst: tekst(1000),
  stand: VerhaalStand,
  organisatie: Organisatie.describe('Wie het opschreef'),
  reden: tekst(500).optional().describe('Waarom het is afgewezen of ingetrokken'),
})

/** With who wrote it, which is told to nobody: so that another reads it. */
export interface BewaardVerhaal extends z.infer<typeof Verhaal> {
  schrijver: string
}

const wie = MedewerkerOpgave.pick({ naam: true })
  .optional()
  .describe('Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat')

export const VerhaalOpgave = z
  .strictObject({
    wijk: z.string().min(1).max(80).describe('CBS-code, of de naam van een wijk die er geen heeft'),
    leefgebieden: Verhaal.shape.leefgebieden,
    tekst: vrijeTekst(1000),
    medewerker: wie,
  })
  .meta({ id: 'VerhaalOpgave' })

export const VerhaalOordeel = z
  .strictObject({
    akkoord: z.boolean().describe('Niemand is erin te herkennen'),
    reden: vrijeTekst(500).optional().describe('Waarom niet'),
    medewerker: wie,
  })
  .meta({ id: 'VerhaalOordeel' })

export type VerhaalOpdracht =
  | { soort: 'schrijf'; verhaalId: string; opgave: z.infer<typeof VerhaalOpgave> }
  | { soort: 'beoordeel'; oordeel: z.infer<typeof VerhaalOordeel> }
  | { soort: 'trek-in'; reden: string }

type Wie = Pick<Handeling, 'organisatie' | 'beheer' | 'medewerker'>
type Uitkomst = { verhaal: BewaardVerhaal } | { weigering: Weigering; veld?: string }

/** May this organisation read it? Who wrote it and the municipality do before it shows, the others only what shows. Pure. */
export function magVerhaalLezen({ stand, organisatie }: BewaardVerhaal, door: Omit<Wie, 'medewerker'>): boolean {
  return stand === 'getoond' || organisatie === door.organisatie || door.beheer
}

/**
 * What is asked of a story leads to. Written anew it waits again; who wrote it does not judge it. Who may not read it hears
 * that there is none. `noemt`: does the text hold a name of a resident this organisation can read? Pure.
 */
export function beslisVerhaal(
  was: BewaardVerhaal | undefined,
  { wijken, noemt }: { wijken: ReadonlySet<string>; noemt: boolean },
  opdracht: VerhaalOpdracht,
  door: Wie,
): Uitkomst {
  if (opdracht.soort === 'schrijf') return schrijf(was, { wijken, noemt }, opdracht, door)
  if (!was || !magVerhaalLezen(was, door)) return { weigering: 'verhaal-onbekend' }
  if (was.stand === 'ingetrokken')
    return opdracht.soort === 'trek-in' ? { verhaal: was } : { weigering: 'verhaal-ingetrokken' }
  if (was.organisatie !== door.organisatie && !door.beheer) return { weigering: 'niet-uw-woord' }
  if (opdracht.soort === 'trek-in') return { verhaal: { ...was, stand: 'ingetrokken', reden: opdracht.reden } }
  const { akkoord, reden } = opdracht.oordeel
  const lezer = persoon(opdracht.oordeel.medewerker ?? door.medewerker, door)
  if (lezer === undefined) return { weigering: 'medewerker-ontbreekt', veld: 'medewerker' }
  if (lezer === was.schrijver) return { weigering: 'zelf-geschreven' }
  if (!akkoord && reden === undefined) return { weigering: 'reden-ontbreekt', veld: 'reden' }
  if (akkoord && noemt) return { weigering: 'noemt-inwoner', veld: 'akkoord' }
  const { reden: _, ...rest } = was
  return { verhaal: akkoord ? { ...rest, stand: 'getoond' } : { ...rest, stand: 'afgewezen', reden: reden! } }
}

function schrijf(
  was: BewaardVerhaal | undefined,
  { wijken, noemt }: { wijken: ReadonlySet<string>; noemt: boolean },
  { verhaalId, opgave }: Extract<VerhaalOpdracht, { soort: 'schrijf' }>,
  door: Wie,
): Uitkomst {
  if (was && was.organisatie !== door.organisatie) return { weigering: 'niet-uw-woord' }
  if (was?.stand === 'ingetrokken') return { weigering: 'verhaal-ingetrokken' }
  const { medewerker, ...inhoud } = opgave
  const schrijver = persoon(medewerker ?? door.medewerker, door)
  if (schrijver === undefined) return { weigering: 'medewerker-ontbreekt', veld: 'medewerker' }
  if (!wijken.has(inhoud.wijk)) return { weigering: 'wijk-onbekend', veld: 'wijk' }
  if (bevatPersoonsgegevens(inhoud.tekst)) return { weigering: 'bevat-persoonsgegevens', veld: 'tekst' }
  if (noemt) return { weigering: 'noemt-inwoner', veld: 'tekst' }
  return { verhaal: { verhaalId, ...inhoud, stand: 'wacht', organisatie: door.organisatie, schrijver } }
}

function persoon(medewerker: Pick<Medewerker, 'medewerkerId' | 'naam'> | undefined, { organisatie }: Wie) {
  return medewerker && `${organisatie} ${medewerker.medewerkerId ?? medewerker.naam.trim().toLowerCase()}`
}
