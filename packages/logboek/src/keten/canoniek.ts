/**
 * A line as the one text its hash is of, in SQL, of `r`: every column but its place, which the order of the chain holds. Stands here
 * and not in the database, where whoever may change a line might change this as well.
 */
const canoniek = `row(r.id, (extract(epoch from r.op) * 1000000)::bigint, r.dienst, r.verwerking, r.handeling, r.status, r.organisatie,
  r.medewerker, r.rol, r.reden, r.doel, r.ontvanger, r.huishoudens, r.betrokkenen, r.velden, r.versie, r.aantal, r.trace,
  r.opdracht, r.weigering)::text`

/** 48 bytes of a line: its id and the hash of its text. */
export const bytesVanRegel = 48
export const stempel = `uuid_send(r.id) || sha256(convert_to(${canoniek}, 'UTF8'))`

/** In this order lines are sealed. */
export const volgorde = 'r.tijdperk, r.xid, r.nr'
