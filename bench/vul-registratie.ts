import { proefsleutel } from '@wijkhub/builders/proefsleutel'
import type { Aanmelding, Handeling } from '@wijkhub/model'
import { inTransaction, run, sql, type Pool } from '@wijkhub/postgres'
import {
  bepaalRegistratie,
  handelingVanVerzoek,
  createVerzegelaar,
  wegwijzerVan,
  indexInwoners,
  inwonerkolommen,
  inhoudHash,
  emptySnapshot,
  type Bepaald,
  type Plaats,
  type Registry,
} from '@wijkhub/case-registry/stappen'

export interface TeVullen {
  /** On the registry's own schema. */
  pool: Pool
  nieuwId: () => string
  now: Date
  inrichting: Registry['inrichting']
}

type Vast = Bepaald & { handeling: Handeling }

const huishoudensPerKeer = 500

/** Nobody is known. */
const nieuweMensen: Plaats = {
  huishoudenId: undefined,
  herkend: new Map(),
  ookHier: new Map(),
  betwist: new Set(),
  misschien: [],
  bewijs: new Map(),
}

/**
 * For measurements: a registry as it is after years. Decides, projects and answers as a registration does, and writes
 * the rows in bulk; nobody is looked up, so every aanmelding must be about people of its own. What readers of the event
 * log have long had is left out: there are no events, and every partner has processed its version.
 */
export async function vulRegistratie(
  { pool, nieuwId, now, inrichting }: TeVullen,
  aanmeldingen: Iterable<{ organisatie: string; aanmelding: Aanmelding }>,
): Promise<void> {
  const deps = { now: () => now, nieuwId, inrichting }
  let schrijven = Promise.resolve()
  let deel: Vast[] = []
  const gaNaar = async () => {
    const vol = deel
    deel = []
    await schrijven
    // Not awaited here: the next part is decided on while the server writes this one.
    schrijven = schrijfVelen(pool, vol)
    schrijven.catch(() => {})
  }
  for (const { organisatie, aanmelding } of aanmeldingen) {
    const magBsn = inrichting.doelbinding.regelVoor(organisatie)?.magBsn ?? false
    const handeling = handelingVanVerzoek(deps, { organisatie, magBsn, beheert: false }, aanmelding.bronrecordId)
    const hash = inhoudHash(aanmelding)
    const bepaald = bepaalRegistratie(emptySnapshot, handeling, { aanmelding, hash, plek: nieuweMensen })
    if ('weigering' in bepaald) throw new Error(bepaald.weigering)
    deel.push({ ...bepaald, handeling })
    if (deel.length === huishoudensPerKeer) await gaNaar()
  }
  await gaNaar()
  await schrijven
}

async function schrijfVelen(pool: Pool, velen: readonly Vast[]): Promise<void> {
  const rijen = velen.map(rijenVan)
  await inTransaction(pool, async (tx) => {
    for (const { tabel, insert } of tabellen)
      await run(tx, insert, { rijen: JSON.stringify(rijen.flatMap((van) => van[tabel])) })
  })
}

const kolommen = {
  huishouden: {
    id: 'uuid',
    versie: 'integer',
    geregistreerd_op: 'timestamptz',
    verzegeld: 'bytea',
    wegwijzer: 'json',
  },
  huishoudsleutel: { huishouden_id: 'uuid', sleutel: 'bytea', tijdperk: 'integer' },
  feit: {
    huishouden_id: 'uuid',
    volgnummer: 'integer',
    soort: 'text',
    verzegeld: 'bytea',
    besluit: 'uuid',
    organisatie: 'text',
    bronrecord_id: 'text',
    opdracht_id: 'uuid',
    op: 'timestamptz',
  },
  inwoner: {
    inwoner_id: 'uuid',
    huishouden_id: 'uuid',
    ...Object.fromEntries(inwonerkolommen.map(({ kolom, type }) => [kolom, type])),
  },
  projectie: {
    huishouden_id: 'uuid',
    audience: 'text',
    versie: 'integer',
    hash: 'text',
    bijdrage: 'integer',
    gewijzigd_op: 'timestamptz',
  },
  levering: {
    huishouden_id: 'uuid',
    audience: 'text',
    volgnummer: 'integer',
    versie: 'integer',
    status: 'text',
    berichten: 'integer',
    poging: 'integer',
    op: 'timestamptz',
  },
  bronrecord: {
    organisatie: 'text',
    record_id: 'text',
    huishouden_id: 'uuid',
    inhoud_hash: 'text',
    antwoord: 'json',
    inwoners: 'integer',
    herkend: 'integer',
    geregistreerd_op: 'timestamptz',
  },
} as const
type Tabel = keyof typeof kolommen

const tabellen = Object.entries(kolommen).map(([tabel, types]) => {
  const namen = Object.keys(types).join(', ')
  const gelezen = Object.entries(types).map((kolom) => kolom.join(' '))
  const text = `insert into ${tabel} (${namen})
    select ${namen} from json_to_recordset(:rijen::json) as r (${gelezen.join(', ')})`
  return { tabel: tabel as Tabel, insert: sql<{ rijen: string }>(`vul-${tabel}`, text) }
})

function rijenVan({ wijziging, antwoord, record, handeling }: Vast): Record<Tabel, object[]> {
  const { huishouden, feiten, projecties } = wijziging
  const { organisatie, bronrecordId, opdrachtId, op } = handeling
  const huishouden_id = huishouden.huishoudenId
  const verzegelaar = createVerzegelaar(proefsleutel, () => undefined)
  const verzegeld = verzegelaar.huishouden(huishouden)
  return {
    huishouden: [
      {
        id: huishouden_id,
        versie: huishouden.versie,
        geregistreerd_op: op,
        verzegeld,
        wegwijzer: wegwijzerVan(huishouden),
      },
    ],
    huishoudsleutel: verzegelaar.nieuw().map(({ huishoudenId: _, ...sleutel }) => ({ huishouden_id, ...sleutel })),
    feit: feiten.map(({ gegevens, ...feit }) => ({
      ...feit,
      verzegeld: verzegelaar.feit(huishouden_id, feit.volgnummer, gegevens),
      huishouden_id,
      organisatie,
      bronrecord_id: bronrecordId,
      opdracht_id: opdrachtId,
      op,
    })),
    inwoner: indexInwoners(wijziging).nieuw.map((rij) => {
      const gehasht = verzegelaar.inwoner({ ...rij, huishoudenId: huishouden_id })
      const velden = inwonerkolommen.map(({ veld, kolom }) => [kolom, gehasht[veld]])
      return { inwoner_id: rij.inwonerId, huishouden_id, ...Object.fromEntries(velden) }
    }),
    projectie: projecties.map((projectie) => ({ ...projectie, huishouden_id, gewijzigd_op: op })),
    levering: projecties
      .filter(({ audience }) => handeling.doelbinding.systemen.includes(audience))
      .map(({ audience, versie }) => ({
        huishouden_id,
        audience,
        volgnummer: 3,
        versie,
        status: 'verwerkt',
        berichten: 1,
        poging: 0,
        op,
      })),
    bronrecord: [
      {
        organisatie,
        record_id: bronrecordId,
        huishouden_id,
        inhoud_hash: record.hash,
        antwoord,
        inwoners: record.inwoners,
        herkend: record.herkend,
        geregistreerd_op: op,
      },
    ],
  }
}
