import { afterAll, expect, test } from 'vitest'
import { dumpSchema } from './dump-schema.ts'
import { createScratchDatabase } from '@wijkhub/builders/scratch'

const { pool, close } = await createScratchDatabase()
afterAll(close)

const definition = (schema: string) => `
  create schema ${schema};
  set search_path = ${schema};
  create type status as enum ('open', 'dicht');
  create table huishouden (
    id bigint generated always as identity primary key, kenmerk text not null unique, status status not null default 'open',
    zoek text generated always as (lower(kenmerk)) stored);
  comment on column huishouden.kenmerk is 'as the partner wrote it';
  create index huishouden_open on huishouden (kenmerk) where status = 'open';
  create table lid (huishouden bigint references huishouden on delete cascade, check (huishouden > 0));
  create function aantal() returns bigint language sql stable as 'select count(*) from ${schema}.lid';
  create view open_huishouden as select id from huishouden where status = 'open';`

test('two schemas made alike give the same text, whatever their names', async () => {
  for (const schema of ['een', 'twee']) {
    const client = await pool.connect()
    await client.query(definition(schema))
    client.release(true)
  }
  const dump = await dumpSchema(pool, 'een')
  expect(await dumpSchema(pool, 'twee')).toBe(dump)
  expect(dump).toMatchInlineSnapshot(`
    "type status: enum ('open', 'dicht')

    table huishouden
      id bigint not null generated always as identity
      kenmerk text not null  -- as the partner wrote it
      status status not null default 'open'::status
      zoek text generated as (lower(kenmerk))
      constraint huishouden_pkey PRIMARY KEY (id)
      constraint huishouden_kenmerk_key UNIQUE (kenmerk)
      CREATE INDEX huishouden_open ON huishouden USING btree (kenmerk) WHERE status = 'open'::status

    table lid
      huishouden bigint
      constraint lid_huishouden_check CHECK ((huishouden > 0))
      constraint lid_huishouden_fkey FOREIGN KEY (huishouden) REFERENCES huishouden(id) ON DELETE CASCADE

    view open_huishouden:
     SELECT id
       FROM huishouden
      WHERE status = 'open'::status;

    CREATE OR REPLACE FUNCTION aantal()
     RETURNS bigint
     LANGUAGE sql
     STABLE
    AS $function$select count(*) from lid$function$
    "
  `)
})
