-- Not everything can be sent now: from which day there is more, and what cannot be sent at all (codes of a closed list).
alter table koppeling add vanaf date;
alter table koppeling add onverzendbaar jsonb;
comment on column koppeling.vanaf is 'the day in the Netherlands on which there is more to send; the sweep wakes the link then';

create index koppeling_vanaf on koppeling (audience, vanaf) where vanaf is not null;
create index koppeling_onverzendbaar on koppeling (audience) where onverzendbaar is not null;

-- A partner may quote the person it refuses. Its words stay in quarantine; the link and its receipts hold codes.
update koppeling set reden = null,
  foutcode = case
    when foutcode is null then null
    when foutcode = 'defect' then 'defect'
    when status = 'geweigerd' then 'partner-weigert'
    else 'onbekend' end
where reden is not null or foutcode is not null;
comment on column koppeling.foutcode is 'a code of the closed list of receipts';
comment on column koppeling.reden is 'no longer written: the text is derived from the code';
