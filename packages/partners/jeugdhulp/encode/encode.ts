import type { Bericht, Koppeling, Omgeving, Rust } from '@wijkhub/adapter-kit'
import { adresVan, type Onverzendbaar, type Projectie } from '@wijkhub/model'
import {
  contentType,
  datumTijd,
  formaat,
  jw301Bericht,
  schrijfBericht,
  schrijfEnvelop,
  type GgkAfzender,
  type Jw301,
} from '@wijkhub/istandaarden'
import { aangepast, scheid } from './onverzendbaar.ts'
import { clientmerk, isGewijzigd, toewijzingenVan, type Toewijzingen } from './toewijzing.ts'

/**
 * The JW301 of the first child (at one provider) that is behind; the kit asks again until none is. Pure. Each message
 * holds all allocations valid on or after today and those that changed (OP087), except those that may not travel: they
 * hold no other, and are told of when nothing is left to send. When the right ends nothing is sent: see the README.
 */
export function encode(koppeling: Koppeling, omgeving: Omgeving, afzender: GgkAfzender): Bericht | Rust | undefined {
  const { stand, gewenst } = koppeling
  if (!gewenst) return undefined
  const dagtekening = datumTijd(omgeving.op).datum
  const gehouden = new Set(Object.keys(stand?.besluiten ?? {}))
  const onverzendbaar: Onverzendbaar[] = []
  for (const toewijzingen of toewijzingenVan(gewenst)) {
    const gescheiden = scheid(gewenst, toewijzingen, { dagtekening, gehouden })
    onverzendbaar.push(...gescheiden.onverzendbaar)
    if (gescheiden.zendbaar.length > 0) onverzendbaar.push(...aangepast(gewenst, toewijzingen.inwonerId))
    const zendbaar = { ...toewijzingen, besluiten: gescheiden.zendbaar }
    const besluiten = teZenden(koppeling, gewenst, zendbaar, dagtekening)
    if (besluiten.length === 0) continue
    const geheugen = merken(stand, gewenst, koppeling.geheugen, toewijzingen)
    return bericht(afzender, koppeling, gewenst, { toewijzingen: { ...toewijzingen, besluiten }, geheugen, omgeving })
  }
  return onverzendbaar.length > 0 ? { onverzendbaar } : undefined
}

function teZenden(
  { stand, geheugen }: Koppeling,
  gewenst: Projectie,
  { sleutel, inwonerId, besluiten }: Toewijzingen,
  vandaag: string,
): Toewijzingen['besluiten'] {
  const gewijzigd = new Set(
    besluiten.filter(([id, besluit]) => isGewijzigd(stand?.besluiten?.[id], besluit)).map(([id]) => id),
  )
  const merk = clientmerk(gewenst, inwonerId)
  // Both must agree: the memory knows who was not told yet, the stand is put back when the provider refuses later.
  const bekend = (geheugen[sleutel] ?? merk) === merk && stand && clientmerk(stand, inwonerId) === merk
  if (gewijzigd.size === 0 && bekend) return []
  return besluiten.filter(([id, { einddatum }]) => gewijzigd.has(id) || !einddatum || einddatum >= vandaag)
}

/** This message's mark, and the marks of those whose data is about to be overwritten in `stand` before they are told. */
function merken(
  stand: Projectie | undefined,
  gewenst: Projectie,
  geheugen: Record<string, string>,
  { sleutel, inwonerId }: Toewijzingen,
): Record<string, string> {
  const oud = stand ? toewijzingenVan(stand) : []
  const vastgelegd = oud
    .filter((ander) => !(ander.sleutel in geheugen))
    .map((ander) => [ander.sleutel, clientmerk(stand!, ander.inwonerId)])
  return { ...Object.fromEntries(vastgelegd), [sleutel]: clientmerk(gewenst, inwonerId) }
}

function bericht(
  afzender: GgkAfzender,
  { huishoudenId, stand }: Koppeling,
  gewenst: Projectie,
  inhoud: { toewijzingen: Toewijzingen; geheugen: Record<string, string>; omgeving: Omgeving },
): Bericht {
  const { toewijzingen, geheugen, omgeving } = inhoud
  const { inwonerId, aanbiederAgb, besluiten } = toewijzingen
  const { gemeentecode } = afzender
  const { op } = omgeving
  const referentie = omgeving.nieuweReferentie()
  // `scheid` said that everything the message needs is there.
  const jw301 = jw301Bericht({
    gemeentecode,
    aanbiederAgb,
    client: gewenst.inwoners![inwonerId] as Jw301['client'],
    adres: adresVan(gewenst, inwonerId) as Jw301['adres'],
    producten: besluiten.map(([, besluit]) => besluit as Jw301['producten'][number]),
    referentie,
    op,
  })
  return {
    soort: 'JW301',
    formaat: formaat('JW301'),
    contentType,
    referentie,
    inhoud: schrijfEnvelop(afzender, {
      functie: 'JW301',
      naar: aanbiederAgb,
      referentie,
      op,
      inhoud: schrijfBericht('JW301', jw301),
    }),
    route: { functie: 'JW301' },
    stand: {
      ...stand,
      huishoudenId,
      ...(gewenst.adres && { adres: gewenst.adres }),
      inwoners: { ...stand?.inwoners, [inwonerId]: gewenst.inwoners![inwonerId]! },
      besluiten: { ...stand?.besluiten, ...Object.fromEntries(besluiten) },
    },
    geheugen,
    nummers: besluiten.map(([, { toewijzingNummer }]) => String(toewijzingNummer)),
  }
}
