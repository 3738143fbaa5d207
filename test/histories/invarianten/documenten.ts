import { doelbinding } from '@wijkhub/builders/haarlem'
import { persoonVan, project, type Huishouden, type Projectie } from '@wijkhub/model'
import { bewaakMetingen } from './metingen.ts'
import { bewaakOverdrachten } from './overdrachten.ts'
import { bewaakAanvragen } from './aanvragen.ts'
import { bewaakKantelingen } from './kantelingen.ts'
import { bewaakOnderzoeken } from './onderzoeken.ts'
import { bewaakRapportages } from './rapportages.ts'
import { alias, deurVan, gezegdVan, merkenIn, nu, vandaag, type Wereld } from '../wereld.ts'

type Regel = (typeof doelbinding.regels)[number]

/** What an audience may have of a household, said again from its rows alone. */
type Recht = 'alles' | 'eigen' | 'achtergeblevenen' | 'niets'

/** No document holds what its audience has no right to: nobody else, no other household, no address that is secret for it. */
export function bewaakDocumenten(wereld: Wereld, huishouden: Huishouden): void {
  for (const organisatie of huishouden.adresOok ?? [])
    if (!wereld.deuren.has(deurVan(organisatie, huishouden.adres)))
      throw new Error(`${organisatie} heet de deur van ${huishouden.huishoudenId} te kennen, en noemde haar nooit`)
  const op = nu(wereld)
  for (const regel of doelbinding.regels) {
    const document = project(huishouden, regel, doelbinding, op)
    const recht = rechtVan(huishouden, regel, op, vandaag(wereld))
    if (!document) continue
    const waar = `${regel.audience} ziet in ${huishouden.huishoudenId}`
    if (recht === 'niets') throw new Error(`${waar} iets en heeft geen recht`)
    const merken = merkenIn(document)
    for (const naam of merken)
      if (!wereld.merken.get(naam)!.huizen.has(huishouden.huishoudenId)) throw new Error(`${waar} ${naam} van elders`)
    for (const inwonerId of Object.keys(document.inwoners ?? {}))
      if (!persoonVan(huishouden, inwonerId) && recht === 'alles') throw new Error(`${waar} vreemde ${inwonerId}`)
    for (const naam of geheimVoor(wereld, huishouden, regel))
      if (merken.has(naam)) throw new Error(`${waar} geheim adres ${naam}`)
    if (recht === 'achtergeblevenen') alleenAchtergebleven(huishouden, document, waar)
    if (recht === 'eigen') alleenEigen(wereld, { huishouden, regel, document, merken, waar })
    bewaakOverdrachten({ huishouden, document, regel }, waar)
    bewaakMetingen({ huishouden, document, regel }, waar)
    bewaakAanvragen({ huishouden, document, regel }, waar)
    bewaakKantelingen({ huishouden, document, regel }, waar)
    bewaakOnderzoeken({ huishouden, document, regel }, waar)
    bewaakRapportages({ huishouden, document, regel }, waar)
    bewaakRegisseur(huishouden, document, op, vandaag(wereld), waar)
    if (regel.soort === 'systeem') heeftGrond(huishouden, regel, document, waar)
  }
}

export function rechtVan(huishouden: Huishouden, regel: Regel, op: string, dag: string): Recht {
  const { opgegaan, gesloten, betrokkenheden } = huishouden
  const geblokkeerd = blokkadeVan(huishouden, regel)
  if (geblokkeerd && regel.soort === 'systeem') return 'niets'
  if (opgegaan) return regel.soort === 'systeem' && regel.naSluiten && opgegaan.achter ? 'achtergeblevenen' : 'niets'
  if (regel.soort === 'systeem') return gesloten && !regel.naSluiten ? 'niets' : 'alles'
  if (gesloten) return 'niets'
  if (geblokkeerd) return vroegSinds(huishouden, regel.audience, geblokkeerd) ? 'eigen' : 'niets'
  const rijen = Object.values(betrokkenheden).filter(({ organisatie }) => organisatie === regel.audience)
  if (rijen.some((rij) => isToegekend(rij, dag) || (rij.noodtoegang && rij.noodtoegang.tot > op))) return 'alles'
  return rijen.some(({ stand }) => stand === 'gevraagd' || stand === 'geweigerd') ? 'eigen' : 'niets'
}

const isToegekend = ({ stand, tot }: { stand?: string | undefined; tot?: string | undefined }, dag: string) =>
  (stand === undefined || stand === 'toegekend') && (tot === undefined || dag < tot)

/** Since when nothing may reach this audience. */
function blokkadeVan({ blokkades }: Huishouden, { audience, soort }: Regel): string | undefined {
  const tegen = Object.values(blokkades).filter(
    ({ audiences, opgeheven }) =>
      !opgeheven && (audiences === 'alle' ? soort === 'systeem' : audiences.includes(audience)),
  )
  return tegen
    .map(({ gezet }) => gezet.op)
    .toSorted()
    .at(-1)
}

const vroegSinds = ({ betrokkenheden }: Huishouden, organisatie: string, sinds: string) =>
  Object.values(betrokkenheden).some(
    (rij) => rij.organisatie === organisatie && rij.stand !== 'toegekend' && (rij.gevraagdOp ?? '') >= sinds,
  )

/** The values of the addresses that are secret, for who neither said them nor is a public system. */
function geheimVoor(wereld: Wereld, huishouden: Huishouden, regel: Regel): string[] {
  if (regel.soort === 'systeem' && regel.prive === false) return []
  const { adres, adresOok, tweedeAdres, vertrokken } = huishouden
  // It said the same door, in its own words; or it is no secret any more where they live.
  const open = [adres, tweedeAdres].filter((een) => een && !een.geheim)
  const bekend = merkenIn([...open, ...(adresOok?.includes(regel.audience) ? [adres] : [])])
  const waar = [adres, tweedeAdres, ...Object.values(vertrokken).flatMap((rij) => [rij.adres, rij.woonde])]
  return waar
    .flatMap((een) => (een?.geheim ? [...merkenIn(een)] : []))
    .filter((naam) => wereld.merken.get(naam)!.door !== regel.audience && !bekend.has(naam))
}

interface Gezien {
  huishouden: Huishouden
  regel: Regel
  document: Projectie
  merken: ReadonlySet<string>
  waar: string
}

/** Who asked sees what it said itself, or knew before its household went up in this one. */
function alleenEigen(wereld: Wereld, { huishouden, regel, document, merken, waar }: Gezien): void {
  const { inwoners, meegekomen } = gezegdVan(wereld, regel.audience, huishouden.huishoudenId)
  const mag = new Set([...inwoners, ...meegekomen].map((id) => alias(wereld, id)))
  for (const naam of merken)
    if (wereld.merken.get(naam)!.door !== regel.audience && !meegekomen.has(naam))
      throw new Error(`${waar} ${naam}, en vroeg alleen`)
  for (const inwonerId of Object.keys(document.inwoners ?? {}))
    if (!mag.has(alias(wereld, inwonerId))) throw new Error(`${waar} ${inwonerId}, en vroeg alleen`)
  for (const rij of Object.values(document.betrokkenheden ?? {}))
    if (rij.organisatie !== regel.audience) throw new Error(`${waar} wie er nog meer is, en vroeg alleen`)
}

/** Of a household that went up in another a partner goes on with who had left before, and reads nothing of who moved. */
function alleenAchtergebleven({ opgegaan }: Huishouden, document: Projectie, waar: string): void {
  for (const inwonerId of Object.keys(document.inwoners ?? {}))
    if (!opgegaan!.achter!.inwonerIds.includes(inwonerId)) throw new Error(`${waar} ${inwonerId}, die niet achterbleef`)
  if (document.adres ?? document.tweedeAdres ?? document.regisseur)
    throw new Error(`${waar} waar zij woonden of wie regisseert, en zij bleef achter`)
}

function bewaakRegisseur(
  huishouden: Huishouden,
  { regisseur }: Projectie,
  op: string,
  dag: string,
  waar: string,
): void {
  if (!regisseur) return
  const rij = doelbinding.regelVoor(regisseur.organisatie!)
  const toegekend = Object.values(huishouden.betrokkenheden).some(
    (een) => een.organisatie === regisseur.organisatie && isToegekend(een, dag),
  )
  if (!rij || !toegekend) throw new Error(`${waar} een regisseur die niet betrokken is, op ${op}`)
}

/** A partner system knows nobody without a row that is its ground. */
function heeftGrond(huishouden: Huishouden, regel: Regel, { inwoners = {} }: Projectie, waar: string): void {
  const { verwijzingen, signalen, besluiten, contactmomenten, inwoners: leden } = huishouden
  const naar = Object.values(verwijzingen).filter((rij) => rij.naar === regel.audience && !rij.ingetrokken)
  const over = (rijen: object) => (id: string) =>
    Object.values(rijen as Record<string, { inwonerId: string; ingetrokken?: unknown }>).some(
      (rij) => rij.inwonerId === id && !rij.ingetrokken,
    )
  const verwezen = (id: string) => naar.some(({ inwonerIds }) => inwonerIds.includes(id))
  const grond: Record<Regel['kring'], (id: string) => boolean> = {
    allen: (id) => leden[id] !== undefined,
    verwezen,
    'verwezen-minderjarigen-en-ouders': (id) => verwezen(id) || (leden[id]?.gezinsrol === 'ouder' && naar.length > 0),
    'jeugdigen-met-signaal': over(signalen),
    'met-besluit': over(besluiten),
    'met-contactmoment': over(contactmomenten),
  }
  for (const id of Object.keys(inwoners)) if (!grond[regel.kring](id)) throw new Error(`${waar} ${id} zonder grond`)
}
