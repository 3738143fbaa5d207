import type { Foutcode } from '../problem/fouten.ts'
import type { Veldfout } from '../problem/problem.ts'

/** A body that cannot be read, before any handler saw it. What it says holds nothing of the body. */
export class UnreadableBody extends Error {
  override name = 'UnreadableBody'
  readonly code: Extract<Foutcode, 'ongeldige-json' | 'ongeldige-invoer' | 'soort-niet-ondersteund'>
  readonly statusCode: 400 | 415
  readonly fouten: Veldfout[]

  constructor(code: UnreadableBody['code'], reason: string, fouten: Veldfout[] = []) {
    super(reason)
    this.code = code
    this.statusCode = code === 'soort-niet-ondersteund' ? 415 : 400
    this.fouten = fouten
  }
}
