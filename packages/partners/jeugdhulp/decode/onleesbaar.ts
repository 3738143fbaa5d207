import type { Onleesbaar } from '@wijkhub/adapter-kit'

/** What a Fo01 must say besides the fault itself, as far as it could be read. */
export interface EnvelopFout extends Onleesbaar {
  /** Organisation that sent it. */
  afzender?: string
  /** Code of the Fo01; StUF055 unless given. */
  code?: string
  /** functie-applicatieVersie+applicatieSubversie, e.g. `JW305-00010004`. */
  functie?: string
}
