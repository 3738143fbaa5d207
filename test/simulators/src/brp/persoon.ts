import type { Testpersoon } from './testpersonen.ts'

type Deel = Record<string, unknown>

const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** A date of the GBA, jjjjmmdd with zeros for what is unknown, as one of the four kinds of the API. */
export function datum(gba: string): Deel {
  const [jaar, maand, dag] = [gba.slice(0, 4), gba.slice(4, 6), gba.slice(6, 8)].map(Number) as [number, number, number]
  // One of the set has "05" as the day she died: a death whose day nobody knows.
  if (gba.length !== 8 || !jaar) return { type: 'DatumOnbekend', langFormaat: 'onbekend', onbekend: true }
  if (!maand) return { type: 'JaarDatum', langFormaat: String(jaar), jaar }
  const inWoorden = `${maanden[maand - 1]} ${jaar}`
  if (!dag) return { type: 'JaarMaandDatum', langFormaat: inWoorden, jaar, maand }
  return {
    type: 'Datum',
    langFormaat: `${dag} ${inWoorden}`,
    datum: `${gba.slice(0, 4)}-${gba.slice(4, 6)}-${gba.slice(6, 8)}`,
  }
}

const omschrijvingen = { M: 'man', V: 'vrouw', O: 'onbekend' } as const

/** What may be asked of a person; what the API adds by itself may not. */
export const bestaandeVelden = new Set([
  'burgerservicenummer',
  'naam',
  'naam.voornamen',
  'naam.voorvoegsel',
  'naam.geslachtsnaam',
  'naam.voorletters',
  'naam.aanduidingNaamgebruik',
  'geboorte',
  'geboorte.datum',
  'geslacht',
  'overlijden',
  'overlijden.datum',
])

/** What the set says of somebody, as much of it as was asked. What is unknown ("." or empty) is not there. */
export function alsPersoon(rij: Testpersoon, fields: readonly string[], onderzoek: readonly string[]): Deel {
  const gevuld = (waarde: string | undefined) => (waarde && waarde !== '.' ? waarde : undefined)
  const voornamen = gevuld(rij['voornamen'])
  const geslacht = (rij['geslacht'] || 'O') as keyof typeof omschrijvingen
  const overleden = rij['datum_overlijden']
  const heel: Deel = {
    burgerservicenummer: rij['bsn'],
    naam: zonderLege({
      voornamen,
      voorvoegsel: gevuld(rij['voorvoegsel']),
      geslachtsnaam: gevuld(rij['geslachtsnaam']),
      voorletters: voornamen?.replaceAll(/(\S)\S*\s*/gu, '$1.'),
      aanduidingNaamgebruik: { code: 'E', omschrijving: 'eigen geslachtsnaam' },
    }),
    geboorte: { datum: datum(rij['geboortedatum'] || '00000000') },
    geslacht: { code: geslacht, omschrijving: omschrijvingen[geslacht] },
    ...(overleden && { overlijden: { datum: datum(overleden) } }),
  }
  const gevraagd: Deel = {}
  for (const pad of fields) {
    const [groep, veld] = pad.split('.') as [string, string?]
    const van = heel[groep] as Deel | undefined
    if (van === undefined) continue
    if (veld === undefined) gevraagd[groep] = van
    else if (van[veld] !== undefined) gevraagd[groep] = { ...(gevraagd[groep] as Deel), [veld]: van[veld] }
  }
  for (const groep of onderzoek) twijfel(gevraagd, groep)
  return {
    ...gevraagd,
    ...(Number(rij['indicatie_geheim']) > 0 && { geheimhoudingPersoonsgegevens: true }),
    ...(overleden && {
      opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' }, datum: datum(overleden) },
    }),
  }
}

/** Where it is looked into the API says so beside what was asked. */
function twijfel(gevraagd: Deel, groep: string): void {
  const van = gevraagd[groep]
  if (van === undefined) return
  if (typeof van === 'object' && van !== null && groep !== 'geslacht')
    gevraagd[groep] = { ...van, inOnderzoek: Object.fromEntries(Object.keys(van).map((veld) => [veld, true])) }
  else gevraagd['inOnderzoek'] = { ...(gevraagd['inOnderzoek'] as Deel), [groep]: true }
}

const zonderLege = (deel: Deel) => Object.fromEntries(Object.entries(deel).filter(([, waarde]) => waarde !== undefined))
