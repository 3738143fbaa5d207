import { isDeepStrictEqual } from 'node:util'
import type { Bericht, Koppeling, Omgeving } from '@wijkhub/adapter-kit'
import { restBericht } from '@wijkhub/adapter-kit/pure'
import type { Projectie } from '@wijkhub/model'
import { contentType, formaat, type Beeindiging, type Gezin } from '../wire.ts'

/**
 * The next message to the CJG: the whole document when anything in it differs from what the CJG holds, the end when it
 * lost its right, nothing otherwise. Pure. One message always suffices.
 */
export function encode(koppeling: Koppeling, omgeving: Omgeving): Bericht | undefined {
  const { stand, gewenst, huishoudenId, gewensteVersie } = koppeling
  if (!gewenst) return stand && beeindiging(koppeling, omgeving)
  const inhoud = gezin(gewenst)
  if (stand && isDeepStrictEqual(gezin(stand), inhoud)) return undefined
  const gezinsbericht: Gezin = { huishoudenId, versie: gewensteVersie, ...inhoud }
  return restBericht(omgeving, {
    soort: 'gezin',
    formaat,
    contentType,
    inhoud: gezinsbericht,
    methode: 'PUT',
    pad: `/gezinnen/${huishoudenId}`,
    stand: gewenst,
  })
}

function beeindiging({ huishoudenId, gewensteVersie }: Koppeling, omgeving: Omgeving): Bericht {
  const einde: Beeindiging = { huishoudenId, versie: gewensteVersie, reden: 'recht-vervallen', per: omgeving.op }
  return restBericht(omgeving, {
    soort: 'beeindiging',
    formaat,
    contentType,
    inhoud: einde,
    pad: `/gezinnen/${huishoudenId}/beeindiging`,
    einde: true,
    stand: undefined,
  })
}

/**
 * The part of the projection the CJG's format has a place for, rows in order of id. A field the projection lacks stays
 * absent: the partial types are the projection's, that the table entry names every field is a test.
 */
function gezin(projectie: Projectie): Omit<Gezin, 'huishoudenId' | 'versie'> {
  const { adres: { geheim: _geheim, ...adres } = {}, regisseur } = projectie
  return defined({
    adres: projectie.adres && defined(adres),
    gezinsleden: rijen(projectie.inwoners, (inwonerId, { naam, verzekering: _, ...persoon }) => ({
      inwonerId,
      ...persoon,
      ...naam,
    })),
    hulpvragen: rijen(projectie.vragen, (vraagId, vraag) => ({ vraagId, ...vraag })),
    verwijzingen: rijen(projectie.verwijzingen, (verwijzingId, { naar: _, statusGemeldOp: __, ...verwijzing }) => ({
      verwijzingId,
      ...verwijzing,
    })),
    regisseur:
      regisseur && defined({ organisatie: regisseur.organisatie, sinds: regisseur.sinds, ...regisseur.medewerker }),
  }) as Omit<Gezin, 'huishoudenId' | 'versie'>
}

function rijen<T extends object>(delen: Record<string, T> | undefined, rij: (id: string, deel: T) => object): object[] {
  return Object.entries(delen ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, deel]) => defined(rij(id, deel)))
}

/** Absent and undefined are the same in JSON, and must be the same when two documents are compared. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}
