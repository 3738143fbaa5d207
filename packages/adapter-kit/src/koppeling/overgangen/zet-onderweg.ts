import { overWie, regelsAlsTekst, voegRegelsToe, type Regel } from '@wijkhub/logboek'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Bericht } from '../../adapter.ts'
import { kentBijdragen } from '../achter.ts'
import { leaseMs } from '../clock.ts'
import { dezeKoppeling, type KoppelingRij, type Wie } from '../koppeling-rij.ts'
import { alsOnderweg } from '../ontnomen.ts'

interface Values extends Wie {
  holder: string
  onderweg: string
  now: Date
  leaseMs: number
  versie: string
  referentie: string
  soort: string
  inhoud: string
  nummers: readonly string[]
  regels: string
}

const statement = sql<Values, { referentie: string }>(
  'zet-onderweg',
  `with link as (
     update koppeling set onderweg = :onderweg, partnerwijzigingen = '[]', vanaf = null, onverzendbaar = null,
       huur_tot = :now::timestamptz + :leaseMs * interval '1 ms'
     where ${dezeKoppeling} and huurder = :holder and gewenste_versie = :versie and ${kentBijdragen} and not stil
     returning stand),
   nummers as (
     insert into koppeling_nummer (audience, nummer, huishouden_id)
     select :audience, unnest(:nummers::text[]), :huishoudenId from link on conflict (audience, nummer)
       do update set huishouden_id = excluded.huishouden_id where koppeling_nummer.huishouden_id <> excluded.huishouden_id),
   logboek as (${voegRegelsToe} where exists (select from link))
   insert into uitgaand_bericht
     (referentie, audience, huishouden_id, versie, soort, inhoud, stand_voor, gemaakt_op, bijgewerkt_op)
   select :referentie, :audience, :huishoudenId, :versie, :soort, :inhoud, stand, :now, :now from link
   returning referentie`,
)

/**
 * Stores the message before it is sent, so that whatever happens afterwards it can only be repeated, never made anew.
 * The numbers it names are kept at once: the partner may speak of them before we booked its answer, or when we died
 * before we could. Returns false when the lease was lost, when the partner told us something meanwhile that the wish
 * does not know yet, or when the wish is another by now: made of the old one, the message could undo what it told us.
 * With it stands, or neither does, the line in the log that says whose data the partner gets: of an end, whose it had.
 */
export async function zetOnderweg(
  db: Queryable,
  rij: KoppelingRij,
  { bericht, holder, now, dienst }: { bericht: Bericht; holder: string; now: Date; dienst: string },
): Promise<boolean> {
  const geschreven = await run(db, statement, {
    audience: rij.audience,
    huishoudenId: rij.huishouden_id,
    holder,
    onderweg: JSON.stringify(alsOnderweg(bericht, rij.gewenst)),
    now,
    leaseMs,
    versie: rij.gewenste_versie,
    referentie: bericht.referentie,
    soort: bericht.soort,
    inhoud: bericht.inhoud,
    // In one order, so that two households that take over the same ones do not wait for each other.
    nummers: [...new Set(bericht.nummers)].sort(),
    regels: regelsAlsTekst(dienst, [regelVan(rij, bericht, now)]),
  })
  return geschreven.length === 1
}

function regelVan(rij: KoppelingRij, { stand, referentie }: Bericht, now: Date): Regel {
  const { betrokkenen, velden } = overWie(stand ?? rij.stand)
  return {
    op: now.toISOString(),
    verwerking: 'partner-inlichten',
    handeling: 'verstrekken',
    status: 'Ok',
    doel: rij.audience,
    ontvanger: rij.audience,
    huishoudens: [rij.huishouden_id],
    betrokkenen,
    velden,
    versie: Number(rij.gewenste_versie),
    trace: referentie.replaceAll('-', ''),
  }
}
