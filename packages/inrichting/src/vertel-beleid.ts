import type { Toelating, VoorrangRegel } from '@wijkhub/model'
import type { Inrichting } from './maak-inrichting.ts'
import { vertelTeams, type MetTeams } from './vertel-teams.ts'

/** What was agreed beside the table: who is let in at once, how long break-glass lasts, who works in a team, and whose word counts. */
export type MetBeleid = Pick<Inrichting, 'beleid' | 'voorrang' | 'naamVan'> & MetTeams

/** What changed in it, a sentence each: it discloses what no row of the table names. Pure; empty when nothing did. */
export function vertelBeleid(oud: MetBeleid, nieuw: MetBeleid): string[] {
  const [was, wordt] = [oud.beleid, nieuw.beleid]
  const uren = [was.noodtoegang.uren, wordt.noodtoegang.uren] as const
  const dagen = [was.naSluiten.dagen, wordt.naSluiten.dagen] as const
  return [
    ...anders(was.betrokkenheid, wordt.betrokkenheid).map((rij) => `Niet meer meteen toegelaten: ${wie(oud, rij)}`),
    ...anders(wordt.betrokkenheid, was.betrokkenheid).map((rij) => `Voortaan meteen toegelaten: ${wie(nieuw, rij)}`),
    ...(uren[0] === uren[1] ? [] : [`Lezen in nood duurt ten hoogste ${uren[1]} uur, was ${uren[0]}`]),
    ...(dagen[0] === dagen[1]
      ? []
      : [`Het resultaat van een gesloten huishouden is ${dagen[1]} dagen te lezen, was ${dagen[0]}`]),
    ...weg(was.instrumenten, wordt.instrumenten).map((code) => `Met ${code} wordt niet meer gemeten`),
    ...weg(wordt.instrumenten, was.instrumenten).map((code) => `Voortaan wordt ook gemeten met ${code}`),
    ...vertelTeams(oud, nieuw),
    ...velden(oud, nieuw).flatMap((veld) => {
      const [eerst, straks] = [oud, nieuw].map(({ voorrang }) => voorrangIn(voorrang.regelVoor(veld)))
      return eerst === straks ? [] : [`Wiens woord geldt van ${veld}: ${straks}, was ${eerst}`]
    }),
  ]
}

const anders = (van: readonly Toelating[], zonder: readonly Toelating[]) =>
  van.filter((rij) => !zonder.some((ander) => gelijk(rij, ander)))

/** Another scale under the same code is another instrument: what was measured before is not on it. */
function weg(van: Instrumenten = [], uit: Instrumenten = []): string[] {
  const daar = new Set(uit.map((een) => JSON.stringify(een)))
  return van.filter((een) => !daar.has(JSON.stringify(een))).map(({ code }) => code)
}
type Instrumenten = Inrichting['beleid']['instrumenten']

/** Why it was agreed lets nobody in. */
const gelijk = ({ waarom: _, ...een }: Toelating, { waarom: __, ...ander }: Toelating) =>
  [een.organisatie, een.dagen, ...(een.functies ?? [])].join('\n') ===
  [ander.organisatie, ander.dagen, ...(ander.functies ?? [])].join('\n')

function wie({ naamVan }: MetBeleid, { organisatie, functies, dagen }: Toelating): string {
  const als = functies ? `, alleen als ${functies.join(' of ')}` : ''
  return `${naamVan(organisatie)} (${organisatie})${als}${dagen === undefined ? '' : `, ${dagen} dagen`}`
}

const velden = (...van: MetBeleid[]) => [
  ...new Set(van.flatMap(({ voorrang }) => voorrang.regels.flatMap((regel) => regel.velden))),
]

function voorrangIn(regel: VoorrangRegel | undefined): string {
  if (!regel) return 'niemand genoemd'
  if (regel.nieuwste) return 'het nieuwste'
  if (regel.alleen) return `alleen ${regel.alleen.join(', ')}`
  return (regel.volgorde ?? []).map((bron) => (typeof bron === 'string' ? bron : bron.join(' of '))).join(', dan ')
}
