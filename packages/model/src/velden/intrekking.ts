import { z } from 'zod'
import { tekst } from './tekst.ts'
import { Organisatie, Tijdstip } from './velden.ts'

/** That something was taken back, by whom, when and why; what was recorded stays in the facts. */
export const Intrekking = z.strictObject({ door: Organisatie, op: Tijdstip, reden: tekst(500) })
export type Intrekking = z.infer<typeof Intrekking>
