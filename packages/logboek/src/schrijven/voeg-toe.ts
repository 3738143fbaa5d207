import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Regel } from '../regel/regel.ts'

/**
 * Writes lines as a part of the caller's own statement: `with …, regels as (${voegRegelsToe})` with `regelsAlsTekst(…)` as
 * the value `:regels`.
 */
export const voegRegelsToe = `
  insert into logboek.regel (op, dienst, verwerking, handeling, status, organisatie, medewerker, rol, reden, doel, ontvanger,
    huishoudens, betrokkenen, velden, versie, aantal, trace, opdracht, weigering)
  select r.op, r.dienst, r.verwerking, r.handeling, r.status, r.organisatie, r.medewerker, r.rol, r.reden, r.doel, r.ontvanger,
    r.huishoudens, r.betrokkenen, r.velden, r.versie, r.aantal, r.trace, r.opdracht, r.weigering
  from json_to_recordset(:regels::json) as r (op timestamptz, dienst text, verwerking text, handeling text, status text,
    organisatie text, medewerker uuid, rol text, reden text, doel text, ontvanger text, huishoudens uuid[],
    betrokkenen uuid[], velden text[], versie integer, aantal integer, trace text, opdracht uuid, weigering text)`

const voegToe = sql<{ regels: string }>('schrijf-regels', voegRegelsToe)

/** Lines as the one value that `voegRegelsToe` takes. */
export const regelsAlsTekst = (dienst: string, regels: readonly Regel[]): string =>
  JSON.stringify(regels.map((regel) => ({ dienst, ...regel })))

/** Writes lines in one statement; in a transaction it is kept with it or not at all. */
export async function schrijfRegels(db: Queryable, dienst: string, regels: readonly Regel[]): Promise<void> {
  await run(db, voegToe, { regels: regelsAlsTekst(dienst, regels) })
}
