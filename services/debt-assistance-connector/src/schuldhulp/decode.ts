import type { Gelezen, Koppeling, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import type { Inhoud, Projectie } from '@wijkhub/model'
import { Id } from '@wijkhub/model'
import { statusVan } from './status-van.ts'
import { Terugmelding } from './wire.ts'

/** A message of the debt-assistance system with the referral its path names. */
export interface TrajectBericht extends Terugmelding {
  verwijzingId: string
}

/** Reads the state of one trajectory; every fault at once, by JSON pointer. Pure. */
export function decodeTraject(ruw: string, parameters: Record<string, string>): Gelezen<TrajectBericht> | Onleesbaar {
  const verwijzingId = parameters['verwijzingId'] ?? ''
  if (!Id.safeParse(verwijzingId).success)
    return { foutcode: 'verwijzing-onbekend', reden: 'Het pad noemt geen verwijzingId' }
  let json: unknown
  try {
    json = JSON.parse(ruw)
  } catch {
    return { foutcode: 'geen-json', reden: 'Het bericht is geen geldige JSON' }
  }
  const gelezen = Terugmelding.safeParse(json)
  if (gelezen.success) {
    const bericht = { ...gelezen.data, verwijzingId }
    return { kenmerk: bericht.overdracht.berichtreferentie, vindplaats: { nummer: verwijzingId }, bericht }
  }
  const velden = gelezen.error.issues.map(({ path, message }) => ({ veld: pointer(path), reden: message }))
  return { foutcode: 'ongeldig-traject', reden: 'Het bericht voldoet niet aan DDAS 1.0 of aan de envelop', velden }
}

const pointer = (path: readonly PropertyKey[]) =>
  path.map((deel) => `/${String(deel).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** What changed at the debt-assistance system, and what it holds from now on (that is what prevents the echo). Pure. */
export function vertaalTraject(bericht: TrajectBericht, koppeling: Koppeling): Vertaling | Onleesbaar {
  const { verwijzingId } = bericht
  const basis = [koppeling.stand, koppeling.gewenst].find((projectie) => projectie?.verwijzingen?.[verwijzingId])
  const kenmerk = bericht.overdracht.berichtreferentie
  if (!basis) return { foutcode: 'verwijzing-onbekend', reden: 'Deze verwijzing is niet (meer) met u gedeeld', kenmerk }
  const vreemd = vreemdeClienten(bericht, basis)
  if (vreemd.length > 0)
    return { foutcode: 'client-onbekend', reden: 'Deze cliënt hoort niet bij de verwijzing', velden: vreemd, kenmerk }
  const status = statusWijziging(bericht, basis)
  const personen = persoonWijzigingen(bericht, basis)
  const bijdragen: Inhoud[] = [
    ...(status ? [{ soort: 'verwijzing-bijgewerkt' as const, verwijzingId, ...status }] : []),
    ...personen,
  ]
  // Our own message may still be under way: then the kit lays its stand over ours when the answer comes.
  if (basis !== koppeling.stand || bijdragen.length === 0) return { bijdragen }
  return { bijdragen, stand: metWijzigingen(basis, verwijzingId, status, personen) }
}

function vreemdeClienten({ overdracht, verwijzingId }: TrajectBericht, basis: Projectie) {
  const bekend = new Set(basis.verwijzingen![verwijzingId]!.inwonerIds)
  return (overdracht.clienten ?? []).flatMap(({ inwonerId }, index) =>
    bekend.has(inwonerId)
      ? []
      : [{ veld: `/overdracht/clienten/${index}/inwonerId`, reden: 'onbekend bij deze verwijzing' }],
  )
}

function statusWijziging({ traject, verwijzingId }: TrajectBericht, basis: Projectie) {
  const nieuw = statusVan(traject.leveringen[0].schuldhulptrajecten[0])
  const oud = basis.verwijzingen![verwijzingId]!
  return nieuw.status === oud.status && nieuw.statusDatum === oud.statusDatum ? undefined : nieuw
}

type PersoonWijziging = Extract<Inhoud, { soort: 'inwoner-gewijzigd' }>

/** Only what the partner names and what differs; leaving something out takes nothing away. */
function persoonWijzigingen({ overdracht }: TrajectBericht, basis: Projectie): PersoonWijziging[] {
  return (overdracht.clienten ?? []).flatMap(({ inwonerId, telefoonnummer, emailadres }) => {
    const bekend = basis.inwoners?.[inwonerId]
    const wijziging = {
      ...(telefoonnummer && telefoonnummer !== bekend?.telefoonnummer && { telefoonnummer }),
      ...(emailadres && emailadres !== bekend?.emailadres && { emailadres }),
    }
    return Object.keys(wijziging).length > 0 ? [{ soort: 'inwoner-gewijzigd' as const, inwonerId, wijziging }] : []
  })
}

function metWijzigingen(
  stand: Projectie,
  verwijzingId: string,
  status: ReturnType<typeof statusVan> | undefined,
  personen: PersoonWijziging[],
): Projectie {
  const gewijzigd = personen.map(
    ({ inwonerId, wijziging }) => [inwonerId, { ...stand.inwoners?.[inwonerId], ...wijziging }] as const,
  )
  return {
    ...stand,
    inwoners: { ...stand.inwoners, ...Object.fromEntries(gewijzigd) },
    verwijzingen: { ...stand.verwijzingen, [verwijzingId]: { ...stand.verwijzingen![verwijzingId], ...status } },
  }
}
