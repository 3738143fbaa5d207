import type { Aanmelding } from '../../registratie/aanmelding.ts'
import type { Persoonsgegevens } from '../../velden/persoon.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Beslissing, Herkenning, Omstandigheden, Opdracht } from '../opdrachten.ts'

/**
 * Registers an aanmelding in a new household or joins it to the one its persons already belong to. A known person gets
 * no second registration: only what was still missing is added, and what contradicts becomes an afwijking.
 * `nieuweIds` gives the inwonerId per bronpersoonId.
 */
export function registreerAanmelding(
  huishouden: Huishouden,
  { aanmelding, herkend }: Extract<Opdracht, { soort: 'registreer-aanmelding' }>,
  door: Omstandigheden,
): Beslissing {
  const weigering = controleer(aanmelding, door)
  if (weigering) return weigering
  const ids = inwonerIds(aanmelding, herkend, door)
  const nieuwHuishouden: Feit[] =
    huishouden.versie > 0
      ? []
      : [
          {
            soort: 'huishouden-geregistreerd',
            huishoudenId: door.nieuwId(),
            adres: aanmelding.adres,
            grondslag: aanmelding.grondslag,
          },
        ]
  const feiten = [
    ...nieuwHuishouden,
    ...aanmelding.inwoners.flatMap(({ bronpersoonId, ...persoon }) =>
      inwonerFeiten(huishouden, ids[bronpersoonId]!, persoon, herkend[bronpersoonId], door),
    ),
    ...betrokkenheidFeit(huishouden, aanmelding, door),
    ...inhoudFeiten(aanmelding, ids, door),
  ]
  return { feiten, nieuweIds: ids }
}

function controleer(aanmelding: Aanmelding, door: Omstandigheden): Beslissing | undefined {
  const bekend = new Set(aanmelding.inwoners.map((inwoner) => inwoner.bronpersoonId))
  if (bekend.size < aanmelding.inwoners.length) return { weigering: 'bronpersoon-dubbel', veld: 'inwoners' }
  const metBsn = aanmelding.inwoners.findIndex((inwoner) => inwoner.bsn)
  if (metBsn >= 0 && !door.magBsn) return { weigering: 'bsn-niet-toegestaan', veld: `inwoners/${metBsn}/bsn` }
  const genoemd = {
    vragen: aanmelding.vragen.map((vraag) => [vraag.bronpersoonId]),
    zrm: aanmelding.zrm.map((meting) => [meting.bronpersoonId]),
    toestemmingen: aanmelding.toestemmingen.map((toestemming) => [toestemming.bronpersoonId]),
    signalen: aanmelding.signalen.map((signaal) => [signaal.bronpersoonId]),
    verwijzingen: aanmelding.verwijzingen.map((verwijzing) => verwijzing.bronpersoonIds),
  }
  for (const [lijst, rijen] of Object.entries(genoemd))
    for (const [index, personen] of rijen.entries())
      if (personen.some((id) => !bekend.has(id)))
        return { weigering: 'bronpersoon-onbekend', veld: `${lijst}/${index}` }
  return undefined
}

function inwonerIds(aanmelding: Aanmelding, herkend: Record<string, Herkenning>, door: Omstandigheden) {
  return Object.fromEntries(
    aanmelding.inwoners.map(({ bronpersoonId }) => {
      const herkenning = herkend[bronpersoonId]
      const id = !herkenning ? door.nieuwId() : 'inwonerId' in herkenning ? herkenning.inwonerId : herkenning.elders
      return [bronpersoonId, id]
    }),
  )
}

function inwonerFeiten(
  huishouden: Huishouden,
  inwonerId: string,
  persoon: Persoonsgegevens,
  herkenning: Herkenning | undefined,
  door: Omstandigheden,
): Feit[] {
  if (!herkenning) return [{ soort: 'inwoner-geregistreerd', inwonerId, persoon }]
  const melding = (soort: 'andere-huishouden-bekend' | 'bsn-verschilt'): Feit => ({
    soort: 'afwijking-gemeld',
    afwijkingId: door.nieuwId(),
    afwijking: { soort, inwonerId, bron: door.organisatie, gemeldOp: door.op },
  })
  if ('elders' in herkenning) return [melding('andere-huishouden-bekend')]
  const bekend = huishouden.inwoners[inwonerId]
  if (!bekend) return []
  const aanvulling = {
    ...(persoon.bsn && !bekend.bsn && { bsn: persoon.bsn }),
    ...(persoon.telefoonnummer && !bekend.telefoonnummer && { telefoonnummer: persoon.telefoonnummer }),
    ...(persoon.emailadres && !bekend.emailadres && { emailadres: persoon.emailadres }),
    ...(persoon.verzekering && !bekend.verzekering && { verzekering: persoon.verzekering }),
  }
  const verschilt = persoon.bsn && bekend.bsn && persoon.bsn !== bekend.bsn
  return [
    ...(Object.keys(aanvulling).length > 0
      ? [{ soort: 'inwoner-gewijzigd' as const, inwonerId, wijziging: aanvulling }]
      : []),
    ...(verschilt ? [melding('bsn-verschilt')] : []),
  ]
}

function betrokkenheidFeit(huishouden: Huishouden, aanmelding: Aanmelding, door: Omstandigheden): Feit[] {
  const bestaat = Object.values(huishouden.betrokkenheden).some((rij) => rij.organisatie === door.organisatie)
  if (bestaat) return []
  const betrokkenheid = { organisatie: door.organisatie, medewerker: aanmelding.medewerker, sinds: door.vandaag }
  return [{ soort: 'betrokkenheid-ontstaan', betrokkenheidId: door.nieuwId(), betrokkenheid }]
}

function inhoudFeiten(aanmelding: Aanmelding, ids: Record<string, string>, door: Omstandigheden): Feit[] {
  const van = (bronpersoonId: string) => ids[bronpersoonId]!
  const id = door.nieuwId
  return [
    ...aanmelding.vragen.map(({ bronpersoonId, ...vraag }): Feit => ({
      soort: 'vraag-gesteld',
      vraagId: id(),
      vraag: { ...vraag, inwonerId: van(bronpersoonId), gesteldOp: door.vandaag },
    })),
    ...aanmelding.zrm.map(({ bronpersoonId, ...meting }): Feit => ({
      soort: 'zrm-gemeten',
      metingId: id(),
      meting: { ...meting, inwonerId: van(bronpersoonId), afnemer: door.organisatie },
    })),
    ...aanmelding.toestemmingen.map(({ bronpersoonId, ...toestemming }): Feit => ({
      soort: 'toestemming-gegeven',
      toestemmingId: id(),
      toestemming: { ...toestemming, inwonerId: van(bronpersoonId) },
    })),
    ...aanmelding.verwijzingen.map(({ bronpersoonIds, ...verwijzing }): Feit => ({
      soort: 'verwezen',
      verwijzingId: id(),
      verwijzing: {
        ...verwijzing,
        inwonerIds: bronpersoonIds.map(van),
        doorOrganisatie: door.organisatie,
        verwezenOp: door.vandaag,
        status: 'verzonden',
      },
    })),
    ...aanmelding.signalen.map(({ bronpersoonId }): Feit => ({
      soort: 'signaal-gemeld',
      signaalId: id(),
      signaal: {
        inwonerId: van(bronpersoonId),
        gemeldDoor: door.organisatie,
        medewerker: aanmelding.medewerker,
        gemeldOp: door.op,
      },
    })),
  ]
}
