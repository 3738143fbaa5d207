table migratie
  owner text not null
  name text not null
  checksum text not null
  applied_at timestamp with time zone not null default now()
  constraint migratie_pkey PRIMARY KEY (owner, name)

table outbox  -- what this service tells others, written in the transaction of the change it reports
  topic text not null
  xid xid8 not null default pg_current_xact_id()  -- the writing transaction: a reader may pass a row once every transaction up to this one has ended
  id bigint not null generated always as identity
  key text not null
  type text not null
  event_id uuid not null
  time timestamp with time zone not null
  source text not null
  attributes jsonb not null
  data jsonb  -- null is a tombstone
  constraint outbox_pkey PRIMARY KEY (topic, xid, id)

table outbox_offset  -- the last row each reader group has handled
  group text not null
  topic text not null
  xid xid8 not null
  id bigint not null
  moved_at timestamp with time zone not null default now()
  constraint outbox_offset_pkey PRIMARY KEY ("group", topic)

CREATE OR REPLACE FUNCTION outbox_read(topics text[], xids xid8[], ids bigint[], most integer)
 RETURNS TABLE(topic text, xid text, "row" text, key text, type text, id uuid, "time" timestamp with time zone, source text, attributes jsonb, body text, settled boolean)
 LANGUAGE sql
 STABLE
 SET enable_bitmapscan TO 'off'
 SET enable_seqscan TO 'off'
BEGIN ATOMIC
 SELECT o.topic,
     (o.xid)::text AS xid,
     (o.id)::text AS id,
     o.key,
     o.type,
     o.event_id,
     o."time",
     o.source,
     o.attributes,
         CASE
             WHEN o.settled THEN (o.data)::text
             ELSE NULL::text
         END AS "case",
     o.settled
    FROM (UNNEST(outbox_read.topics, outbox_read.xids, outbox_read.ids) c(topic, xid, id)
      CROSS JOIN LATERAL ( SELECT r.topic,
             r.xid,
             r.id,
             r.key,
             r.type,
             r.event_id,
             r."time",
             r.source,
             r.attributes,
             r.data,
             (r.xid < pg_snapshot_xmin(pg_current_snapshot())) AS settled
            FROM outbox r
           WHERE ((r.topic = c.topic) AND (ROW(r.xid, r.id) > ROW(c.xid, c.id)))
           ORDER BY r.xid, r.id
          LIMIT outbox_read.most) o)
   ORDER BY o.xid, o.id
  LIMIT outbox_read.most;
END
