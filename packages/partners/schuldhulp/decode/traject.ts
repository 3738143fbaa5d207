import type { Gelezen, Koppeling, Omgeving, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { isOnleesbaar, leesMet } from '@wijkhub/adapter-kit/pure'
import { dagInNederland, Id, isPlanbareDag, metWijziging, type Inhoud, type Projectie } from '@wijkhub/model'
import { gewijzigdePersonen, type PersoonWijziging } from './gewijzigde-personen.ts'
import { vreemdAanBericht } from './hoort-bij-ons.ts'
import { statusVan, type TrajectStatus } from './status-van.ts'
import { Terugmelding, type TrajectBericht } from '../wire.ts'

/** Reads the state of one trajectory; every fault at once, by JSON pointer. Pure. */
export function leesTraject(ruw: string, parameters: Record<string, string>): Gelezen<TrajectBericht> | Onleesbaar {
  const verwijzingId = (parameters['verwijzingId'] ?? '').toLowerCase()
  if (!Id.safeParse(verwijzingId).success)
    return { foutcode: 'verwijzing-onbekend', reden: 'Het pad noemt geen verwijzingId' }
  const gelezen = leesMet(Terugmelding, ruw, {
    foutcode: 'ongeldig-traject',
    reden: 'Het bericht voldoet niet aan DDAS 1.0 of aan de envelop',
  })
  if (isOnleesbaar(gelezen)) return gelezen
  const bericht = { ...gelezen.waarde, verwijzingId }
  return { kenmerk: bericht.overdracht.berichtreferentie, vindplaats: { nummer: verwijzingId }, bericht }
}

/**
 * What changed at the debt-assistance system, and what it holds from now on (that is what prevents the echo). Its own moment
 * of delivery decides: an older report than the last one is received and changes nothing. Pure.
 */
export function vertaalTraject(
  bericht: TrajectBericht,
  koppeling: Koppeling,
  { op }: Pick<Omgeving, 'op'>,
  gemeentecode: string,
): Vertaling | Onleesbaar {
  const { verwijzingId } = bericht
  const basis = [koppeling.stand, koppeling.gewenst].find((projectie) => projectie?.verwijzingen?.[verwijzingId])
  const kenmerk = bericht.overdracht.berichtreferentie
  if (!basis) return { foutcode: 'verwijzing-onbekend', reden: 'Deze verwijzing is niet (meer) met u gedeeld', kenmerk }
  const vreemd = vreemdAanBericht(bericht, basis, gemeentecode)
  if (vreemd) return { ...vreemd, reden: 'Dit bericht hoort niet bij deze verwijzing', kenmerk }
  const laatst = volgorde(koppeling, verwijzingId, bericht.traject.aanleverdatumEnTijd, op)
  const { personen, fouten } = gewijzigdePersonen(bericht, basis, (inwonerId) => laatst.isNieuwer(inwonerId))
  if (fouten.length > 0)
    return { foutcode: 'ongeldig-traject', reden: 'Een gegeven is niet te begrijpen', velden: fouten, kenmerk }
  const status = laatst.isNieuwer() ? statusWijziging(bericht, basis, dagInNederland(op)) : undefined
  if (status?.statusDatum && !isPlanbareDag(status.statusDatum, dagInNederland(op)))
    return {
      foutcode: 'ongeldig-traject',
      reden: 'Een datum kan niet kloppen',
      velden: [
        { veld: '/traject/leveringen/0/schuldhulptrajecten/0', reden: `${status.statusDatum} ligt te ver van vandaag` },
      ],
      kenmerk,
    }
  const gemeldOp = laatst.moment
  const bijdragen: Inhoud[] = [
    ...(status ? [{ soort: 'verwijzing-bijgewerkt' as const, verwijzingId, ...status, gemeldOp }] : []),
    // Its own reports are in order by their moment; beside another's word it counts when it is heard: of a client DDAS says no moment.
    ...personen,
  ]
  const geheugen = laatst.onthoud((bericht.overdracht.clienten ?? []).map(({ inwonerId }) => inwonerId))
  // Our own message may still be under way: then the kit lays its stand over ours when the answer comes.
  if (basis !== koppeling.stand || bijdragen.length === 0) return { bijdragen, geheugen }
  return { bijdragen, geheugen, stand: metWijzigingen(basis, verwijzingId, status, personen) }
}

/**
 * The moments of the last reports, on the trajectory and on each client it named. A clock that is ahead counts as now:
 * else one report dated next year would silence all that follow.
 */
function volgorde({ geheugen }: Koppeling, verwijzingId: string, aangeleverdOp: string, op: string) {
  const sleutel = (inwonerId?: string) => ['gemeld', verwijzingId, ...(inwonerId ? [inwonerId] : [])].join(':')
  const moment = new Date(Math.min(Date.parse(aangeleverdOp), Date.parse(op))).toISOString()
  const isNieuwer = (inwonerId?: string) => (geheugen[sleutel(inwonerId)] ?? '') <= moment
  const onthoud = (inwonerIds: string[]) =>
    Object.fromEntries([undefined, ...inwonerIds].filter(isNieuwer).map((id) => [sleutel(id), moment]))
  return { moment, isNieuwer, onthoud }
}

function statusWijziging({ traject, verwijzingId }: TrajectBericht, basis: Projectie, vandaag: string) {
  const nieuw = statusVan(traject.leveringen[0].schuldhulptrajecten[0], vandaag)
  const oud = basis.verwijzingen![verwijzingId]!
  const gelijk = (['status', 'statusDatum', 'statusReden'] as const).every((veld) => nieuw[veld] === oud[veld])
  return gelijk ? undefined : nieuw
}

function metWijzigingen(
  stand: Projectie,
  verwijzingId: string,
  status: TrajectStatus | undefined,
  personen: PersoonWijziging[],
): Projectie {
  const gewijzigd = personen.map(
    (persoon) =>
      [persoon.inwonerId, metWijziging(stand.inwoners?.[persoon.inwonerId] ?? {}, persoon.wijziging)] as const,
  )
  const { status: _, statusDatum: __, statusReden: ___, ...verwijzing } = stand.verwijzingen![verwijzingId]!
  return {
    ...stand,
    inwoners: { ...stand.inwoners, ...Object.fromEntries(gewijzigd) },
    ...(status && { verwijzingen: { ...stand.verwijzingen, [verwijzingId]: { ...verwijzing, ...status } } }),
  }
}
