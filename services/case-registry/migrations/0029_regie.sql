-- Offers of the regie that nobody answered: found by their last day, by every instance's upkeep.
create index agenda_regieaanbod on agenda (dag, huishouden_id) where soort = 'regieaanbod';
