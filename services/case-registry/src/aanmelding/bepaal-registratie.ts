import { AanmeldingAntwoord, decide, type Aanmelding, type Handeling, type Weigering } from '@wijkhub/model'
import { emptySnapshot, type Snapshot } from '../huishouden/snapshot.ts'
import { verander, versieVoor } from '../huishouden/verander.ts'
import type { Wijziging } from '../huishouden/wijziging.ts'
import type { TeBewaren } from '../wijzigen/uitspraak.ts'
import type { NieuweToetsing } from '../toetsing/toetsing.ts'
import type { Plaats } from './plaats.ts'
import { teToetsen } from './te-toetsen.ts'
import { inhoudAntwoord } from './inhoud-antwoord.ts'

/** What a registration is decided on beside the household itself. */
export interface TeBepalen {
  aanmelding: Aanmelding
  /** Of the aanmelding, to recognise the same record by. */
  hash: string
  /** Who its persons are; the household it joins is the one that is decided on. */
  plek: Plaats
}

export interface Bepaald {
  wijziging: Wijziging
  antwoord: AanmeldingAntwoord
  record: TeBewaren['record'] & object
  /** What a person has to look at because of it. */
  toetsingen: NieuweToetsing[]
}

/**
 * What a registration leads to, as it is to be written, and the answer to it; or the refusal. Pure. The answer is held
 * against its contract here, before anything is written: a defect in it stores nothing.
 */
export function bepaalRegistratie(
  snapshot: Snapshot,
  handeling: Handeling,
  { aanmelding, hash, plek }: TeBepalen,
): Bepaald | { weigering: Weigering; veld?: string } {
  const { herkend, betwist } = plek
  const ookHier = new Map([...plek.ookHier].map(([bron, { inwonerId, elders }]) => [bron, lid(inwonerId, elders)]))
  const opdracht = { soort: 'registreer-aanmelding' as const, aanmelding, herkend, ookHier, betwist }
  const beslissing = decide(snapshot.huishouden, opdracht, handeling)
  if ('weigering' in beslissing) return beslissing
  const { inwonerIds, afwijkingen, betrokken } = beslissing.geregistreerd!
  const { huishouden } = beslissing
  const { huishoudenId } = huishouden
  const wijziging = verander(snapshot, beslissing, handeling)
  const bronpersoon = new Map([...inwonerIds].map(([bronpersoonId, inwonerId]) => [inwonerId, bronpersoonId]))
  const antwoord = AanmeldingAntwoord.parse({
    huishoudenId,
    versie: versieVoor(handeling.organisatie, snapshot, wijziging),
    nieuwHuishouden: snapshot === emptySnapshot,
    inwoners: aanmelding.inwoners.map(({ bronpersoonId }) => ({
      bronpersoonId,
      inwonerId: inwonerIds.get(bronpersoonId),
      alBekend: herkend.has(bronpersoonId),
    })),
    betrokken,
    afwijkingen: afwijkingen.map(({ afwijkingId, veld, inwonerId }) => ({
      afwijkingId,
      veld,
      ...(inwonerId !== undefined && { bronpersoonId: bronpersoon.get(inwonerId) }),
    })),
    ...(betrokken && inhoudAntwoord(huishouden, aanmelding, inwonerIds, handeling)),
    ontvangenOp: handeling.op,
  })
  const record = { huishoudenId, hash, inwoners: aanmelding.inwoners.length, herkend: herkend.size }
  const toetsingen = teToetsen(plek, huishoudenId, inwonerIds, handeling.nieuwId)
  return { wijziging, antwoord, record, toetsingen }
}

function lid(inwonerId: string, elders: readonly string[]): { inwonerId: string; voorlopig?: true } {
  return { inwonerId, ...(elders.length > 0 && { voorlopig: true }) }
}
