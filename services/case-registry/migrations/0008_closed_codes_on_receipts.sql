-- What a partner wrote may name the person it refuses: a receipt holds a code of a closed list, and what was kept goes.
-- The text is derived from the code. What cannot be sent, and from which day there is more, stand beside the status.
alter table levering add vanaf date;
alter table levering add onverzendbaar json;

update levering set
  reden = null,
  foutcode = case
    when foutcode is null and reden is null then null
    when foutcode = 'defect' then 'defect'
    when status = 'geweigerd' then 'partner-weigert'
    else 'onbekend' end
where reden is not null or foutcode is not null;

comment on column levering.foutcode is 'a code of the closed list of receipts';
comment on column levering.reden is 'no longer written: the text is derived from the code';
comment on column levering.vanaf is 'the day in the Netherlands on which there is more to send';
comment on column levering.onverzendbaar is 'parts that cannot be sent to this partner, each with a code of a closed list';
