table afwijking  -- where two sources contradict each other, by who may have that in its list; no value
  huishouden_id uuid not null
  afwijking_id uuid not null
  lezer text not null  -- an organisation that is granted in the household, or * for whoever administers
  stand text not null
  veld text not null
  bron text not null
  gemeld_op timestamp with time zone not null
  constraint afwijking_pkey PRIMARY KEY (huishouden_id, afwijking_id, lezer)
  constraint afwijking_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  constraint afwijking_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'beslecht'::text])))
  CREATE INDEX afwijking_lijst ON afwijking USING btree (lezer, stand, gemeld_op, afwijking_id, huishouden_id)

table agenda  -- what has a day or waits for somebody; no text: what it is about is read in the household
  huishouden_id uuid not null
  soort text not null
  id uuid not null
  organisatie text not null
  dag date not null
  medewerker uuid
  wacht boolean not null
  constraint agenda_pkey PRIMARY KEY (huishouden_id, soort, id, organisatie)
  constraint agenda_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  CREATE INDEX agenda_medewerker ON agenda USING btree (medewerker, dag) WHERE medewerker IS NOT NULL
  CREATE INDEX agenda_organisatie ON agenda USING btree (organisatie, dag)
  CREATE INDEX agenda_regieaanbod ON agenda USING btree (dag, huishouden_id) WHERE soort = 'regieaanbod'::text

table betrokkenheid  -- asking for a file leaves a row here, whatever is decided
  huishouden_id uuid not null
  organisatie text not null
  stand text not null
  medewerker json not null
  sinds date not null
  gevraagd_op timestamp with time zone
  tot date
  doel text
  grondslag json
  constraint betrokkenheid_pkey PRIMARY KEY (huishouden_id, organisatie)
  constraint betrokkenheid_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  CREATE INDEX betrokkenheid_gevraagd ON betrokkenheid USING btree (gevraagd_op) WHERE stand = 'gevraagd'::text
  CREATE INDEX betrokkenheid_medewerker ON betrokkenheid USING btree (organisatie, (medewerker ->> 'medewerkerId'::text)) WHERE stand = 'toegekend'::text
  CREATE INDEX betrokkenheid_naam ON betrokkenheid USING btree (organisatie, (medewerker ->> 'naam'::text)) WHERE stand = 'toegekend'::text AND (medewerker ->> 'medewerkerId'::text) IS NULL
  CREATE INDEX betrokkenheid_organisatie ON betrokkenheid USING btree (organisatie, huishouden_id) WHERE stand = 'toegekend'::text
  CREATE INDEX betrokkenheid_sinds ON betrokkenheid USING btree (organisatie, sinds DESC, huishouden_id DESC) WHERE stand = 'toegekend'::text

table beurt  -- turns for a new registration or melding that were given to a worker; by which organisation
  id uuid not null
  team text not null
  functie text not null
  medewerker uuid not null
  naam text not null
  uitleg json not null  -- why she, as it was said when it was given
  organisatie text not null
  op timestamp with time zone not null
  constraint beurt_pkey PRIMARY KEY (id)
  CREATE INDEX beurt_functie ON beurt USING btree (team, functie, op)
  CREATE INDEX beurt_op ON beurt USING btree (op)

table bronrecord  -- every registration by the id it has in its own system, with the answer it got
  organisatie text not null
  record_id text not null
  huishouden_id uuid not null
  inhoud_hash text not null
  antwoord json not null
  inwoners integer not null
  herkend integer not null  -- persons that were known already: as many double registrations prevented
  geregistreerd_op timestamp with time zone not null
  constraint bronrecord_pkey PRIMARY KEY (organisatie, record_id)
  constraint bronrecord_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  CREATE INDEX bronrecord_herkend ON bronrecord USING btree (geregistreerd_op) WHERE herkend > 0
  CREATE INDEX bronrecord_huishouden ON bronrecord USING btree (huishouden_id)

table brp_bevraging  -- questions to the BRP: about whom, by whom, why, which fields, what came of it; never what it said
  id uuid not null
  huishouden_id uuid not null
  inwoner_id uuid not null
  organisatie text not null
  reden text not null
  velden text[] not null
  uitkomst text not null
  op timestamp with time zone not null
  constraint brp_bevraging_pkey PRIMARY KEY (id)
  CREATE INDEX brp_bevraging_huishouden ON brp_bevraging USING btree (huishouden_id)
  CREATE INDEX brp_bevraging_op ON brp_bevraging USING btree (op)

table casus  -- a household on the list of a team: the question, who put it, on which day, and what was decided
  id uuid not null
  huishouden_id uuid not null
  team text not null
  organisatie text not null
  medewerker json not null
  vraag text not null
  dag date not null
  stand text not null
  reden text
  besluiten json not null  -- oldest first: by whom, when, what, who does it before which day; one that was taken back stays, with the reason
  versie integer not null
  gemaakt_op timestamp with time zone not null
  gewijzigd_op timestamp with time zone not null
  constraint casus_pkey PRIMARY KEY (id)
  constraint casus_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  constraint casus_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'besproken'::text, 'ingetrokken'::text])))
  CREATE INDEX casus_huishouden ON casus USING btree (huishouden_id)
  CREATE INDEX casus_team ON casus USING btree (team, dag, id)

table feit  -- what happened, appended and never changed: history, provenance and audit in one
  huishouden_id uuid not null
  volgnummer integer not null
  soort text not null
  gegevens json  -- of before 0050, until it is sealed: empty since
  organisatie text not null  -- who said so
  bronrecord_id text  -- the record in the system of who said so
  opdracht_id uuid not null  -- facts of one command share it; for a contribution its id
  op timestamp with time zone not null
  verzegeld bytea  -- what happened, sealed with the key of its household
  besluit uuid  -- the decision it is about, of when care started: looked up without reading it
  constraint feit_pkey PRIMARY KEY (huishouden_id, volgnummer)
  constraint feit_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)

table gemeente
  enkel boolean not null default true
  code text not null
  hashsleutel bytea  -- what the search key everything is found by makes of a fixed word: another key is refused
  constraint gemeente_pkey PRIMARY KEY (enkel)
  constraint gemeente_enkel_check CHECK (enkel)

table geweigerde_aanmelding  -- registrations refused because somebody in them is known: who tried, when and under which record
  id uuid not null
  organisatie text not null
  bronrecord_id text not null
  weigering text not null
  veld text
  geweigerd_op timestamp with time zone not null
  constraint geweigerde_aanmelding_pkey PRIMARY KEY (id)
  CREATE INDEX geweigerde_aanmelding_op ON geweigerde_aanmelding USING btree (geweigerd_op)
  CREATE INDEX geweigerde_aanmelding_organisatie ON geweigerde_aanmelding USING btree (organisatie, geweigerd_op DESC)

table geweigerde_bijdrage  -- contributions that changed nothing: refused, or unreadable; for a person to look at
  event_id uuid not null
  bron text
  huishouden_id uuid
  volgnummer integer
  weigering text not null
  bericht text not null
  geweigerd_op timestamp with time zone not null
  afzender text  -- who put it on the log, to be held against its source when it is tried again; empty: it was held against it then
  stand text not null default 'open'::text
  stappen json not null default '[]'::json  -- each try and each closing: what, who, when, why, what came of it
  afgehandeld_op timestamp with time zone  -- since when it waits for nobody: from here its term counts
  constraint geweigerde_bijdrage_pkey PRIMARY KEY (event_id)
  constraint geweigerde_bijdrage_afgehandeld CHECK (((stand = 'open'::text) = (afgehandeld_op IS NULL)))
  constraint geweigerde_bijdrage_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'overgenomen'::text, 'afgesloten'::text])))
  CREATE INDEX geweigerde_bijdrage_afgehandeld_op ON geweigerde_bijdrage USING btree (afgehandeld_op) WHERE afgehandeld_op IS NOT NULL
  CREATE INDEX geweigerde_bijdrage_huishouden ON geweigerde_bijdrage USING btree (huishouden_id)
  CREATE INDEX geweigerde_bijdrage_op ON geweigerde_bijdrage USING btree (geweigerd_op)
  CREATE INDEX geweigerde_bijdrage_wachtrij ON geweigerde_bijdrage USING btree (stand, geweigerd_op, event_id)

table huishouden  -- the latest state of each household: always the replay of its facts
  id uuid not null
  versie integer not null  -- the number of its facts
  geregistreerd_op timestamp with time zone not null
  toestand json  -- of before 0050, until it is sealed: empty since
  verzegeld bytea  -- its state, sealed with its key
  wegwijzer json  -- what is looked up in a household by SQL: structure, and nothing of a person
  constraint huishouden_pkey PRIMARY KEY (id)
  constraint huishouden_versie_check CHECK ((versie > 0))
  CREATE INDEX huishouden_leesbaar ON huishouden USING btree (id) WHERE toestand IS NOT NULL

table huishoudsleutel  -- what a household is sealed with, wrapped in the key of a tijdperk that is in a file; without its row nobody opens the household again
  huishouden_id uuid not null
  sleutel bytea not null
  tijdperk integer not null
  constraint huishoudsleutel_pkey PRIMARY KEY (huishouden_id)
  constraint huishoudsleutel_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  CREATE INDEX huishoudsleutel_tijdperk ON huishoudsleutel USING btree (tijdperk)

table idempotentie  -- answers by Idempotency-Key; a row is kept until it expires
  organisatie text not null
  sleutel text not null
  inhoud_hash text not null
  status integer not null
  antwoord json not null
  verloopt_op timestamp with time zone not null
  constraint idempotentie_pkey PRIMARY KEY (organisatie, sleutel)
  CREATE INDEX idempotentie_verloopt ON idempotentie USING btree (verloopt_op)

table inwoner  -- where to look for a person who may be known: each key an HMAC, so that it is found and not read
  inwoner_id uuid not null
  huishouden_id uuid not null
  sinds date  -- empty: as long as is known
  tot date  -- no member any more from this day; empty: a member
  voorlopig boolean not null default false  -- a member elsewhere too, and nobody has tested that yet: nothing about her crosses
  zoekversie integer not null default 0  -- form of the search keys of this row
  bsn bytea
  deur bytea  -- front door of the household; empty where there is none
  tweede_deur bytea  -- front door of its second address, hashed as a front door
  postcode_huisnummer bytea  -- of the household, for whoever looks by these two
  dag_voornaam bytea
  dag_achternaam bytea
  deur_voornaam bytea
  naam_jaar bytea
  postcode_achternaam bytea
  straatnummer_jaar bytea
  telefoon bytea
  email bytea
  kenmerken bytea  -- what of her is compared with whoever is registered, sealed with the key of the household
  constraint inwoner_pkey PRIMARY KEY (inwoner_id, huishouden_id)
  constraint inwoner_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  CREATE INDEX inwoner_bsn ON inwoner USING btree (bsn) WHERE bsn IS NOT NULL
  CREATE INDEX inwoner_dag_achternaam ON inwoner USING btree (dag_achternaam) WHERE dag_achternaam IS NOT NULL
  CREATE INDEX inwoner_dag_voornaam ON inwoner USING btree (dag_voornaam) WHERE dag_voornaam IS NOT NULL
  CREATE INDEX inwoner_deur_voornaam ON inwoner USING btree (deur_voornaam) WHERE deur_voornaam IS NOT NULL
  CREATE INDEX inwoner_email ON inwoner USING btree (email) WHERE email IS NOT NULL
  CREATE INDEX inwoner_huishouden ON inwoner USING btree (huishouden_id)
  CREATE INDEX inwoner_naam_jaar ON inwoner USING btree (naam_jaar) WHERE naam_jaar IS NOT NULL
  CREATE INDEX inwoner_postcode_achternaam ON inwoner USING btree (postcode_achternaam) WHERE postcode_achternaam IS NOT NULL
  CREATE INDEX inwoner_postcode_huisnummer ON inwoner USING btree (postcode_huisnummer) WHERE postcode_huisnummer IS NOT NULL
  CREATE INDEX inwoner_straatnummer_jaar ON inwoner USING btree (straatnummer_jaar) WHERE straatnummer_jaar IS NOT NULL
  CREATE INDEX inwoner_telefoon ON inwoner USING btree (telefoon) WHERE telefoon IS NOT NULL
  CREATE INDEX inwoner_zoekversie ON inwoner USING btree (zoekversie)

table levering  -- the latest receipt of each partner system about each household
  huishouden_id uuid not null
  audience text not null
  volgnummer integer not null
  versie integer not null
  status text not null
  partner_nummer text
  formaat text
  bytes integer
  berichten integer not null
  poging integer not null
  foutcode text  -- a code of the closed list of receipts
  reden text  -- no longer written: the text is derived from the code
  op timestamp with time zone not null
  vanaf date  -- the day in the Netherlands on which there is more to send
  onverzendbaar json  -- parts that cannot be sent to this partner, each with a code of a closed list
  constraint levering_pkey PRIMARY KEY (huishouden_id, audience)

table medewerker  -- register of workers: mother organisation, name, how to reach her, teams with function and fte, deputies
  id uuid not null
  organisatie text not null
  gegevens json not null
  tot date  -- first day she no longer works there
  versie integer not null
  gewijzigd_op timestamp with time zone not null
  constraint medewerker_pkey PRIMARY KEY (id)
  CREATE INDEX medewerker_organisatie ON medewerker USING btree (organisatie)
  CREATE INDEX medewerker_tot ON medewerker USING btree (tot) WHERE tot IS NOT NULL

table melding  -- what was reported before there is a case: about whom, what, how urgent, by whom, and what its team did with it
  id uuid not null
  team text not null
  organisatie text not null
  stand text not null
  voortgang text not null
  rang smallint not null  -- urgency, the most urgent first
  gemeld_op timestamp with time zone not null
  uiterlijk timestamp with time zone  -- when the next step is due, as it was agreed when the last was done
  afgerond_op timestamp with time zone
  medewerker uuid  -- who went to it, where she is in the register
  huishouden_id uuid  -- where it went; by the id of then, whatever that household went up in since
  toestand json not null
  versie integer not null
  constraint melding_pkey PRIMARY KEY (id)
  constraint melding_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  constraint melding_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'opgepakt'::text, 'gesloten'::text, 'geregistreerd'::text])))
  constraint melding_voortgang_check CHECK ((voortgang = ANY (ARRAY['open'::text, 'opgepakt'::text, 'afgerond'::text])))
  CREATE INDEX melding_gedaan ON melding USING btree (organisatie, gemeld_op, id)
  CREATE INDEX melding_gesloten ON melding USING btree (afgerond_op) WHERE stand = 'gesloten'::text
  CREATE INDEX melding_huishouden ON melding USING btree (huishouden_id) WHERE huishouden_id IS NOT NULL
  CREATE INDEX melding_team ON melding USING btree (team, stand, rang, gemeld_op, id)
  CREATE INDEX melding_uiterlijk ON melding USING btree (team, uiterlijk, id) WHERE stand = ANY (ARRAY['open'::text, 'opgepakt'::text])
  CREATE INDEX melding_voortgang ON melding USING btree (organisatie, voortgang, gemeld_op, id)

table meldingfeit  -- what happened to a melding, in order; inserted and never changed
  melding_id uuid not null
  volgnummer integer not null
  soort text not null
  gegevens json not null
  organisatie text not null
  opdracht_id uuid not null
  op timestamp with time zone not null
  constraint meldingfeit_pkey PRIMARY KEY (melding_id, volgnummer)
  constraint meldingfeit_melding_id_fkey FOREIGN KEY (melding_id) REFERENCES melding(id) ON DELETE CASCADE

table migratie
  owner text not null
  name text not null
  checksum text not null
  applied_at timestamp with time zone not null default now()
  constraint migratie_pkey PRIMARY KEY (owner, name)

table noodtoegang  -- who read a file without being granted, kept also when it is granted later
  huishouden_id uuid not null
  organisatie text not null
  op timestamp with time zone not null
  tot timestamp with time zone not null
  reden text not null
  medewerker json not null
  constraint noodtoegang_pkey PRIMARY KEY (huishouden_id, organisatie, op)
  constraint noodtoegang_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  CREATE INDEX noodtoegang_op ON noodtoegang USING btree (op)

table onderhoud  -- the daily upkeep: which days are done, and who is at it (by when it began)
  dag date not null
  begonnen_op timestamp with time zone not null
  klaar_op timestamp with time zone
  beeindigd jsonb
  constraint onderhoud_pkey PRIMARY KEY (dag)

table overzicht  -- what lists of households are made by; who may see which is for the reader to join with betrokkenheid
  huishouden_id uuid not null
  stand text not null
  wijk text  -- CBS code, or its name where it has none; empty where the address is secret: the team is all that is told of that
  team text
  jeugdteam text
  regisseur_organisatie text
  regisseur_medewerker uuid  -- her id in the register of workers, where she is in it
  regisseur_naam text
  regisseur_sinds date
  sinds timestamp with time zone not null
  gewijzigd_op timestamp with time zone not null  -- last fact, whoever may know of it: an organisation is shown projectie.gewijzigd_op
  vorm text not null
  constraint overzicht_pkey PRIMARY KEY (huishouden_id)
  constraint overzicht_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  constraint overzicht_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'gesloten'::text, 'opgegaan'::text])))
  CREATE INDEX overzicht_jeugdteam ON overzicht USING btree (jeugdteam) WHERE stand = 'open'::text AND jeugdteam IS NOT NULL
  CREATE INDEX overzicht_regisseur ON overzicht USING btree (regisseur_organisatie, regisseur_medewerker) WHERE stand = 'open'::text
  CREATE INDEX overzicht_regisseur_naam ON overzicht USING btree (regisseur_organisatie, regisseur_naam) WHERE stand = 'open'::text AND regisseur_medewerker IS NULL
  CREATE INDEX overzicht_team ON overzicht USING btree (team) WHERE stand = 'open'::text

table projectie  -- what was last published to each audience
  huishouden_id uuid not null
  audience text not null
  versie integer not null
  hash text  -- of the published document; null when the audience may not know of the household
  gewijzigd_op timestamp with time zone not null  -- when the document last became another one; an acknowledgement alone does not count
  bijdrage integer not null default 0  -- number of the last contribution of this audience that was handled
  constraint projectie_pkey PRIMARY KEY (huishouden_id, audience)
  constraint projectie_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  CREATE INDEX projectie_lijst ON projectie USING btree (audience, gewijzigd_op DESC, huishouden_id DESC) WHERE hash IS NOT NULL

table regisseur  -- at most one coordinator per household: the primary key is that rule
  huishouden_id uuid not null
  organisatie text not null
  sinds date not null
  feit_volgnummer integer not null
  constraint regisseur_pkey PRIMARY KEY (huishouden_id)
  constraint regisseur_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)

table tevredenheid  -- how many residents said how satisfied they were, per month and wijk, until the month is told
  maand text not null
  wijk text not null
  wat text not null
  aantal integer not null
  constraint tevredenheid_pkey PRIMARY KEY (maand, wijk, wat)

table toetsing  -- pairs of persons or memberships that a person has to look at, with what was decided on them
  id uuid not null
  soort text not null
  paar text not null  -- kind and ids, sorted: one pair is one item
  inwoners uuid[] not null
  huishoudens uuid[] not null
  bewijs json not null  -- what speaks for and against, as codes; no value of anybody
  stand text not null default 'open'::text  -- vervallen: a household was closed or a person left, there is nothing left to ask
  besluiten json not null default '[]'::json  -- each decision and each undoing of one: what, who, when, why
  versie integer not null default 1
  gemaakt_op timestamp with time zone not null
  gewijzigd_op timestamp with time zone not null
  constraint toetsing_pkey PRIMARY KEY (id)
  constraint toetsing_paar_key UNIQUE (paar)
  constraint toetsing_soort_check CHECK ((soort = ANY (ARRAY['zelfde-persoon'::text, 'elders'::text, 'zelfde-huishouden'::text])))
  constraint toetsing_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'later'::text, 'besloten'::text, 'vervallen'::text])))
  CREATE INDEX toetsing_huishoudens ON toetsing USING gin (huishoudens)
  CREATE INDEX toetsing_wachtrij ON toetsing USING btree (stand, gemaakt_op, id)

table verzoek  -- what a resident asks about what is known of her: who asks, by when it is answered, and what came of it
  id uuid not null
  huishouden_id uuid not null  -- where she is known; by the id of then, whatever that household went up in since
  stand text not null
  uiterlijk date not null
  afgerond_op timestamp with time zone
  toestand json not null
  versie integer not null
  constraint verzoek_pkey PRIMARY KEY (id)
  constraint verzoek_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  constraint verzoek_stand_check CHECK ((stand = ANY (ARRAY['ontvangen'::text, 'in-behandeling'::text, 'ingewilligd'::text, 'deels-ingewilligd'::text, 'afgewezen'::text, 'ingetrokken'::text])))
  CREATE INDEX verzoek_afgerond ON verzoek USING btree (afgerond_op) WHERE afgerond_op IS NOT NULL
  CREATE INDEX verzoek_huishouden ON verzoek USING btree (huishouden_id)
  CREATE INDEX verzoek_lopend ON verzoek USING btree (uiterlijk, id) WHERE afgerond_op IS NULL
  CREATE INDEX verzoek_stand ON verzoek USING btree (stand, uiterlijk, id)

table verzoekfeit  -- what happened to a request, in order; inserted and never changed
  verzoek_id uuid not null
  volgnummer integer not null
  soort text not null
  gegevens json not null
  organisatie text not null
  opdracht_id uuid not null
  op timestamp with time zone not null
  constraint verzoekfeit_pkey PRIMARY KEY (verzoek_id, volgnummer)
  constraint verzoekfeit_verzoek_id_fkey FOREIGN KEY (verzoek_id) REFERENCES verzoek(id) ON DELETE CASCADE

table wijkactiviteit  -- activities of a wijk: for which questions, since when, by which organisation; one that was withdrawn stays, with the reason
  id uuid not null
  activiteit json not null
  wijk text not null
  sinds date not null
  versie integer not null
  gemaakt_op timestamp with time zone not null
  gewijzigd_op timestamp with time zone not null
  constraint wijkactiviteit_pkey PRIMARY KEY (id)
  CREATE INDEX wijkactiviteit_wijk ON wijkactiviteit USING btree (wijk, sinds, id)

table wijkcijfer  -- a number as it was told: empty wijk is the municipality, empty wat the total, no aantal is not told
  maand text not null
  soort text not null
  wijk text not null
  wat text not null
  aantal integer
  constraint wijkcijfer_pkey PRIMARY KEY (maand, soort, wijk, wat)
  constraint wijkcijfer_maand_fkey FOREIGN KEY (maand) REFERENCES wijkpublicatie(maand)

table wijkpublicatie  -- months whose numbers are told; a month is told once and never changes
  maand text not null
  op timestamp with time zone not null
  constraint wijkpublicatie_pkey PRIMARY KEY (maand)

table wijktelling  -- what a household counts for, each once: a kind and what of it in a month; empty wat: any
  huishouden_id uuid not null
  maand text not null
  soort text not null
  wijk text not null
  wat text not null
  constraint wijktelling_pkey PRIMARY KEY (huishouden_id, maand, soort, wat)
  constraint wijktelling_huishouden_id_fkey FOREIGN KEY (huishouden_id) REFERENCES huishouden(id)
  CREATE INDEX wijktelling_maand ON wijktelling USING btree (maand, soort, wijk, wat)

table wijkverhaal  -- stories of a wijk: for which domains, the text, how far it is, and who wrote it, which is told to nobody
  id uuid not null
  verhaal json not null
  wijk text not null
  stand text not null
  organisatie text not null
  versie integer not null
  gewijzigd_op timestamp with time zone not null
  constraint wijkverhaal_pkey PRIMARY KEY (id)
  constraint wijkverhaal_stand_check CHECK ((stand = ANY (ARRAY['wacht'::text, 'getoond'::text, 'afgewezen'::text, 'ingetrokken'::text])))
  CREATE INDEX wijkverhaal_op ON wijkverhaal USING btree (gewijzigd_op)
  CREATE INDEX wijkverhaal_wijk ON wijkverhaal USING btree (stand, wijk, id)

table zoekopdracht  -- searches for households: by whom, when, what for, by which kinds of keys, how many were found; no value
  id uuid not null
  organisatie text not null
  medewerker uuid
  doel text not null
  sleutels text[] not null
  aantal integer not null
  op timestamp with time zone not null
  constraint zoekopdracht_pkey PRIMARY KEY (id)
  CREATE INDEX zoekopdracht_op ON zoekopdracht USING btree (op)

view huishouden_stand:
 SELECT h.id,
    json_build_object('id', h.id, 'toestand', h.toestand, 'verzegeld', encode(h.verzegeld, 'base64'::text), 'sleutel', encode(k.sleutel, 'base64'::text), 'tijdperk', k.tijdperk, 'sinds', h.geregistreerd_op, 'projecties', COALESCE(( SELECT json_object_agg(p.audience, json_build_object('versie', p.versie, 'hash', p.hash, 'bijdrage', p.bijdrage)) AS json_object_agg
           FROM projectie p
          WHERE p.huishouden_id = h.id), '{}'::json)) AS stand
   FROM huishouden h
     LEFT JOIN huishoudsleutel k ON k.huishouden_id = h.id;

CREATE OR REPLACE FUNCTION lees_bekenden(p_inwoners uuid[])
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'registratie'
 SET plan_cache_mode TO 'force_generic_plan'
 SET enable_seqscan TO 'off'
AS $function$
begin
  return (
    select json_agg(json_build_object(
        'inwonerId', i.inwoner_id, 'huishoudenId', i.huishouden_id, 'huishoudenSinds', h.geregistreerd_op,
        'lid', i.tot is null, 'gesloten', h.wegwijzer -> 'gesloten' is not null,
        'verzegeld', encode(i.kenmerken, 'base64'), 'sleutel', encode(k.sleutel, 'base64'), 'tijdperk', k.tijdperk)
      order by i.inwoner_id, i.huishouden_id)
    from unnest(p_inwoners) as p (inwoner_id)
    join inwoner i on i.inwoner_id = p.inwoner_id
    join huishouden h on h.id = i.huishouden_id
    join huishoudsleutel k on k.huishouden_id = i.huishouden_id
    where i.kenmerken is not null);
end $function$

CREATE OR REPLACE FUNCTION open_huishouden(sloten text[], p_organisatie text, p_sleutel text, p_huishouden uuid)
 RETURNS TABLE(eerder_antwoord json, stand json)
 LANGUAGE plpgsql
 SET search_path TO 'registratie'
AS $function$
begin
  if cardinality(sloten) > 0 then perform vergrendel(sloten); end if;
  perform vergrendel(array[p_huishouden::text]);
  return query select
    (select json_build_object('hash', i.inhoud_hash, 'status', i.status, 'antwoord', i.antwoord)
     from idempotentie i where i.organisatie = p_organisatie and i.sleutel = p_sleutel and i.verloopt_op > now()),
    (select h.stand from huishouden_stand h where h.id = p_huishouden);
end $function$

CREATE OR REPLACE FUNCTION open_huishoudens(sloten text[], p_organisatie text, p_sleutel text, p_bsn bytea, p_inwoner uuid, p_huishoudens uuid[], p_elders boolean)
 RETURNS TABLE(eerder_antwoord json, bsn_van_ander boolean, elders json, stand json)
 LANGUAGE plpgsql
 SET search_path TO 'registratie'
AS $function$
declare
  p_huishouden uuid;
  ook uuid[] := '{}';
begin
  if cardinality(sloten) > 0 then perform vergrendel(sloten); end if;
  -- Looked up before anything is locked, so that the other homes are locked in the same order, whichever of them is asked:
  -- one after the other, two who change one child from both sides would wait for each other.
  if p_elders then
    select coalesce(array_agg(e.huishouden_id), '{}') into ook
    from inwoner i
    join inwoner e on e.inwoner_id = i.inwoner_id and e.huishouden_id <> i.huishouden_id
    where i.huishouden_id = any (p_huishoudens) and i.tot is null and e.tot is null
      and not i.voorlopig and not e.voorlopig;
  end if;
  perform vergrendel((p_huishoudens || ook)::text[]);
  if p_sleutel is not null then
    select json_build_object('hash', i.inhoud_hash, 'status', i.status, 'antwoord', i.antwoord) into eerder_antwoord
    from idempotentie i where i.organisatie = p_organisatie and i.sleutel = p_sleutel and i.verloopt_op > now();
  end if;
  bsn_van_ander := false;
  if p_bsn is not null then
    bsn_van_ander := exists (select from inwoner i where i.bsn = p_bsn and i.inwoner_id <> p_inwoner);
  end if;
  if p_elders then
    select json_agg(json_build_object(
        'inwonerId', e.inwoner_id, 'huishoudenId', e.huishouden_id, 'lid', i.tot is null and e.tot is null)
      order by e.huishouden_id, e.inwoner_id) into elders
    from inwoner i
    join inwoner e on e.inwoner_id = i.inwoner_id and e.huishouden_id <> i.huishouden_id
    where i.huishouden_id = any (p_huishoudens) and not i.voorlopig and not e.voorlopig;
  end if;
  foreach p_huishouden in array p_huishoudens loop
    select h.stand into stand from huishouden_stand h where h.id = p_huishouden;
    return next;
  end loop;
end $function$

CREATE OR REPLACE FUNCTION open_personen(sloten text[], p_organisatie text, p_sleutel text, p_record_id text, p_kolommen text[], p_waarden bytea[], p_deur bytea)
 RETURNS TABLE(eerder_antwoord json, eerder_record json, bekenden json, stand json)
 LANGUAGE plpgsql
 SET search_path TO 'registratie'
AS $function$
declare
  gevonden uuid[];
  thuis uuid[];
begin
  perform vergrendel(sloten);
  select json_build_object('hash', i.inhoud_hash, 'status', i.status, 'antwoord', i.antwoord) into eerder_antwoord
  from idempotentie i where i.organisatie = p_organisatie and i.sleutel = p_sleutel and i.verloopt_op > now();
  select json_build_object('hash', b.inhoud_hash, 'antwoord', b.antwoord) into eerder_record
  from bronrecord b where b.organisatie = p_organisatie and b.record_id = p_record_id;
  if eerder_antwoord is null and eerder_record is null then
    gevonden := array(select v.inwoner_id from vind_bekenden(p_kolommen, p_waarden) v);
    if cardinality(gevonden) > 0 then
      thuis := array(
        select distinct i.huishouden_id from unnest(gevonden) as p (inwoner_id)
        join inwoner i on i.inwoner_id = p.inwoner_id
        where i.tot is null and p_deur in (i.deur, i.tweede_deur));
      -- Not waited for: it may be the neighbours', and then it is none of the caller's business who is at work there.
      if cardinality(thuis) = 1 and pg_try_advisory_xact_lock(hashtextextended(thuis[1]::text, 7768)) then
        select s.stand into stand from huishouden_stand s where s.id = thuis[1];
      end if;
      bekenden := lees_bekenden(gevonden);
    end if;
  end if;
  return next;
end $function$

CREATE OR REPLACE FUNCTION vergrendel(sloten text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(s.nummer)
  from (select distinct hashtextextended(slot, 7768) as nummer from unnest(sloten) as slot order by 1) s;
end $function$

CREATE OR REPLACE FUNCTION vind_bekenden(p_kolommen text[], p_waarden bytea[])
 RETURNS TABLE(inwoner_id uuid)
 LANGUAGE plpgsql
 STABLE ROWS 20
 SET search_path TO 'registratie'
 SET plan_cache_mode TO 'force_generic_plan'
 SET enable_seqscan TO 'off'
AS $function$
declare
  sleutels integer[];
  gevonden uuid[];
  gedeeld integer[];
  een integer;
begin
  select array_agg(g.sleutel), array_agg(g.wie) into sleutels, gevonden from (
    select p.nr as sleutel, k.inwoner_id as wie from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.bsn = p.waarde limit 51) k
    where p.kolom = 'bsn'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.dag_voornaam = p.waarde limit 51) k
    where p.kolom = 'dagVoornaam'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.dag_achternaam = p.waarde limit 51) k
    where p.kolom = 'dagAchternaam'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.deur_voornaam = p.waarde limit 51) k
    where p.kolom = 'deurVoornaam'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.naam_jaar = p.waarde limit 51) k
    where p.kolom = 'naamJaar'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.postcode_achternaam = p.waarde limit 51) k
    where p.kolom = 'postcodeAchternaam'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.straatnummer_jaar = p.waarde limit 51) k
    where p.kolom = 'straatnummerJaar'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.telefoon = p.waarde limit 51) k
    where p.kolom = 'telefoon'
    union all
    select p.nr, k.inwoner_id from unnest(p_kolommen, p_waarden) with ordinality as p (kolom, waarde, nr)
    cross join lateral (select i.inwoner_id from inwoner i where i.email = p.waarde limit 51) k
    where p.kolom = 'email') g;
  gedeeld := array(select s.nr from unnest(sleutels) s (nr) group by s.nr having count(*) > 50);
  if cardinality(gedeeld) > 0 then
    gevonden := array(select g.wie from unnest(sleutels, gevonden) g (nr, wie) where g.nr <> all (gedeeld));
    foreach een in array gedeeld loop
      -- dagVoornaam stands in dag_voornaam.
      execute format(
        'select $3 || array(
           select r.inwoner_id from (select * from inwoner i where i.%I = $1 limit 1000) r
           order by (select count(*) from unnest(array[r.bsn, r.dag_voornaam, r.dag_achternaam, r.deur_voornaam, r.naam_jaar,
             r.postcode_achternaam, r.straatnummer_jaar, r.telefoon, r.email]) w (waarde) where w.waarde = any ($2)) desc, r.inwoner_id
           limit 20)',
        lower(regexp_replace(p_kolommen[een], '([A-Z])', '_\1', 'g')))
      into gevonden using p_waarden[een], p_waarden, gevonden;
    end loop;
  end if;
  return query select distinct w.wie from unnest(gevonden) w (wie);
end $function$

CREATE OR REPLACE FUNCTION weiger_wijziging()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append only', tg_table_name;
end $function$

CREATE OR REPLACE FUNCTION weiger_wijziging_van_feit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.gegevens is not null and new.gegevens is null and old.verzegeld is null and new.verzegeld is not null
    and (new.huishouden_id, new.volgnummer, new.soort, new.organisatie, new.opdracht_id, new.op)
      = (old.huishouden_id, old.volgnummer, old.soort, old.organisatie, old.opdracht_id, old.op)
    and new.bronrecord_id is not distinct from old.bronrecord_id and old.besluit is null then
    return new;
  end if;
  raise exception '% is append only', tg_table_name;
end $function$

CREATE TRIGGER feit_onveranderlijk BEFORE UPDATE ON feit FOR EACH ROW EXECUTE FUNCTION weiger_wijziging_van_feit()

CREATE TRIGGER meldingfeit_onveranderlijk BEFORE UPDATE ON meldingfeit FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging()

CREATE TRIGGER verzoekfeit_onveranderlijk BEFORE UPDATE ON verzoekfeit FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging()
