import type { foutcodes, Veldfout } from './registratie-contract.ts'

export { foutcodes } from './registratie-contract.ts'

/** The closed list of codes of the hub's problem documents (RFC 9457), and two of the client itself. */
export type Foutcode = (typeof foutcodes)[number] | 'onbereikbaar' | 'onbekend-antwoord'

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
