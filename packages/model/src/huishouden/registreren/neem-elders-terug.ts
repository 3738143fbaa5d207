import { evolve, type Feit } from '../feiten.ts'
import type { Huishouden, Stukken } from '../huishouden.ts'
import type { Herkomst } from '../leden/herkomst.ts'
import { isVanHaar } from '../leden/kruis.ts'
import { isVoorlopig } from '../leden/lidmaatschap.ts'
import { drieweg } from '../samenvoegen/drieweg.ts'
import { alleenAnders } from '../samenvoegen/stukken.ts'
import { zonderVastlegging } from '../toestemmingen/woord-elders.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { zet, type AndereAanmelding } from './rondom.ts'

/** Another home of somebody it was about: as it is, and before and after what crossed to it (the same where nothing did). */
export interface AnderHuis {
  nu: Huishouden
  voor: Huishouden
  na: Huishouden
  anderen: readonly AndereAanmelding[]
}

type Velden = Record<string, unknown>
const persoonIn = ({ inwoners }: Huishouden, id: string) => inwoners[id] as Velden | undefined
const herkomstIn = ({ herkomst }: Huishouden, id: string) => (herkomst[id] ?? {}) as Record<string, Herkomst>

/**
 * Of whom the other homes hold what this registration said: a later registration there names her, somebody there said the
 * same, or it came there by what a person decided since. It stays in all of them then, or one person would be two. Pure.
 */
export function vastElders(hier: { voor: Huishouden; na: Huishouden }, huizen: readonly AnderHuis[]): Set<string> {
  const personen = Object.keys(hier.na.inwoners).filter((id) => gewijzigd(hier, id).length > 0)
  return new Set(personen.filter((id) => huizen.some((huis) => houdt(huis, id, hier))))
}

function houdt(huis: AnderHuis, id: string, hier: { voor: Huishouden; na: Huishouden }): boolean {
  const { na } = hier
  const gekruist = gewijzigd(huis, id)
  if (huis.nu.opgegaan) return gekruist.length > 0
  if (!huis.nu.inwoners[id]) return false
  // Where she is a member for the time being nothing crosses, so that she is known otherwise there.
  if (gekruist.length === 0 && (isVoorlopig(huis.nu, id) || isVoorlopig(na, id))) return false
  if (gekruist.length > 0 && huis.anderen.some(({ later, noemt }) => later && noemt.includes(id))) return true
  return gewijzigd(hier, id).some((veld) => {
    const zelfde = zelfdeInhoud(persoonIn(huis.nu, id)?.[veld], persoonIn(na, id)?.[veld])
    if (!gekruist.includes(veld))
      return zelfde && persoonIn(na, id)?.[veld] !== undefined && !stondTegenover(huis, id, veld, hier)
    return zelfde && !zelfdeInhoud(herkomstIn(huis.nu, id)[veld], herkomstIn(huis.na, id)[veld])
  })
}

/** Did the two homes contradict each other about this before, and nobody settled it? They do again then. */
function stondTegenover(
  huis: AnderHuis,
  id: string,
  veld: string,
  hier: { voor: Huishouden; na: Huishouden },
): boolean {
  const [was, is] = [hier.voor, hier.na].map((huishouden) => persoonIn(huishouden, id)?.[veld])
  const staat = ({ afwijkingen }: Huishouden, tegen: object) =>
    Object.values(afwijkingen).some((rij) => !rij.beslecht && zelfdeInhoud({ ...rij, ...tegen }, rij))
  const over = { inwonerId: id, veld }
  return staat(hier.voor, { ...over, bekend: was, gemeld: is }) || staat(huis.nu, { ...over, bekend: is, gemeld: was })
}

/** Which of what is hers everywhere a registration changed of what was known. */
function gewijzigd({ voor, na }: { voor: Huishouden; na: Huishouden }, id: string): string[] {
  const [was, is] = [persoonIn(voor, id), persoonIn(na, id)]
  if (!was || !is) return []
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (veld) => isVanHaar(veld) && !zelfdeInhoud(was[veld], is[veld]),
  )
}

/**
 * What of a registration that is taken back had crossed to another home: what it said there of a person is again what was
 * known there, and a consent is as it is `na` here. Who took it back, and why, is nobody's business there. Pure.
 */
export function neemEldersTerug(
  { was, na }: { was: Huishouden; na: Huishouden },
  huis: AnderHuis,
  { aanmelding, op }: { aanmelding: string | undefined; op: string },
): Feit[] {
  if (huis.nu.opgegaan) return []
  const vergist = Object.entries(na.toestemmingen).flatMap(([toestemmingId, rij]): Feit[] => {
    const daar = huis.nu.toestemmingen[toestemmingId]
    const nu = rij.vergist && !was.toestemmingen[toestemmingId]?.vergist && daar && !daar.vergist
    return nu ? [{ soort: 'toestemming-vergist', toestemmingId, intrekking: { op } }] : []
  })
  const stand = vergist.reduce<Huishouden>(evolve, huis.nu)
  const personen = Object.keys(huis.na.inwoners).flatMap((id) => {
    const terug = persoonTerug(na, huis, id)
    return terug ? [[id, terug] as const] : []
  })
  const anders = alleenAnders(stand, {
    inwoners: Object.fromEntries(personen.map(([id, { persoon }]) => [id, persoon])),
    herkomst: Object.fromEntries(personen.map(([id, { herkomst }]) => [id, herkomst])),
    toestemmingen: toestemmingenTerug(was, na, stand),
  } as Stukken)
  if (Object.keys(anders).length === 0) return vergist
  return [...vergist, { soort: 'aanmelding-vergist', aanmelding, intrekking: { op }, na: anders }]
}

/** Field by field; what stayed here, by the word of somebody else, stays there. */
function persoonTerug(hier: Huishouden, { nu, voor, na }: AnderHuis, id: string) {
  const velden = gewijzigd({ voor, na }, id)
  const is = persoonIn(nu, id)
  if (!is || velden.length === 0) return undefined
  const persoon = { ...is }
  const herkomst = { ...herkomstIn(nu, id) }
  for (const veld of velden) {
    const toen = persoonIn(na, id)![veld]
    const onveranderd = zelfdeInhoud(is[veld], toen) && zelfdeInhoud(herkomst[veld], herkomstIn(na, id)[veld])
    if (!onveranderd) continue
    const gebleven = zelfdeInhoud(persoonIn(hier, id)?.[veld], toen)
    const { eens: _, ...bron } = herkomstIn(hier, id)[veld] ?? {}
    if (!gebleven) zet(persoon, veld, persoonIn(voor, id)![veld])
    const vanHier = 'bron' in bron ? { ...bron, elders: true } : undefined
    zet(herkomst, veld, gebleven ? vanHier : herkomstIn(voor, id)[veld])
  }
  // None at all where there was none.
  return { persoon, herkomst: Object.keys(herkomst).length > 0 || voor.herkomst[id] ? herkomst : null }
}

/** A consent that others recorded too is there what it is here now. */
function toestemmingenTerug(was: Huishouden, na: Huishouden, daar: Huishouden): object {
  return Object.fromEntries(
    Object.entries(daar.toestemmingen).flatMap(([id, rij]) => {
      const [toen, nu] = [was.toestemmingen[id], na.toestemmingen[id]]
      if (!toen || !nu || nu.vergist || zelfdeInhoud(toen, nu)) return []
      return [[id, drieweg(zonderVastlegging(nu), zonderVastlegging(toen), rij)]]
    }),
  )
}
