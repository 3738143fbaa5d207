import { isStufTijdstip, leesStufTijdstip, stufTijdstip } from '@wijkhub/stuf'

export interface Volgorde {
  /** Whether this message is the last word on a field of a person; it is remembered that it was. */
  isLaatste: (inwonerId: string, veld: string) => boolean
  /** The partner's own moment, for the registry to weigh against what others said; never after it came in. */
  gemeldOp: string
  /** What is to be remembered. */
  geheugen: () => Record<string, string>
}

/**
 * Which message is the last word: the partner's own moment decides, field by field, for a message holds only what changed.
 * A moment that cannot be read or lies ahead counts as now, so that one wrong clock does not silence all that follow.
 */
export function volgordeVan(geheugen: Record<string, string>, tijdstipBericht: string, op: string): Volgorde {
  const opInStuf = stufTijdstip(op)
  const eerder = (een: string, ander: string) => {
    // StUF allows a moment of a day, a minute or finer: they are compared as far as both go.
    const lengte = Math.min(een.length, ander.length)
    return een.slice(0, lengte) < ander.slice(0, lengte)
  }
  const moment = isStufTijdstip(tijdstipBericht) && eerder(tijdstipBericht, opInStuf) ? tijdstipBericht : opInStuf
  const eigen = leesStufTijdstip(tijdstipBericht)
  const gezien: Record<string, string> = {}
  return {
    gemeldOp: eigen !== undefined && Date.parse(eigen) < Date.parse(op) ? eigen : op,
    isLaatste(inwonerId, veld) {
      const sleutel = `gemeld:${inwonerId}:${veld}`
      const laatste = geheugen[sleutel]
      if (laatste !== undefined && eerder(moment, laatste)) return false
      gezien[sleutel] = moment
      return true
    },
    geheugen: () => gezien,
  }
}
