-- Numbers of a household are also the ids of its parts a partner knows them by (a signal, a referral, a visit), so that a
-- part which moves to another household with a merge is known there. What a link remembered by id before is added.
insert into koppeling_nummer (audience, nummer, huishouden_id)
select audience, sleutel, huishouden_id from koppeling, jsonb_object_keys(geheugen) sleutel
where sleutel ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
on conflict (audience, nummer) do nothing;
