import type { Bericht, Koppeling, Omgeving, Rust } from '@wijkhub/adapter-kit'
import { geheugenNa, restBericht, standNa, volgendeStap, type Stap } from '@wijkhub/adapter-kit/pure'
import { dagInNederland, type Projectie } from '@wijkhub/model'
import { buitenDdas, trajectenVan, type Herkomst, type Traject } from './overdracht.ts'
import type { Beeindiging, Overdracht } from '../wire.ts'

export const formaat = 'DDAS 1.0 in eigen REST'

/** The municipality that answers for the trajectories, as DDAS wants it in every levering. */
export interface Aanlevering extends Herkomst {
  naam: string
  kvkNummer?: string | undefined
  /** Supplier and version of the software, agreed with VNG Realisatie. */
  codeGegevensleverancier: string
}

/** The next referral to hand over, to change or to end; `undefined` when the partner holds what it should. Pure. */
export function encode(koppeling: Koppeling, omgeving: Omgeving, aanlevering: Aanlevering): Bericht | Rust | undefined {
  const trajecten = (projectie: NonNullable<Koppeling['stand']>) => trajectenVan(projectie, aanlevering)
  const stap = volgendeStap(koppeling, 'verwijzingen', trajecten)
  if (!stap) return koppeling.gewenst && nietOverTeDragen(koppeling.gewenst)
  const referentie = omgeving.nieuweReferentie()
  const pad = `/trajecten/${stap.id}`
  const bericht =
    stap.soort === 'weg'
      ? {
          soort: 'beeindiging',
          inhoud: beeindiging(stap, referentie, omgeving),
          pad: `${pad}/beeindiging`,
          einde: true,
        }
      : {
          soort: stap.bestaat ? 'traject-wijziging' : 'traject',
          inhoud: overdracht(volledig(trajecten(koppeling.gewenst!).get(stap.id)), {
            referentie,
            koppeling,
            omgeving,
            aanlevering,
          }),
          methode: 'PUT' as const,
          pad,
          nummerAls: stap.id,
          nummers: [stap.id],
        }
  return restBericht(omgeving, {
    ...bericht,
    formaat,
    referentie,
    stand: standNa(koppeling, stap, 'verwijzingen'),
    geheugen: geheugenNa(koppeling, stap),
  })
}

function nietOverTeDragen(gewenst: Projectie): Rust | undefined {
  const onverzendbaar = buitenDdas(gewenst)
  return onverzendbaar.length > 0 ? { onverzendbaar } : undefined
}

/** A missing field is a defect of the doelbinding row, not something a partner or a resident can do. */
function volledig(traject: Traject | null | undefined): Traject {
  if (!traject) throw new Error('the doelbinding row of schuldhulp must name everything a traject holds')
  return traject
}

interface Omstandigheden {
  referentie: string
  koppeling: Koppeling
  omgeving: Omgeving
  aanlevering: Aanlevering
}

function overdracht({ traject, overdracht: gegevens }: Traject, door: Omstandigheden): Overdracht {
  const { gemeentecode, naam, kvkNummer, codeGegevensleverancier } = door.aanlevering
  const vandaag = dagInNederland(door.omgeving.op)
  const startdatum = traject.aanmelding!.startdatum!
  return {
    traject: {
      startdatumLevering: startdatum,
      einddatumLevering: vandaag > startdatum ? vandaag : startdatum,
      aanleverdatumEnTijd: door.omgeving.op,
      codeGegevensleverancier,
      leveringen: [
        {
          teller: 1,
          aanleverende_organisatie: {
            '(Statutaire) Naam': naam,
            ...(kvkNummer && { 'KvK-nummer': kvkNummer }),
            gemeentecode,
          },
          schuldhulptrajecten: [traject],
        },
      ],
    },
    overdracht: { berichtreferentie: door.referentie, versie: door.koppeling.gewensteVersie, ...gegevens },
  }
}

function beeindiging({ id }: Stap, berichtreferentie: string, { op }: Omgeving): Beeindiging {
  return { berichtreferentie, verwijzingId: id, reden: 'recht-beeindigd', op: dagInNederland(op) }
}
