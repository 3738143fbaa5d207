-- Who looked for whom: never what she typed.
create table zoekopdracht (
  id uuid primary key,
  organisatie text not null,
  medewerker uuid,
  doel text not null,
  sleutels text[] not null,
  aantal integer not null,
  op timestamptz not null
);
comment on table zoekopdracht is 'searches for households: by whom, when, what for, by which kinds of keys, how many were found; no value';
create index zoekopdracht_op on zoekopdracht (op);

-- Behind which door; and lists of an organisation in the order of what last changed for it, and of since when it is there.
create index inwoner_huis on inwoner (postcode, huisnummer) where postcode is not null;
create index projectie_lijst on projectie (audience, gewijzigd_op desc, huishouden_id desc) where hash is not null;
create index betrokkenheid_sinds on betrokkenheid (organisatie, sinds desc, huishouden_id desc) where stand = 'toegekend';
