import type { Inrichting } from '@wijkhub/inrichting'

/** The limits there are; also the names a 429, the log and a figure call them by. */
export const limietnamen = [
  'verzoeken-per-organisatie',
  'verzoeken-per-medewerker',
  'zoekopdrachten-per-organisatie',
  'zoekopdrachten-per-medewerker',
  'wijzigingen-per-huishouden',
] as const
export type Limietnaam = (typeof limietnamen)[number]

/** One limit that a request counts for. */
export interface Limit {
  naam: Limietnaam
  /** Whose count it is; never told. */
  van: string
  perMinuut: number
}

export interface Counted {
  organisatie: string
  /** As the caller names her: not looked up yet, so she is counted within her organisation only. */
  medewerker: string | undefined
  methode: string
  /** Pattern of the route. */
  route: string
  /** As it stands in the address, whether there is such a household or not. */
  huishouden: string | undefined
}

/**
 * What a request counts for. Every count is of one organisation, also that of a household: a limit two organisations
 * shared would tell the one that the other is at work in it, and a stranger that there is such a household. Pure.
 */
export function limitsOfRequest(grenzen: Inrichting['grenzen'], request: Counted): Limit[] {
  const { organisatie, medewerker, methode, route, huishouden } = request
  const zoekt = route.endsWith('/_zoek')
  const wijzigt = methode !== 'GET' && methode !== 'HEAD' && !zoekt
  return [
    { naam: 'verzoeken-per-organisatie', van: organisatie, perMinuut: grenzen.verzoeken.organisatie },
    ...perMedewerker('verzoeken-per-medewerker', grenzen.verzoeken.medewerker),
    ...(zoekt
      ? ([
          { naam: 'zoekopdrachten-per-organisatie', van: organisatie, perMinuut: grenzen.zoekopdrachten.organisatie },
          ...perMedewerker('zoekopdrachten-per-medewerker', grenzen.zoekopdrachten.medewerker),
        ] satisfies Limit[])
      : []),
    ...(wijzigt && huishouden !== undefined
      ? ([
          {
            naam: 'wijzigingen-per-huishouden',
            van: `${organisatie} ${huishouden}`,
            perMinuut: grenzen.wijzigingen.huishouden,
          },
        ] satisfies Limit[])
      : []),
  ]

  function perMedewerker(naam: Limietnaam, perMinuut: number): Limit[] {
    return medewerker === undefined ? [] : [{ naam, van: `${organisatie} ${medewerker}`, perMinuut }]
  }
}
