-- Every status is one of a closed list. What is written from now on is checked at once; old rows are looked at here, and a
-- hub with a row nobody can explain goes on with it (its check then stays "not valid", and the log says so).
alter table koppeling add constraint koppeling_status check (status in
  ('aangeboden', 'verzonden', 'geaccepteerd', 'verwerkt', 'wacht', 'geweigerd', 'onverzendbaar', 'beeindigd')) not valid;
alter table uitgaand_bericht add constraint uitgaand_bericht_status check (status in
  ('onderweg', 'geaccepteerd', 'verwerkt', 'geweigerd', 'vervallen')) not valid;
alter table inkomend_bericht add constraint inkomend_bericht_status check (status in
  ('ontvangen', 'verwerkt', 'herhaling', 'onleesbaar', 'niet-vertaalbaar', 'koppeling-onbekend', 'uitgesteld', 'afgebroken',
   'quarantaine')) not valid;
alter table antwoord_bericht add constraint antwoord_bericht_status check (status in
  ('wacht', 'verwerkt', 'geweigerd')) not valid;

do $$
declare
  naam text;
begin
  foreach naam in array array['koppeling', 'uitgaand_bericht', 'inkomend_bericht', 'antwoord_bericht'] loop
    begin
      execute format('alter table %I validate constraint %I', naam, naam || '_status');
    exception when check_violation then
      raise warning 'wijkhub: table % holds a status of before that no list knows', naam;
    end;
  end loop;
end $$;
