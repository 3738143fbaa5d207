import { decide, type Aanmelding, type AanmeldingAntwoord, type Weigering } from '@wijkhub/model'
import { legeStand, type Stand } from '../huishouden/stand.ts'
import { verander, versieVoor } from '../huishouden/verander.ts'
import type { Uitkomst } from '../identiteit/identiteit.ts'
import { inhoudAntwoord } from './inhoud-antwoord.ts'
import type { Vast } from '../opslag/schrijf-wijziging.ts'

/** Everything a registration is decided on beside the household itself. */
export interface TeBepalen {
  afnemer: { organisatie: string; magBsn: boolean }
  aanmelding: Aanmelding
  /** Of the aanmelding, to recognise the same record by. */
  hash: string
  /** Who of the registered persons is known. */
  bekend: Uitkomst
  tijd: { op: string; vandaag: string }
  nieuwId: () => string
  /** CloudEvents source. */
  bron: string
}

/** What a registration leads to, as it is to be written, and the answer to it; or the refusal. Pure. */
export function bepaalRegistratie(
  stand: Stand,
  { afnemer, aanmelding, hash, bekend, tijd, nieuwId, bron }: TeBepalen,
): { vast: Vast; antwoord: AanmeldingAntwoord } | { weigering: Weigering; veld?: string } {
  const beslissing = decide(
    stand.huishouden,
    { soort: 'registreer-aanmelding', aanmelding, herkend: bekend.herkend },
    { ...afnemer, ...tijd, nieuwId },
  )
  if ('weigering' in beslissing) return beslissing
  const { organisatie } = afnemer
  const wijziging = verander(stand, beslissing.feiten, { organisatie, ...tijd, nieuwId, source: bron })
  const antwoord: AanmeldingAntwoord = {
    huishoudenId: wijziging.huishouden.huishoudenId,
    versie: versieVoor(organisatie, stand, wijziging),
    nieuwHuishouden: stand === legeStand,
    inwoners: aanmelding.inwoners.map(({ bronpersoonId }) => ({
      bronpersoonId,
      inwonerId: beslissing.nieuweIds![bronpersoonId]!,
      alBekend: bronpersoonId in bekend.herkend,
    })),
    ...inhoudAntwoord(wijziging.huishouden, aanmelding, beslissing.nieuweIds!, { organisatie, vandaag: tijd.vandaag }),
    ontvangenOp: tijd.op,
  }
  const record = { hash, inwoners: aanmelding.inwoners.length, herkend: Object.keys(bekend.herkend).length }
  return {
    antwoord,
    vast: {
      wijziging,
      herkomst: { organisatie, bronrecordId: aanmelding.bronrecordId, opdrachtId: nieuwId(), op: tijd.op },
      vindplaats: aanmelding.adres,
      bewaar: { antwoord, record },
    },
  }
}
