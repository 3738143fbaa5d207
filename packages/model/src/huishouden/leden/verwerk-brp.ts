import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { laatsteGeboortedag } from '../../velden/geboortedatum.ts'
import { tekst } from '../../velden/tekst.ts'
import { bronBrp } from '../../voorrang/voorrang.ts'
import { meldAfwijkingen } from '../afwijkingen/meld-afwijkingen.ts'
import { heeftGevraagd, isToegekend } from '../betrokkenheden/betrokken.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import { evolve, type Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { gegevensVanBrp, isHaarBsn, type BrpGegevens } from './brp-gegevens.ts'
import { keurDag } from './keur-dag.ts'
import { neemOver } from './neem-over.ts'

export const BrpControleOpgave = z
  .strictObject({ reden: tekst(500).describe('Waarom dit nu wordt nagevraagd; blijft bij de bevraging bewaard') })
  .meta({ id: 'BrpControleOpgave' })

interface GevraagdeBrp {
  inwonerId: string
  /** The number that was asked about. */
  bsn: string | undefined
  /** Absent: the BRP has nobody under this number, or nobody asked yet. */
  gevonden?: BrpGegevens | undefined
  toegestaan: boolean
}

/**
 * What the BRP says under a resident's number. Is it her, then the number is verified, and what differs is taken over by
 * the table of authority; that she died, or her data are secret, holds from now on. Is it somebody else, then that is an
 * afwijking without a word about who that is, and the number leaves as one that was only given. Nobody: nothing changes.
 */
export const verwerkBrp = opdracht({
  wie: 'bekende',
  over: 'persoon',
  invoer: BrpControleOpgave,
  weigeringen: [
    'niet-betrokken',
    'betrokkenheid-niet-toegekend',
    'bsn-niet-toegestaan',
    'brp-niet-toegestaan',
    'brp-niet-aangesloten',
    'brp-niet-bereikbaar',
    'inwoner-onbekend',
    'bsn-ontbreekt',
    'bsn-verschilt',
  ],
  beslis(huishouden, { inwonerId, bsn, gevonden, toegestaan }: GevraagdeBrp, door) {
    if (!isToegekend(huishouden, door.organisatie, door.op) && !isBeslisser(huishouden, door))
      return {
        weigering: heeftGevraagd(huishouden, door.organisatie) ? 'betrokkenheid-niet-toegekend' : 'niet-betrokken',
      }
    if (!toegestaan) return { weigering: 'brp-niet-toegestaan' }
    if (!door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
    const inwoner = rijMet(huishouden.inwoners, inwonerId)
    if (!inwoner) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    if (!inwoner.bsn) return { weigering: 'bsn-ontbreekt' }
    if (bsn !== undefined && inwoner.bsn !== bsn) return { weigering: 'bsn-verschilt' }
    const haar = gevonden && isHaarBsn(inwoner, gevonden)
    if (!gevonden || haar === undefined) return { feiten: [] }
    return { feiten: haar ? klopt(huishouden, inwonerId, gevonden, door) : vanAnder(huishouden, inwonerId, door) }
  },
})

function klopt(voor: Huishouden, inwonerId: string, gevonden: BrpGegevens, door: Handeling): Feit[] {
  const brp = { ...door, organisatie: bronBrp }
  const feiten: Feit[] = []
  let huishouden = voor
  const volgt = (...nieuw: Feit[]) => {
    feiten.push(...nieuw)
    huishouden = nieuw.reduce<Huishouden>(evolve, huishouden)
  }
  if (!gevonden.inOnderzoek.includes('bsn') && voor.inwoners[inwonerId]!.bsnStatus !== 'geverifieerd')
    volgt({ soort: 'bsn-geverifieerd', inwonerId, door: bronBrp, op: door.op })
  volgt(...neemOver(huishouden, inwonerId, gegevensVanBrp(voor.inwoners[inwonerId]!, gevonden), brp).feiten)
  const nieuw = !Object.hasOwn(huishouden.geheimhouding, inwonerId)
  if (gevonden.geheim && (nieuw || !zijnGeheim(huishouden)))
    volgt({ soort: 'geheimhouding-gemeld', inwonerId, sinds: door.vandaag })
  if (gevonden.overleden && !gevonden.inOnderzoek.includes('overleden'))
    volgt(...overleden(huishouden, inwonerId, gevonden.overleden, brp))
  return feiten
}

const zijnGeheim = ({ adres, tweedeAdres }: Huishouden) =>
  adres.geheim === true && (!tweedeAdres || tweedeAdres.geheim === true)

/** On an incomplete date she is certainly dead by the last day it can be; a day she cannot have died here a person looks at. */
function overleden(huishouden: Huishouden, inwonerId: string, { op }: { op?: string }, brp: Handeling): Feit[] {
  const uiterlijk = op === undefined ? brp.vandaag : laatsteGeboortedag(op)
  const dag = uiterlijk > brp.vandaag ? brp.vandaag : uiterlijk
  if (keurDag(huishouden, [inwonerId], { dag, veld: 'op', vandaag: brp.vandaag }))
    return meldAfwijkingen(huishouden, [{ veld: 'registratie', inwonerId, gemeld: 'overleden' }], brp).feiten
  return [{ soort: 'inwoner-overleden', inwonerId, op: dag, woonde: huishouden.adres }]
}

/** Who has this number instead is told to nobody here. */
function vanAnder(huishouden: Huishouden, inwonerId: string, door: Handeling): Feit[] {
  const brp = { ...door, organisatie: bronBrp }
  const opgegeven: Feit = {
    soort: 'inwoner-gewijzigd',
    inwonerId,
    wijziging: { bsnStatus: 'opgegeven' },
    bron: bronBrp,
    gemeldOp: door.op,
  }
  return [
    ...(huishouden.inwoners[inwonerId]!.bsnStatus === 'opgegeven' ? [] : [opgegeven]),
    ...meldAfwijkingen(huishouden, [{ veld: 'registratie', inwonerId, gemeld: 'bsn-van-ander' }], brp).feiten,
  ]
}
