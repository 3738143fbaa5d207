import type { Schuldhulptraject } from './ddas.ts'

/** The phase a DDAS trajectory is in, in the words of the household's plan; the last phase that is filled in counts. */
export function statusVan(traject: Schuldhulptraject): {
  status: 'ontvangen' | 'intake-gepland' | 'in-behandeling' | 'afgerond' | 'afgewezen'
  statusDatum?: string
} {
  const { intake, uitstroom, einddatum, planVanAanpak, stabilisatie, schuldregeling } = traject
  if (intake?.beschikkingssoort === 'Afwijzingsbeschikking')
    return met('afgewezen', intake.beschikkingsdatum ?? intake.einddatum)
  if (einddatum || uitstroom) return met('afgerond', uitstroom?.datum ?? einddatum)
  if (intake?.beschikkingssoort === 'Toelatingsbeschikking')
    return met('in-behandeling', intake.beschikkingsdatum ?? intake.einddatum)
  if (planVanAanpak || stabilisatie || schuldregeling)
    return met('in-behandeling', planVanAanpak?.datumAfronding ?? stabilisatie?.startdatum ?? schuldregeling?.datum)
  if (intake?.startdatum) return met('intake-gepland', intake.startdatum)
  return { status: 'ontvangen' }
}

const met = <S extends string>(status: S, statusDatum: string | undefined) => ({
  status,
  ...(statusDatum && { statusDatum }),
})
