table antwoord_bericht
  referentie uuid not null
  audience text not null
  huishouden_id uuid not null
  bericht jsonb not null
  status text not null default 'wacht'::text
  poging integer not null default 0
  volgende_poging timestamp with time zone not null
  huur_tot timestamp with time zone
  wacht_ms integer
  constraint antwoord_bericht_pkey PRIMARY KEY (referentie)
  constraint antwoord_bericht_status CHECK ((status = ANY (ARRAY['wacht'::text, 'verwerkt'::text, 'geweigerd'::text])))
  CREATE INDEX antwoord_te_doen ON antwoord_bericht USING btree (audience, volgende_poging) WHERE status = 'wacht'::text

table inkomend_bericht
  id uuid not null
  audience text not null
  pad text not null
  parameters jsonb not null
  ruw text not null
  kenmerk text
  status text not null default 'ontvangen'::text
  foutcode text
  reden text
  ontvangen_op timestamp with time zone not null
  afdruk text
  huishouden_id uuid
  ruw_gewist_op timestamp with time zone
  constraint inkomend_bericht_pkey PRIMARY KEY (id)
  constraint inkomend_bericht_status CHECK ((status = ANY (ARRAY['ontvangen'::text, 'verwerkt'::text, 'herhaling'::text, 'onleesbaar'::text, 'niet-vertaalbaar'::text, 'koppeling-onbekend'::text, 'uitgesteld'::text, 'afgebroken'::text, 'quarantaine'::text])))
  CREATE UNIQUE INDEX inkomend_eenmaal ON inkomend_bericht USING btree (audience, pad, kenmerk) WHERE status = 'verwerkt'::text
  CREATE INDEX inkomend_ongelezen ON inkomend_bericht USING btree (audience, ontvangen_op) WHERE status = 'ontvangen'::text
  CREATE INDEX inkomend_open ON inkomend_bericht USING btree (ontvangen_op) WHERE status = ANY (ARRAY['ontvangen'::text, 'quarantaine'::text])
  CREATE INDEX inkomend_ruw ON inkomend_bericht USING btree (ontvangen_op) WHERE ruw_gewist_op IS NULL

table koppeling
  audience text not null
  huishouden_id uuid not null
  nummer text
  stand jsonb
  gewenst jsonb
  gewenste_versie bigint not null default 0
  geleverde_versie bigint not null default 0
  geweigerde_versie bigint not null default 0
  gewenst_op timestamp with time zone not null
  geheugen jsonb not null default '{}'::jsonb
  onderweg jsonb
  partnerwijzigingen jsonb not null default '[]'::jsonb
  bijdrage_verzonden integer not null default 0
  bijdrage_verwerkt integer not null default 0
  status text not null default 'aangeboden'::text
  ontvangstbewijs integer not null default 0
  berichten integer not null default 0
  formaat text
  bytes integer
  poging integer not null default 0
  volgende_poging timestamp with time zone
  foutcode text  -- a code of the closed list of receipts
  reden text  -- no longer written: the text is derived from the code
  huurder uuid
  huur_tot timestamp with time zone
  vanaf date  -- the day in the Netherlands on which there is more to send; the sweep wakes the link then
  onverzendbaar jsonb
  wacht_ms integer
  stil boolean not null default false  -- as the newest wish says it; no statement takes a lease of such a link
  wissing uuid
  constraint koppeling_pkey PRIMARY KEY (audience, huishouden_id)
  constraint koppeling_status CHECK ((status = ANY (ARRAY['aangeboden'::text, 'verzonden'::text, 'geaccepteerd'::text, 'verwerkt'::text, 'wacht'::text, 'geweigerd'::text, 'onverzendbaar'::text, 'beeindigd'::text])))
  CREATE INDEX koppeling_einde ON koppeling USING btree (audience, gewenst_op) WHERE geleverde_versie < gewenste_versie AND gewenst IS NULL
  CREATE INDEX koppeling_onverzendbaar ON koppeling USING btree (audience) WHERE onverzendbaar IS NOT NULL
  CREATE INDEX koppeling_te_doen ON koppeling USING btree (audience, gewenst_op) WHERE geleverde_versie < gewenste_versie
  CREATE INDEX koppeling_vanaf ON koppeling USING btree (audience, vanaf) WHERE vanaf IS NOT NULL

table koppeling_nummer
  audience text not null
  nummer text not null
  huishouden_id uuid not null
  constraint koppeling_nummer_pkey PRIMARY KEY (audience, nummer)

table migratie
  owner text not null
  name text not null
  checksum text not null
  applied_at timestamp with time zone not null default now()
  constraint migratie_pkey PRIMARY KEY (owner, name)

table onderbreker
  audience text not null
  open_tot timestamp with time zone
  fouten integer not null default 0
  sinds timestamp with time zone
  constraint onderbreker_pkey PRIMARY KEY (audience)

table onderhoud
  dag date not null
  begonnen_op timestamp with time zone not null
  klaar_op timestamp with time zone
  beeindigd jsonb
  constraint onderhoud_pkey PRIMARY KEY (dag)

table quarantaine
  id uuid not null
  audience text not null
  huishouden_id uuid
  richting text not null
  bericht_id uuid
  soort text not null
  foutcode text not null
  reden text not null
  sinds timestamp with time zone not null
  opgelost_op timestamp with time zone
  antwoord boolean not null default false
  constraint quarantaine_pkey PRIMARY KEY (id)
  constraint quarantaine_richting_check CHECK ((richting = ANY (ARRAY['uit'::text, 'in'::text])))
  CREATE INDEX quarantaine_gesloten ON quarantaine USING btree (opgelost_op) WHERE opgelost_op IS NOT NULL
  CREATE INDEX quarantaine_huishouden ON quarantaine USING btree (audience, huishouden_id) WHERE opgelost_op IS NULL
  CREATE INDEX quarantaine_open ON quarantaine USING btree (audience, sinds) WHERE opgelost_op IS NULL

table uitgaand_bericht
  referentie uuid not null
  audience text not null
  huishouden_id uuid not null
  versie bigint not null
  soort text not null
  inhoud text not null
  stand_voor jsonb
  status text not null default 'onderweg'::text
  gemaakt_op timestamp with time zone not null
  bijgewerkt_op timestamp with time zone not null
  te_laat_sinds timestamp with time zone
  constraint uitgaand_bericht_pkey PRIMARY KEY (referentie)
  constraint uitgaand_bericht_status CHECK ((status = ANY (ARRAY['onderweg'::text, 'geaccepteerd'::text, 'verwerkt'::text, 'geweigerd'::text, 'vervallen'::text])))
  CREATE INDEX uitgaand_onderweg ON uitgaand_bericht USING btree (audience, gemaakt_op) WHERE status = 'onderweg'::text
  CREATE INDEX uitgaand_oordeel ON uitgaand_bericht USING btree (audience, bijgewerkt_op) WHERE status = 'geaccepteerd'::text
  CREATE INDEX uitgaand_wacht_op_verdict ON uitgaand_bericht USING btree (audience, huishouden_id) WHERE status = 'geaccepteerd'::text

table vastgelegd
  audience text not null
  sleutel text not null
  huishouden_id uuid not null
  waarde jsonb not null
  constraint vastgelegd_pkey PRIMARY KEY (audience, sleutel)
  CREATE INDEX vastgelegd_per_huishouden ON vastgelegd USING btree (audience, huishouden_id)
