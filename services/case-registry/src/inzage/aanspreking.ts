import type { InzageLezer } from '@wijkhub/model'

/** How the reader is spoken to, and how the person it is about is called. */
export interface Aanspreking {
  /** The reader. */
  u: string
  U: string
  uw: string
  Uw: string
  kunt: string
  hebt: string
  mag: string
  /** Whom it is about, in "over …" and "van …". */
  over: string
}

/** A minor who reads it herself is told as one tells a minor. Pure. */
export function aanspreking({ wie, jong }: InzageLezer): Aanspreking {
  if (jong) return { u: 'je', U: 'Je', uw: 'je', Uw: 'Je', kunt: 'kunt', hebt: 'hebt', mag: 'mag', over: 'je' }
  const over = { zelf: 'u', ouder: 'uw kind', vertegenwoordiger: 'de persoon voor wie u dit vraagt' }[wie]
  return { u: 'u', U: 'U', uw: 'uw', Uw: 'Uw', kunt: 'kunt', hebt: 'hebt', mag: 'mag', over }
}

/** Who may ask this, by the age of whom it is about. Pure. */
export function wieMagVragen({ wie, groep, jong }: InzageLezer): readonly string[] {
  if (wie === 'vertegenwoordiger') return ['U vraagt dit voor een ander. U liet zien dat u dat mag.']
  if (wie === 'ouder' && groep === 'kind') return ['Uw kind is jonger dan 12 jaar. Daarom vraagt een ouder dit.']
  if (wie === 'ouder')
    return ['Uw kind is 12 jaar of ouder. Uw kind mag dit ook zelf vragen.', 'Vanaf 16 jaar vraagt alleen uw kind dit.']
  if (groep === 'jeugdige')
    return [
      'Je bent 12 jaar of ouder. Daarom mag je dit zelf vragen.',
      'Je ouders mogen dit ook vragen.',
      'Zij lezen niet wat jij alleen vertelde. Dat lezen zij alleen als jij dat goed vindt.',
    ]
  return jong ? ['Je bent 16 jaar of ouder. Alleen jij mag dit vragen.', 'Je ouders vragen dit niet voor jou.'] : []
}
