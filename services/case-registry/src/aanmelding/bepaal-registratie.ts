import { AanmeldingAntwoord, decide, doelbinding, type Aanmelding, type Weigering } from '@wijkhub/model'
import { legeStand, type Stand } from '../huishouden/stand.ts'
import { verander, versieVoor } from '../huishouden/verander.ts'
import { inhoudAntwoord } from './inhoud-antwoord.ts'
import type { Vast } from '../wijzigen/schrijf-wijziging.ts'

/** Everything a registration is decided on beside the household itself. */
export interface TeBepalen {
  afnemer: { organisatie: string; magBsn: boolean }
  aanmelding: Aanmelding
  /** Of the aanmelding, to recognise the same record by. */
  hash: string
  /** Which of the registered persons are members of the household, by bronpersoonId. */
  herkend: ReadonlyMap<string, string>
  tijd: { op: string; vandaag: string }
  nieuwId: () => string
  /** CloudEvents source. */
  bron: string
}

/**
 * What a registration leads to, as it is to be written, and the answer to it; or the refusal. Pure. The answer is held
 * against its contract here, before anything is written: a defect in it stores nothing.
 */
export function bepaalRegistratie(
  stand: Stand,
  { afnemer, aanmelding, hash, herkend, tijd, nieuwId, bron }: TeBepalen,
): { vast: Vast; antwoord: AanmeldingAntwoord } | { weigering: Weigering; veld?: string } {
  const { bronrecordId } = aanmelding
  const handeling = { ...afnemer, ...tijd, nieuwId, doelbinding, opdrachtId: nieuwId(), bronrecordId }
  const beslissing = decide(stand.huishouden, { soort: 'registreer-aanmelding', aanmelding, herkend }, handeling)
  if ('weigering' in beslissing) return beslissing
  const { inwonerIds, afwijkingen, betrokken } = beslissing.geregistreerd!
  const { organisatie } = afnemer
  const wijziging = verander(stand, beslissing.feiten, { organisatie, ...tijd, nieuwId, source: bron })
  const bronpersoon = new Map([...inwonerIds].map(([bronpersoonId, inwonerId]) => [inwonerId, bronpersoonId]))
  const antwoord = AanmeldingAntwoord.parse({
    huishoudenId: wijziging.huishouden.huishoudenId,
    versie: versieVoor(organisatie, stand, wijziging),
    nieuwHuishouden: stand === legeStand,
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
    ...(betrokken &&
      inhoudAntwoord(wijziging.huishouden, aanmelding, inwonerIds, { organisatie, vandaag: tijd.vandaag })),
    ontvangenOp: tijd.op,
  })
  const record = { hash, inwoners: aanmelding.inwoners.length, herkend: herkend.size }
  return {
    antwoord,
    vast: {
      wijziging,
      herkomst: { organisatie, bronrecordId, opdrachtId: handeling.opdrachtId, op: tijd.op },
      vindplaats: aanmelding.adres,
      bewaar: { antwoord, record },
    },
  }
}
