import type { Bericht, Omgeving } from '../adapter.ts'

type RestInhoud = Omit<Bericht, 'contentType' | 'referentie' | 'inhoud' | 'route'> & {
  /** Default JSON without parameters. */
  contentType?: string
  /** Default a reference of its own; name it where the content repeats it. */
  referentie?: string
  inhoud: object
  /** Default POST. */
  methode?: 'POST' | 'PUT'
  /** Path under the root of the partner's interface. */
  pad: string
  /** Ends something at the partner: it is done too when the partner does not know it (any more). */
  einde?: boolean
}

/** A message for `restTransport`: JSON, with where it goes. Pure. */
export function restBericht(
  omgeving: Omgeving,
  {
    contentType = 'application/json',
    referentie = omgeving.nieuweReferentie(),
    inhoud,
    methode = 'POST',
    pad,
    einde,
    ...rest
  }: RestInhoud,
): Bericht {
  return {
    ...rest,
    contentType,
    referentie,
    inhoud: JSON.stringify(inhoud),
    route: { methode, pad, ...(einde && { einde: 'ja' }) },
  }
}
