-- What an organisation reported, of one progress: a page of it is a walk over these rows and no others.
create index melding_voortgang on melding (organisatie, voortgang, gemeld_op, id);
