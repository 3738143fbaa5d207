-- Everything an adapter must remember is a row here; a job or an event is only a nudge to look at it.

create table koppeling (
  audience            text        not null,
  huishouden_id       uuid        not null,
  -- The number the partner gave; never changes once given.
  nummer              text,
  -- What the partner holds, and what it should hold (null: it has no right to the household).
  stand               jsonb,
  gewenst             jsonb,
  gewenste_versie     bigint      not null default 0,
  geleverde_versie    bigint      not null default 0,
  -- The version the partner refused: only a newer one, or a replay, is tried again.
  geweigerde_versie   bigint      not null default 0,
  gewenst_op          timestamptz not null,
  geheugen            jsonb       not null default '{}',
  -- The message that was sent and whose outcome is unknown: it is repeated as it is.
  onderweg            jsonb,
  -- Changes the partner told us while that message was under way (RFC 7396 merge patches).
  partnerwijzigingen  jsonb       not null default '[]',
  -- Contributions sent to the registry and the last one its projection contains: no delivery in between (no echo).
  bijdrage_verzonden  int         not null default 0,
  bijdrage_verwerkt   int         not null default 0,
  status              text        not null default 'aangeboden',
  ontvangstbewijs     int         not null default 0,
  berichten           int         not null default 0,
  formaat             text,
  bytes               int,
  poging              int         not null default 0,
  volgende_poging     timestamptz,
  foutcode            text,
  reden               text,
  -- One job at a time per household: the lease, and until when it holds if its holder dies.
  huurder             uuid,
  huur_tot            timestamptz,
  primary key (audience, huishouden_id)
);

create index koppeling_te_doen on koppeling (audience, gewenst_op) where geleverde_versie < gewenste_versie;

-- Every number under which the partner may speak of a household.
create table koppeling_nummer (
  audience      text not null,
  nummer        text not null,
  huishouden_id uuid not null,
  primary key (audience, nummer)
);

-- What was sent: found again by reference when the partner's verdict comes later.
create table uitgaand_bericht (
  referentie    uuid        primary key,
  audience      text        not null,
  huishouden_id uuid        not null,
  versie        bigint      not null,
  soort         text        not null,
  inhoud        text        not null,
  -- What the partner held before it: the place to go back to when it refuses afterwards.
  stand_voor    jsonb,
  status        text        not null default 'onderweg',
  gemaakt_op    timestamptz not null,
  bijgewerkt_op timestamptz not null
);

create index uitgaand_wacht_op_verdict on uitgaand_bericht (audience, huishouden_id) where status = 'geaccepteerd';

-- What partners sent, stored raw before it is interpreted.
create table inkomend_bericht (
  id           uuid        primary key,
  audience     text        not null,
  pad          text        not null,
  parameters   jsonb       not null,
  ruw          text        not null,
  kenmerk      text,
  status       text        not null default 'ontvangen',
  foutcode     text,
  reden        text,
  ontvangen_op timestamptz not null
);

create unique index inkomend_eenmaal on inkomend_bericht (audience, pad, kenmerk) where status = 'verwerkt';
create index inkomend_open on inkomend_bericht (ontvangen_op) where status in ('ontvangen', 'quarantaine');

-- Messages the partner's protocol demands in return.
create table antwoord_bericht (
  referentie      uuid        primary key,
  audience        text        not null,
  huishouden_id   uuid        not null,
  bericht         jsonb       not null,
  status          text        not null default 'wacht',
  poging          int         not null default 0,
  volgende_poging timestamptz not null,
  huur_tot        timestamptz
);

create index antwoord_te_doen on antwoord_bericht (audience, volgende_poging) where status = 'wacht';

-- What a person must look at: refused deliveries and inbound messages that could not be processed.
create table quarantaine (
  id            uuid        primary key,
  audience      text        not null,
  huishouden_id uuid,
  richting      text        not null check (richting in ('uit', 'in')),
  -- uitgaand_bericht.referentie or inkomend_bericht.id
  bericht_id    uuid,
  soort         text        not null,
  foutcode      text        not null,
  reden         text        not null,
  sinds         timestamptz not null,
  opgelost_op   timestamptz
);

create index quarantaine_open on quarantaine (audience, sinds) where opgelost_op is null;

-- The circuit per partner: open means nobody tries until open_tot, then one probe.
create table onderbreker (
  audience text        primary key,
  open_tot timestamptz,
  fouten   int         not null default 0,
  sinds    timestamptz
);
