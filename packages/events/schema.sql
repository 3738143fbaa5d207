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
