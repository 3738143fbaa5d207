import type { Cijfer } from '../service-module.ts'
import type { Wire } from './open-wire.ts'

/** How long the hub's certificates at others are good for, of each where it shows one. Pure but for the files of the wires. */
export function certificateFigures(wires: Readonly<Record<string, Wire>>, now: Date): Cijfer[] {
  const waarden = Object.entries(wires).flatMap(([bij, wire]) => {
    const expiresAt = wire.certificateExpiresAt()
    return expiresAt ? [{ labels: { bij }, waarde: Math.round((expiresAt.getTime() - now.getTime()) / 1000) }] : []
  })
  const uitleg = 'Hoe lang het certificaat waarmee de hub zich bij een ander meldt nog geldig is'
  return waarden.length > 0 ? [{ naam: 'wijkhub_certificaat_geldig_seconds', uitleg, waarden }] : []
}
