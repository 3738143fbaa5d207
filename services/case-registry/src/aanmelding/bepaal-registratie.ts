import { AanmeldingAntwoord, decide, zichtVan, type Aanmelding, type Handeling, type Weigering } from '@wijkhub/model'
import { emptySnapshot, type Snapshot } from '../huishouden/snapshot.ts'
import { verander, versieVoor } from '../huishouden/verander.ts'
import type { Wijziging } from '../huishouden/wijziging.ts'
import type { TeBewaren } from '../wijzigen/uitspraak.ts'
import { inhoudAntwoord } from './inhoud-antwoord.ts'

/** What a registration is decided on beside the household itself. */
export interface TeBepalen {
  aanmelding: Aanmelding
  /** Of the aanmelding, to recognise the same record by. */
  hash: string
  /** Which of the registered persons are members of the household, by bronpersoonId. */
  herkend: ReadonlyMap<string, string>
}

export interface Bepaald {
  wijziging: Wijziging
  antwoord: AanmeldingAntwoord
  record: TeBewaren['record'] & object
}

/**
 * What a registration leads to, as it is to be written, and the answer to it; or the refusal. Pure. The answer is held
 * against its contract here, before anything is written: a defect in it stores nothing.
 */
export function bepaalRegistratie(
  snapshot: Snapshot,
  handeling: Handeling,
  { aanmelding, hash, herkend }: TeBepalen,
): Bepaald | { weigering: Weigering; veld?: string } {
  const beslissing = decide(snapshot.huishouden, { soort: 'registreer-aanmelding', aanmelding, herkend }, handeling)
  if ('weigering' in beslissing) return beslissing
  const { inwonerIds, afwijkingen, betrokken } = beslissing.geregistreerd!
  const { huishouden } = beslissing
  const { huishoudenId } = huishouden
  const wijziging = { ...verander(snapshot, beslissing, handeling), zoekadres: aanmelding.adres }
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
    // Who asks hears of its own rows, and not that they joined another's.
    ...inhoudAntwoord(zichtVan(huishouden, handeling.organisatie, handeling.op)!, aanmelding, inwonerIds, handeling),
    ontvangenOp: handeling.op,
  })
  const record = { huishoudenId, hash, inwoners: aanmelding.inwoners.length, herkend: herkend.size }
  return { wijziging, antwoord, record }
}
