import type { WijkhubClient } from '@wijkhub/client'

/** One line of the story's table: how far one partner system is with the household. */
export interface Rij {
  audience: string
  naam: string
  formaat: string
  bytes: number
  berichten: number
  status: string
  partnerNummer: string
  /** Milliseconds between the first registration and the first receipt that said processed. */
  msNaAanmelding: number | undefined
  reden: string
}

type Ontvangstbewijs = Awaited<ReturnType<WijkhubClient['leveringen']>>['leveringen'][number]

/** A receipt as a line of the table; a receipt about an older version than the wanted one counts as offered only. */
export function rijVan(levering: Ontvangstbewijs, msNaAanmelding?: number): Rij {
  const achter = isKlaar(levering.status) && (levering.versie ?? 0) < levering.gewensteVersie
  return {
    audience: levering.audience,
    naam: levering.naam,
    formaat: levering.formaat ?? '',
    bytes: levering.bytes ?? 0,
    berichten: levering.berichten,
    status: achter ? 'aangeboden' : levering.status,
    partnerNummer: levering.partnerNummer ?? '',
    msNaAanmelding,
    reden: levering.reden ?? '',
  }
}

/** A receipt that means the partner is up to date: processed, or told that its right has ended. */
export const isKlaar = (status: string) => status === 'verwerkt' || status === 'beeindigd'

const kolommen = [
  'partnersysteem',
  'formaat',
  'bytes',
  'berichten',
  'ontvangst',
  'nummer van de partner',
  'ms na aanmelding',
] as const

/** The table as text; every column as wide as its widest cell. */
export function tabel(rijen: readonly Rij[]): string {
  const cellen = rijen.map((rij) => [
    rij.naam,
    rij.formaat || '–',
    rij.bytes > 0 ? String(rij.bytes) : '–',
    String(rij.berichten),
    rij.reden ? `${rij.status}: ${rij.reden}` : rij.status,
    rij.partnerNummer || '–',
    rij.msNaAanmelding === undefined ? '–' : String(rij.msNaAanmelding),
  ])
  const breedtes = kolommen.map((kolom, i) => Math.max(kolom.length, ...cellen.map((rij) => rij[i]!.length)))
  const rechts = new Set([2, 3, 6])
  const lijn = (rij: readonly string[]) =>
    rij
      .map((cel, i) => (rechts.has(i) ? cel.padStart(breedtes[i]!) : cel.padEnd(breedtes[i]!)))
      .join('  ')
      .trimEnd()
  return [lijn(kolommen), breedtes.map((breedte) => '─'.repeat(breedte)).join('  '), ...cellen.map(lijn)].join('\n')
}
