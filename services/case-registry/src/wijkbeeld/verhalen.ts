import {
  beslisVerhaal,
  noemtInwoner,
  project,
  woordenVan,
  zelfdeInhoud,
  type BewaardVerhaal,
  type Handeling,
  type VerhaalOpdracht,
} from '@wijkhub/model'
import { run, sql, type Queryable } from '@wijkhub/postgres'
import { leesHuishoudens } from '../opslag/lees-huishoudens.ts'
import type { Lezer } from '../opslag/verzegeld.ts'
import type { UitkomstMetVersie } from '../opslag/uitkomst-met-versie.ts'
import type { Registry } from '../registry.ts'
import { wijzigMetVersie } from './wijzig-met-versie.ts'
import { beginVanIds } from '../opslag/begin-van-ids.ts'
import { wijkcode } from '../overzicht/wijkcode.ts'

export interface VerhaalRij {
  verhaal: BewaardVerhaal
  versie: number
}

const een = sql<{ verhaalId: string }, VerhaalRij>(
  'lees-wijkverhaal',
  'select verhaal, versie from wijkverhaal where id = :verhaalId',
)

export async function leesVerhaal(db: Queryable, verhaalId: string): Promise<VerhaalRij | undefined> {
  const [rij] = await run(db, een, { verhaalId })
  return rij
}

interface Zoek {
  stand: string
  wijk: string | null
  /** Only of this organisation. */
  van: string | null
  na: string | null
  hoogstens: number
}

const bladzij = sql<Zoek, VerhaalRij>(
  'blader-wijkverhalen',
  `select v.verhaal, v.versie from wijkverhaal v
   where v.stand = :stand and (:wijk::text is null or v.wijk = :wijk) and (:van::text is null or v.organisatie = :van)
     and (:na::uuid is null or (v.wijk, v.id) > (select n.wijk, n.id from wijkverhaal n where n.id = :na::uuid))
   order by v.wijk, v.id limit :hoogstens`,
)

/** Stories in a stand, by wijk, after `na`. */
export async function bladerVerhalen(db: Queryable, zoek: Zoek): Promise<VerhaalRij[]> {
  return run(db, bladzij, zoek)
}

const bewaar = sql<
  { id: string; verhaal: string; wijk: string; stand: string; organisatie: string; versie: number; op: string },
  { versie: number }
>(
  'bewaar-wijkverhaal',
  `insert into wijkverhaal (id, verhaal, wijk, stand, organisatie, versie, gewijzigd_op)
   values (:id, :verhaal::json, :wijk, :stand, :organisatie, :versie, :op::timestamptz)
   on conflict (id) do update
   set verhaal = excluded.verhaal, wijk = excluded.wijk, stand = excluded.stand, versie = excluded.versie,
     gewijzigd_op = excluded.gewijzigd_op
   where wijkverhaal.versie = excluded.versie - 1
   returning versie`,
)

/** Writes, judges or withdraws a story. Its text is held against what the organisation reads of its households, each time. */
export function wijzigVerhaal(
  registry: Pick<Registry, 'pool' | 'inrichting' | 'hoofdsleutel'>,
  handeling: Handeling,
  verzoek: { verhaalId: string; opdracht: VerhaalOpdracht; verouderd: (versie: number) => boolean },
): Promise<UitkomstMetVersie<VerhaalRij>> {
  const { verhaalId, opdracht, verouderd } = verzoek
  const { pool, inrichting } = registry
  const wijken = new Set(inrichting.wijken.map(wijkcode))
  return wijzigMetVersie({
    lees: () => leesVerhaal(pool, verhaalId),
    async beslis(was: VerhaalRij | undefined) {
      const tekst = opdracht.soort === 'schrijf' ? opdracht.opgave.tekst : was?.verhaal.tekst
      const noemt =
        opdracht.soort !== 'trek-in' && tekst !== undefined && (await noemtIemand(registry, handeling, tekst))
      const oordeel = beslisVerhaal(was?.verhaal, { wijken, noemt }, opdracht, handeling)
      if ('weigering' in oordeel) return oordeel
      const { verhaal } = oordeel
      const zelfdeWoorden = was !== undefined && zelfdeInhoud({ ...was.verhaal, stand: '' }, { ...verhaal, stand: '' })
      const zelfde = zelfdeWoorden && (opdracht.soort === 'schrijf' || was.verhaal.stand === verhaal.stand)
      return { inhoud: verhaal, zelfde }
    },
    verouderd,
    async bewaar(verhaal, versie) {
      const { wijk, stand, organisatie } = verhaal
      const rij = {
        id: verhaalId,
        verhaal: JSON.stringify(verhaal),
        wijk,
        stand,
        organisatie,
        versie,
        op: handeling.op,
      }
      const [geschreven] = await run(pool, bewaar, rij)
      return geschreven && { verhaal, versie }
    },
  })
}

const leesbaar = sql<{ organisatie: string; na: string; hoogstens: number }, { id: string }>(
  'blader-toegekende-huishoudens',
  `select huishouden_id as id from betrokkenheid
   where organisatie = :organisatie and stand = 'toegekend' and huishouden_id > :na::uuid
   order by huishouden_id limit :hoogstens`,
)

/** Read at once. */
const perKeer = 500

/**
 * Does a text name somebody this organisation reads of, in any of its households? Reads them all: a story is rare, and a name told is
 * for ever. Of somebody its documents do not show nothing is said: a refusal would tell that she is there.
 */
async function noemtIemand(
  lezer: Lezer,
  { organisatie, doelbinding, op }: Pick<Handeling, 'organisatie' | 'doelbinding' | 'op'>,
  tekst: string,
): Promise<boolean> {
  const regel = doelbinding.regelVoor(organisatie)!
  const woorden = woordenVan(tekst)
  let na: string = beginVanIds
  for (;;) {
    const ids = (await run(lezer.pool, leesbaar, { organisatie, na, hoogstens: perKeer })).map(({ id }) => id)
    for (const huishouden of (await leesHuishoudens(lezer, ids)).values()) {
      if (!noemtInwoner(woorden, huishouden)) continue
      const { inwoners = {} } = project(huishouden, regel, doelbinding, op) ?? {}
      if (noemtInwoner(woorden, { inwoners, vertrokken: {} })) return true
    }
    if (ids.length < perKeer) return false
    na = ids.at(-1)!
  }
}
