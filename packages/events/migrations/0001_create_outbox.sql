create table outbox (
  topic text not null,
  xid xid8 not null default pg_current_xact_id(),
  id bigint not null generated always as identity,
  key text not null,
  type text not null,
  event_id uuid not null,
  time timestamptz not null,
  source text not null,
  attributes jsonb not null,
  data jsonb,
  primary key (topic, xid, id)
);
comment on table outbox is 'what this service tells others, written in the transaction of the change it reports';
comment on column outbox.xid is 'the writing transaction: a reader may pass a row once every transaction up to this one has ended';
comment on column outbox.data is 'null is a tombstone';

create table outbox_offset (
  "group" text not null,
  topic text not null,
  xid xid8 not null,
  id bigint not null,
  moved_at timestamptz not null default now(),
  primary key ("group", topic)
);
comment on table outbox_offset is 'the last row each reader group has handled';
