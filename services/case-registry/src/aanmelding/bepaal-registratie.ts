import {
  AanmeldingAntwoord,
  betrokkenheidVan,
  decide,
  isToegekend,
  zichtVan,
  type Aanmelding,
  type Handeling,
  type Weigering,
} from '@wijkhub/model'
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
  const zicht = zichtVan(huishouden, handeling.organisatie, handeling.op)
  const verteld = magWeten(snapshot, handeling)
  const bronpersoon = new Map([...inwonerIds].map(([bronpersoonId, inwonerId]) => [inwonerId, bronpersoonId]))
  const antwoord = AanmeldingAntwoord.parse({
    huishoudenId,
    versie: versieVoor(handeling.organisatie, snapshot, wijziging),
    inwoners: aanmelding.inwoners.map(({ bronpersoonId }) => ({
      bronpersoonId,
      inwonerId: inwonerIds.get(bronpersoonId),
      ...(verteld && { alBekend: herkend.has(bronpersoonId) }),
    })),
    ...(verteld && {
      nieuwHuishouden: snapshot === emptySnapshot,
      betrokken,
      afwijkingen: afwijkingen.map(({ afwijkingId, veld, inwonerId }) => ({
        afwijkingId,
        veld,
        ...(inwonerId !== undefined && { bronpersoonId: bronpersoon.get(inwonerId) }),
      })),
    }),
    // Who asks hears of its own rows, and not that they joined another's.
    ...(zicht && inhoudAntwoord(zicht, aanmelding, inwonerIds, handeling)),
    ontvangenOp: handeling.op,
  })
  const record = { huishoudenId, hash, inwoners: aanmelding.inwoners.length, herkend: herkend.size }
  const toetsingen = teToetsen(plek, huishoudenId, inwonerIds, handeling.nieuwId)
  return { wijziging, antwoord, record, toetsingen }
}

/**
 * May this organisation hear that somebody was known: where its row of the table says so, and where somebody decided that it
 * is let in. Who registered the household first is in it by its own word: told more than who asks, its second registration
 * would say which of the two it is. For every other one the answer is the same, whoever is known.
 */
function magWeten({ huishouden }: Snapshot, { doelbinding, organisatie, op }: Handeling): boolean {
  return (
    doelbinding.regelVoor(organisatie)?.bekendheid === 'verteld' ||
    (isToegekend(huishouden, organisatie, op) && betrokkenheidVan(huishouden, organisatie)?.[1].stand === 'toegekend')
  )
}

function lid(inwonerId: string, elders: readonly string[]): { inwonerId: string; voorlopig?: true } {
  return { inwonerId, ...(elders.length > 0 && { voorlopig: true }) }
}
