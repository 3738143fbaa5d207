-- Whoever asks about a person leaves a trace, also when the answer is no. Whom it was about is not in here.
create table geweigerde_aanmelding (
  id uuid primary key,
  organisatie text not null,
  bronrecord_id text not null,
  weigering text not null,
  veld text,
  geweigerd_op timestamptz not null
);
comment on table geweigerde_aanmelding is 'registrations refused because somebody in them is known: who tried, when and under which record';
create index geweigerde_aanmelding_organisatie on geweigerde_aanmelding (organisatie, geweigerd_op desc);
