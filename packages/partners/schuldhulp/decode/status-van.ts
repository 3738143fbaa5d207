import type { Inhoud } from '@wijkhub/model'
import type { Uitstroomreden } from '@wijkhub/ddas'
import type { GemeldTraject } from '@wijkhub/ddas'

type Gemeld = Extract<Inhoud, { soort: 'verwijzing-bijgewerkt' }>
export type TrajectStatus = Pick<Gemeld, 'status' | 'statusDatum' | 'statusReden'>

/**
 * The phase a DDAS trajectory is in on a day, in the words of the household's plan. An ending counts from its own day on,
 * so a planned one does not end it; help that has begun counts before an intake; a part without contents says nothing.
 * A date that is not told is not there: what was told before does not stay. `vandaag` is jjjj-mm-dd.
 */
export function statusVan(traject: GemeldTraject, vandaag: string): TrajectStatus {
  const { intake, uitstroom, einddatum } = traject
  const gekomen = (dag: string | undefined) => dag === undefined || dag <= vandaag
  const beschikt = intake?.beschikkingsdatum ?? intake?.einddatum
  if (intake?.beschikkingssoort === 'Afwijzingsbeschikking' && gekomen(beschikt)) return met('afgewezen', beschikt)
  const uit = uitstroom?.datum ?? uitstroom?.datumBeeindigingsbeschikking ?? einddatum
  if ((uit !== undefined || uitstroom?.reden !== undefined) && gekomen(uit))
    return { ...met('afgerond', uit), ...(uitstroom?.reden && afloop[uitstroom.reden]) }
  const begonnen = tekenenVanHulp(traject, vandaag).filter(gekomen)
  if (begonnen.length > 0) return met('in-behandeling', begonnen.filter((dag) => dag !== undefined).sort()[0])
  if (intake?.startdatum) return met('intake-gepland', intake.startdatum)
  return { status: 'ontvangen' }
}

/** Only help that was given to the end is finished (who goes on by herself had hers); what else ended, ended early. */
const afloop: Record<Uitstroomreden, Pick<Required<TrajectStatus>, 'status' | 'statusReden'>> = {
  Afgerond: { status: 'afgerond', statusReden: 'afgerond' },
  Zelf: { status: 'afgerond', statusReden: 'zelf-verder' },
  'Voldoet niet': { status: 'beeindigd', statusReden: 'voldoet-niet' },
  'Niet passend': { status: 'beeindigd', statusReden: 'niet-passend' },
  Overleden: { status: 'beeindigd', statusReden: 'overleden' },
  Verhuisd: { status: 'beeindigd', statusReden: 'verhuisd' },
  Nietverschenen: { status: 'beeindigd', statusReden: 'niet-verschenen' },
  Ingetrokken: { status: 'beeindigd', statusReden: 'ingetrokken' },
  Overig: { status: 'beeindigd', statusReden: 'overig' },
}

/**
 * Every sign that help has begun or was granted, each with its day; a sign without a day is `undefined`. What only bridges
 * an emergency may come before an intake, so it counts while it lasts.
 */
function tekenenVanHulp(traject: GemeldTraject, vandaag: string): (string | undefined)[] {
  const { intake, toekenningsdatum, planVanAanpak, schuldregeling, oplossing } = traject
  const perioden = [
    traject.stabilisatie,
    oplossing,
    traject.informatieEnAdvies,
    traject.nazorg,
    ...(traject.begeleiding ?? []),
    ...[traject.moratoria, traject.voorlopigeVoorzieningen, traject.crisisinterventies]
      .flatMap((noodhulp) => noodhulp ?? [])
      .filter(({ einddatum }) => einddatum === undefined || einddatum > vandaag),
  ]
  const toegelaten = intake?.beschikkingssoort === 'Toelatingsbeschikking'
  return [
    ...(toegelaten ? [intake.beschikkingsdatum ?? intake.einddatum] : []),
    ...dagen(toekenningsdatum, planVanAanpak?.datumAfronding),
    ...dagen(schuldregeling?.datum, schuldregeling?.toegekend, schuldregeling?.afgewezen, schuldregeling?.ingetrokken),
    ...perioden.flatMap((periode) => teken(periode)),
  ]
}

const dagen = (...dag: (string | undefined)[]) => dag.filter((waarde) => waarde !== undefined)

/** A kind, a request or an end without a beginning is a sign as well: only its day is not known. */
function teken(periode: Record<string, unknown> | undefined): (string | undefined)[] {
  if (!periode || Object.keys(periode).length === 0) return []
  return [periode['startdatum'] as string | undefined]
}

const met = <S extends string>(status: S, statusDatum: string | undefined) => ({
  status,
  ...(statusDatum && { statusDatum }),
})
