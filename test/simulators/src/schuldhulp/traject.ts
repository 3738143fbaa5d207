import type { Client, DdasTraject } from './keur-bericht.ts'

/** One trajectory as this system holds it: what the hub sent last, and what its own workers did. */
export interface Traject {
  verwijzingId: string
  trajectnummer: string
  versie: number
  /** Messages received about it, repeats not counted. */
  ontvangen: number
  gegevens: DdasTraject
  clienten: Client[]
  overdracht: Record<string, unknown>
  eigen: Pick<DdasTraject, 'einddatum'> & { intake?: object; uitstroom?: object }
  beeindigdOp?: string
}
