import type { Bericht } from '../adapter.ts'

/** What the link's memory gains once the partner accepted this message and perhaps gave a number. */
export function geheugenNa({ geheugen, nummerAls }: Bericht, nummer: string | undefined): Record<string, string> {
  return { ...geheugen, ...(nummerAls && nummer && { [nummerAls]: nummer }) }
}
