import { metHuidigeIds, type Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Hoofdsleutel } from '@wijkhub/verzegelen'
import { leesSnapshot, type BewaardeSnapshot, type Snapshot } from '../huishouden/snapshot.ts'
import { leesAanmelding } from '../opslag/lees-aanmelding.ts'
import { leesGeweigerdeBijdrage } from '../geweigerd/lees-geweigerd.ts'
import { leesZorgstartSindsdien } from '../geweigerd/lees-zorgstart.ts'
import { leesCasus } from '../teams/lees-casuistiek.ts'
import { leesMelding } from '../melding/lees-meldingen.ts'
import { leesVerzoek } from '../verzoek/lees-verzoeken.ts'
import { leesToetsing } from '../toetsing/lees-toetsingen.ts'
import type { EerderAntwoord, Elders, Geopend, OpenHuishoudens } from './open.ts'
import { hashVan, zoeklock } from '../opslag/gehasht.ts'
import { geweigerdLock, meldingLock, sleutelLock, verzoekLock } from './locks.ts'

interface Values {
  locks: readonly string[]
  organisatie: string
  sleutel: string | null
  bsn: string | null
  inwonerId: string | null
  huishoudens: readonly string[]
  elders: boolean
}

interface Row {
  eerder_antwoord: EerderAntwoord | null
  bsn_van_ander: boolean
  elders: Elders[] | null
  snapshot: BewaardeSnapshot | null
}

const statement = sql<Values, Row>(
  'open-huishoudens',
  `select eerder_antwoord, bsn_van_ander, elders, stand as snapshot
   from open_huishoudens(:locks, :organisatie, :sleutel, :bsn::bytea, :inwonerId, :huishoudens, :elders)`,
)

const vanAnder = sql<{ bsn: string; inwonerId: string }, { van_ander: boolean }>(
  'bsn-van-ander',
  `select exists (select from inwoner where bsn = :bsn::bytea and inwoner_id <> :inwonerId) as van_ander`,
)

/** Locks households until the transaction ends and reads them, in one round trip; before the first write of `tx`. */
export const openHuishoudens =
  (hoofdsleutel: Hoofdsleutel) =>
  async (tx: Queryable, handeling: Handeling, open: OpenHuishoudens): Promise<Geopend> => {
    const { organisatie } = handeling
    const { huishoudens, sleutel, nieuweBsn, elders = false } = open
    const { toetsing, aanmelding, geweigerd, zorgstart, casus, melding, verzoek } = open
    const locks: string[] = []
    const bsn = nieuweBsn ? hashVan(hoofdsleutel, 'bsn', nieuweBsn.bsn) : null
    if (bsn !== null) locks.push(zoeklock('bsn', bsn))
    if (sleutel !== undefined) locks.push(sleutelLock(organisatie, sleutel))
    if (melding !== undefined) locks.push(meldingLock(melding))
    if (verzoek !== undefined) locks.push(verzoekLock(verzoek))
    if (geweigerd !== undefined) locks.push(geweigerdLock(geweigerd))
    const gelezen = run(tx, statement, {
      locks,
      organisatie,
      sleutel: sleutel ?? null,
      bsn,
      inwonerId: nieuweBsn?.inwonerId ?? null,
      huishoudens,
      elders,
    })
    // Sent together with the first, and looked at after it: under the locks.
    const [rows, gevraagd, vastgelegd, nietOvergenomen, zorgstartSindsdien, opDeLijst, gemeld, gevraagdDoorInwoner] =
      await Promise.all([
        gelezen,
        toetsing === undefined ? undefined : leesToetsing(tx, toetsing),
        aanmelding && leesAanmelding(tx, hoofdsleutel, aanmelding),
        geweigerd === undefined ? undefined : leesGeweigerdeBijdrage(tx, geweigerd),
        geweigerd !== undefined && zorgstart
          ? leesZorgstartSindsdien(tx, { bijdrageId: geweigerd, ...zorgstart, huishoudens })
          : undefined,
        casus === undefined ? undefined : leesCasus(tx, casus),
        melding === undefined ? undefined : leesMelding(tx, melding),
        verzoek === undefined ? undefined : leesVerzoek(tx, verzoek),
      ])
    // By the id as it was asked for: the database knows one uuid in capitals too.
    const snapshots = new Map(
      rows.flatMap(({ snapshot }, index) =>
        snapshot ? [[huishoudens[index]!, leesSnapshot(hoofdsleutel, snapshot)] as const] : [],
      ),
    )
    return {
      snapshots,
      eerderAntwoord: rows[0]?.eerder_antwoord ?? undefined,
      eerderRecord: undefined,
      bsnVanAnder:
        (rows[0]?.bsn_van_ander ?? false) &&
        (await isVanAnder(tx, snapshots, { bsn: bsn!, inwonerId: nieuweBsn!.inwonerId })),
      bekenden: [],
      toetsing: gevraagd,
      aanmelding: vastgelegd,
      geweigerd: nietOvergenomen,
      zorgstartSindsdien,
      casus: opDeLijst,
      melding: gemeld,
      verzoek: gevraagdDoorInwoner,
      elders: rows[0]?.elders ?? [],
    }
  }

/** Whoever was named by an id of before is nobody else than who has the number by the id of now. One round trip more, only then. */
async function isVanAnder(
  tx: Queryable,
  snapshots: ReadonlyMap<string, Snapshot>,
  { bsn, inwonerId }: { bsn: string; inwonerId: string },
): Promise<boolean> {
  const nu = [...snapshots.values()].reduce((id, { huishouden }) => metHuidigeIds(huishouden, id), inwonerId)
  if (nu === inwonerId) return true
  const [rij] = await run(tx, vanAnder, { bsn, inwonerId: nu })
  return rij!.van_ander
}
