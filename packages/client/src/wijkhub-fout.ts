/** The closed list of codes of the hub's problem documents (RFC 9457), and two of the client itself. */
export const foutcodes = [
  'ongeldige-invoer',
  'ongeldige-json',
  'ongeldige-aanvraag',
  'ongeldig-adres',
  'bronpersoon-onbekend',
  'bronpersoon-dubbel',
  'bsn-dubbel',
  'inwoner-dubbel',
  'bsn-verschilt',
  'bsn-van-ander',
  'toewijzingnummer-bezet',
  'nieuw-toewijzingnummer-nodig',
  'toewijzing-overlapt',
  'besluit-verouderd',
  'besluitdatum-onmogelijk',
  'geen-jeugdige',
  'reden-wijziging-te-vroeg',
  'doel-onbekend',
  'datum-onmogelijk',
  'toestemming-ontbreekt',
  'toestemming-zonder-gezag',
  'verwijzing-buiten-kring',
  'signaal-leeftijd',
  'geen-token',
  'ongeldig-token',
  'organisatie-onbekend',
  'geen-recht',
  'bsn-niet-toegestaan',
  'bijdrage-niet-toegestaan',
  'niet-gevonden',
  'huishouden-onbekend',
  'inwoner-onbekend',
  'actie-onbekend',
  'toestemming-onbekend',
  'verwijzing-onbekend',
  'besluit-onbekend',
  'signaal-onbekend',
  'methode-niet-toegestaan',
  'niet-leverbaar',
  'te-langzaam',
  'conflict',
  'inwoner-elders-bekend',
  'huishouden-vol',
  'sleutel-hergebruikt',
  'verzekering-ontbreekt',
  'contactmoment-onbekend',
  'contactmoment-ingetrokken',
  'contactmoment-bestaat-al',
  'versie-verouderd',
  'te-groot',
  'adres-te-lang',
  'soort-niet-ondersteund',
  'verwachting-onbekend',
  'versie-verplicht',
  'te-veel-aanvragen',
  'koppen-te-groot',
  'interne-fout',
  'uitkomst-onbekend',
  'methode-onbekend',
  'niet-beschikbaar',
] as const

export type Foutcode = (typeof foutcodes)[number] | 'onbereikbaar' | 'onbekend-antwoord'

export interface Veldfout {
  /** JSON pointer, e.g. `/inwoners/0/bsn`. */
  veld: string
  plaats: 'inhoud' | 'pad' | 'query' | 'kop'
  code: string
  /** In Dutch, for whoever typed it. */
  reden: string
}

export interface FoutGegevens {
  code: Foutcode
  /** HTTP status; 0 when there was no answer. */
  status: number
  title: string
  detail: string
  fouten?: readonly Veldfout[]
  /** Reference of the request, for questions to the administrator. */
  instance?: string
}

/** Everything that is not a good answer: a refusal by the hub, or no answer at all (`onbereikbaar`). */
export class WijkhubFout extends Error {
  override name = 'WijkhubFout'
  readonly code: Foutcode
  readonly status: number
  readonly detail: string
  readonly fouten: readonly Veldfout[]
  readonly instance: string | undefined

  constructor({ code, status, title, detail, fouten = [], instance }: FoutGegevens, options?: ErrorOptions) {
    super([`${title}: ${detail}`, ...fouten.map((fout) => `  ${fout.veld}: ${fout.reden}`)].join('\n'), options)
    this.code = code
    this.status = status
    this.detail = detail
    this.fouten = fouten
    this.instance = instance
  }
}

/** Reads a refusal; an answer that is no problem document (a proxy's page) is `onbekend-antwoord`. */
export async function readFout(response: Response): Promise<WijkhubFout> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  const text = await response.text().catch(() => '')
  if (isProblem) {
    const gegevens = parse(text)
    if (gegevens) return new WijkhubFout({ ...gegevens, status: response.status })
  }
  return new WijkhubFout({
    code: 'onbekend-antwoord',
    status: response.status,
    title: 'Onbekend antwoord',
    detail: `De hub, of iets ervoor, antwoordde met status ${response.status} en zonder uitleg.`,
  })
}

function parse(text: string): FoutGegevens | undefined {
  try {
    const value = JSON.parse(text) as Partial<FoutGegevens> | null
    return typeof value?.code === 'string' && typeof value.title === 'string'
      ? ({ detail: '', ...value } as FoutGegevens)
      : undefined
  } catch {
    return undefined
  }
}
