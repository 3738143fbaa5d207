/**
 * A follower's table, as far as following writes it; all its other columns are the follower's own and need a default. Its
 * primary key is `audience` (when it has that column) and `huishouden`.
 */
export interface Volgtabel {
  tabel: string
  kolommen: {
    /** text: for a table that holds several audiences. */
    audience?: string
    /** uuid. */
    huishouden: string
    /** bigint: only goes up. */
    versie: string
    /** jsonb, nullable: null once the right ended. The row stays, or an old event could bring the document back. */
    document: string
    /** timestamptz. */
    op: string
    /** int: the last contribution of this audience that a projection contained; only goes up. */
    bijdrage?: string
    /** boolean: a safety block holds, so nothing may be sent. Who sends nothing needs no such column. */
    stil?: string
    /** uuid, nullable: the erasure that the end belongs to. */
    wissing?: string
  }
  /**
   * SQL over a row: its household waits for work already, so whoever does that work sees the newer wish and needs no nudge.
   * Left out, every newer version is one.
   */
  wachtAl?: string
}

/**
 * The statement with `:audience` (when the table has it) and `:rijen`: takes over a batch, one row per household, and
 * gives the households to nudge. The count makes the locks come first: work that ends at this moment is either seen as
 * ended, or sees this wish. Pure.
 */
export function tekstVan({ tabel, kolommen, wachtAl = 'false' }: Volgtabel): string {
  const { audience, huishouden, versie, document, op, bijdrage, stil, wissing } = kolommen
  const namen = [tabel, ...Object.values(kolommen)]
  const vreemd = namen.find((naam) => !/^[a-z][a-z0-9_]*$/.test(naam))
  if (vreemd) throw new Error(`No name of a table or column: ${vreemd}`)
  const ook = [
    ...(stil ? [{ kolom: stil, waarde: 'coalesce(r.stil, false)' }] : []),
    ...(wissing ? [{ kolom: wissing, waarde: 'r.wissing' }] : []),
  ]
  const steeds = [versie, document, op, ...ook.map(({ kolom }) => kolom)].map((kolom) => `${kolom} = excluded.${kolom}`)
  const kolomnamen = [
    sleutel(kolommen),
    versie,
    document,
    op,
    ...(bijdrage ? [bijdrage] : []),
    ...ook.map(({ kolom }) => kolom),
  ]
  const waarden = [
    ...(audience ? [':audience'] : []),
    'r.huishouden',
    'r.versie',
    `nullif(r.document, 'null'::jsonb)`,
    'r.op',
    ...(bijdrage ? ['r.bijdrage'] : []),
    ...ook.map(({ waarde }) => waarde),
  ]
  const meer = bijdrage ? `, ${bijdrage} = greatest(${tabel}.${bijdrage}, excluded.${bijdrage})` : ''
  return `with nieuw as materialized (
       select * from jsonb_to_recordset(:rijen::jsonb)
         as r (huishouden uuid, versie bigint, bijdrage int, document jsonb, op timestamptz, stil boolean, wissing uuid)),
     wachtte as materialized (
       select ${huishouden} as huishouden from ${tabel}
       where ${audience ? `${audience} = :audience and ` : ''}${huishouden} in (select huishouden from nieuw) and (${wachtAl})
       order by ${huishouden} for update),
     gestegen as (
       insert into ${tabel} (${kolomnamen.join(', ')})
       select ${waarden.join(', ')}
       from nieuw r where (select count(*) from wachtte) >= 0 order by r.huishouden
       on conflict (${sleutel(kolommen)}) do update set ${steeds.join(', ')}${meer}
         where ${tabel}.${versie} < excluded.${versie}
       returning ${huishouden} as huishouden)
     select huishouden from gestegen where huishouden not in (select huishouden from wachtte)`
}

const sleutel = ({ audience, huishouden }: Volgtabel['kolommen']) =>
  [...(audience ? [audience] : []), huishouden].join(', ')
