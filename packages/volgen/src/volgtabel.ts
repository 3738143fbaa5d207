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
  const { audience, huishouden, versie, document, op, bijdrage } = kolommen
  const namen = [tabel, ...Object.values(kolommen)]
  const vreemd = namen.find((naam) => !/^[a-z][a-z0-9_]*$/.test(naam))
  if (vreemd) throw new Error(`No name of a table or column: ${vreemd}`)
  const sleutel = [...(audience ? [audience] : []), huishouden].join(', ')
  const steeds = `${versie} = excluded.${versie}, ${document} = excluded.${document}, ${op} = excluded.${op}`
  const meer = bijdrage ? `, ${bijdrage} = greatest(${tabel}.${bijdrage}, excluded.${bijdrage})` : ''
  return `with nieuw as materialized (
       select * from jsonb_to_recordset(:rijen::jsonb)
         as r (huishouden uuid, versie bigint, bijdrage int, document jsonb, op timestamptz)),
     wachtte as materialized (
       select ${huishouden} as huishouden from ${tabel}
       where ${audience ? `${audience} = :audience and ` : ''}${huishouden} in (select huishouden from nieuw) and (${wachtAl})
       order by ${huishouden} for update),
     gestegen as (
       insert into ${tabel} (${sleutel}, ${versie}, ${document}, ${op}${bijdrage ? `, ${bijdrage}` : ''})
       select ${audience ? ':audience, ' : ''}r.huishouden, r.versie, nullif(r.document, 'null'::jsonb), r.op${bijdrage ? ', r.bijdrage' : ''}
       from nieuw r where (select count(*) from wachtte) >= 0 order by r.huishouden
       on conflict (${sleutel}) do update set ${steeds}${meer}
         where ${tabel}.${versie} < excluded.${versie}
       returning ${huishouden} as huishouden)
     select huishouden from gestegen where huishouden not in (select huishouden from wachtte)`
}
