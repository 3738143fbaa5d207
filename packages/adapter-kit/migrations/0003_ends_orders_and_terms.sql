-- The wait that was meant: a turn further ahead than that comes of a clock that was put right, and is void.
alter table koppeling add wacht_ms integer;
alter table antwoord_bericht add wacht_ms integer;

-- What an inbound message says, normalised: the same reference with another print is another message.
alter table inkomend_bericht add afdruk text;

-- When somebody was told that the partner's verdict on this message did not come within its term.
alter table uitgaand_bericht add te_laat_sinds timestamptz;

-- Ends of rights that still have to be told go first, and are counted.
create index koppeling_einde on koppeling (audience, gewenst_op) where geleverde_versie < gewenste_versie and gewenst is null;
create index quarantaine_huishouden on quarantaine (audience, huishouden_id) where opgelost_op is null;

-- Is a message of ours under way, that an unknown number may come from? Asked for every inbound message with one.
create index uitgaand_onderweg on uitgaand_bericht (audience, gemaakt_op) where status = 'onderweg';
create index uitgaand_oordeel on uitgaand_bericht (audience, bijgewerkt_op) where status = 'geaccepteerd';
create index inkomend_ongelezen on inkomend_bericht (audience, ontvangen_op) where status = 'ontvangen';

-- A proxy's word was taken for the partner's verdict: these households are tried again, and their items are struck off
-- when they are delivered.
update koppeling k set geweigerde_versie = 0
where geweigerde_versie >= gewenste_versie and exists (
  select from quarantaine q where q.audience = k.audience and q.huishouden_id = k.huishouden_id
    and q.opgelost_op is null and q.richting = 'uit' and q.foutcode ~ '^http-(3\d\d|400|403|404|421|423|425)$');

-- The end of a right that was refused is tried again until it is done.
update koppeling set geweigerde_versie = 0
where geweigerde_versie >= gewenste_versie and geleverde_versie < gewenste_versie and gewenst is null;

-- A reply the protocol demands and the partner refused is an item of its own: delivering the household does not mend it.
alter table quarantaine add antwoord boolean not null default false;
