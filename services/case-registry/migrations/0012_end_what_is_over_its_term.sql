-- What the daily upkeep ended, per table: numbers, shown in /metrics.
alter table onderhoud add beeindigd jsonb;

-- What is over its term is found by its age; what is of a household, by the household.
create index geweigerde_aanmelding_op on geweigerde_aanmelding (geweigerd_op);
create index geweigerde_bijdrage_op on geweigerde_bijdrage (geweigerd_op);
create index geweigerde_bijdrage_huishouden on geweigerde_bijdrage (huishouden_id);
create index bronrecord_huishouden on bronrecord (huishouden_id);
