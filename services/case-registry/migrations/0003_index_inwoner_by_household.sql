-- A registration about somebody known reads all residents of the households found. Without this it read the whole table:
-- 16 times slower at a million residents than at ten thousand (bench/growth.bench.ts).
create index inwoner_huishouden on inwoner (huishouden_id);
