import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { PersoonOpgave } from '../../velden/opgave.ts'
import { tekst } from '../../velden/tekst.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { magVerbeteren } from '../leden/corrigeer-inwoner.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import type { Afwijking } from './afwijkingen.ts'
import { magAfwijkingZien } from './mag-afwijking-zien.ts'
import { overgenomen } from './meld-afwijkingen.ts'

const { naam, geboortedatum, verwachteGeboortedatum, geslacht, gezinsrol, telefoonnummer, emailadres, verzekering } =
  PersoonOpgave.shape

export const AfwijkingBeslechting = z
  .strictObject({
    besluit: z
      .enum(['overgenomen', 'gelaten', 'andere-waarde', 'afgehandeld'])
      .describe(
        'overgenomen: de gemelde waarde geldt; gelaten: de bekende; andere-waarde: de waarde in `gegevens`; afgehandeld: bij de bron geregeld',
      ),
    reden: tekst(500),
    gegevens: z
      .strictObject({
        naam,
        geboortedatum,
        verwachteGeboortedatum: verwachteGeboortedatum.unwrap(),
        geslacht,
        gezinsrol,
        telefoonnummer: telefoonnummer.unwrap(),
        emailadres: emailadres.unwrap(),
        verzekering: verzekering.unwrap(),
      })
      .partial()
      .optional()
      .describe('Bij andere-waarde: het veld van de afwijking met de waarde die geldt'),
  })
  .meta({ id: 'AfwijkingBeslechting' })
export type AfwijkingBeslechting = z.infer<typeof AfwijkingBeslechting>

interface TeBeslechten {
  afwijkingId: string
  beslechting: AfwijkingBeslechting
}

/** What stands elsewhere than with a resident, or is checked there: it is put right by a command of its own. */
const elders: ReadonlySet<string> = new Set(['bsn', 'adres', 'grondslag', 'registratie'])

/**
 * Settles a contradiction, with a reason: by the regisseur, or by who said what is known. What is taken over is a
 * correction that reaches every partner. Settling it the same way again changes nothing.
 */
export const beslechtAfwijking = opdracht({
  wie: 'betrokken',
  over: 'persoon',
  invoer: AfwijkingBeslechting,
  weigeringen: ['afwijking-onbekend', 'niet-uw-woord', 'beslechting-past-niet'],
  beslis(huishouden, { afwijkingId, beslechting: { besluit, reden, gegevens = {} } }: TeBeslechten, door) {
    const afwijking = rijMet(huishouden.afwijkingen, afwijkingId)
    if (!afwijking || !magAfwijkingZien(door.doelbinding, afwijking, door))
      return { weigering: 'afwijking-onbekend', veld: 'afwijkingId' }
    if (!magBeslechten(huishouden, afwijking, door)) return { weigering: 'niet-uw-woord' }
    if (afwijking.beslecht) return { feiten: [] }
    const waarde = besluit === 'overgenomen' ? afwijking.gemeld : (gegevens as Record<string, unknown>)[afwijking.veld]
    const wijzigt = besluit === 'overgenomen' || besluit === 'andere-waarde'
    if (wijzigt !== (waarde !== undefined && besluit !== 'gelaten' && besluit !== 'afgehandeld'))
      return { weigering: 'beslechting-past-niet', veld: 'gegevens' }
    if (wijzigt && (elders.has(afwijking.veld) || !isLidVan(huishouden, afwijking)))
      return { weigering: 'beslechting-past-niet', veld: 'besluit' }
    const beslecht: Feit = {
      soort: 'afwijking-beslecht',
      afwijkingId,
      beslechting: { besluit, door: door.organisatie, op: door.op, reden },
    }
    if (!wijzigt || !('inwonerId' in afwijking)) return { feiten: [beslecht] }
    const { veld } = afwijking
    const inwonerId = afwijking.inwonerId!
    return {
      feiten: [
        {
          soort: 'inwoner-gewijzigd',
          inwonerId,
          wijziging: { [veld]: waarde },
          bron: door.organisatie,
          gemeldOp: door.op,
          beslist: true,
          reden,
        },
        beslecht,
        ...overgenomen(huishouden, { veld, inwonerId, waarde, reden }, door).filter(
          (een) => een.afwijkingId !== afwijkingId,
        ),
      ],
    }
  },
})

function magBeslechten(huishouden: Huishouden, afwijking: Afwijking, door: Handeling): boolean {
  if ('inwonerId' in afwijking && afwijking.inwonerId !== undefined && afwijking.veld !== 'registratie')
    return magVerbeteren(huishouden, afwijking.inwonerId, afwijking.veld, door)
  return isBeslisser(huishouden, door)
}

const isLidVan = ({ inwoners }: Huishouden, afwijking: Afwijking) =>
  'inwonerId' in afwijking && afwijking.inwonerId !== undefined && Object.hasOwn(inwoners, afwijking.inwonerId)
