import { z } from 'zod'
import { nietGezegd } from '../huishouden/adres/zonder-adressen.ts'
import { zelfdeInhoud } from '../huishouden/zelfde-inhoud.ts'
import type { Adres } from '../velden/adres.ts'
import { Medewerker } from '../velden/medewerker.ts'
import { Id, Organisatie, Tijdstip } from '../velden/velden.ts'
import { inhoudVan, MeldingInhoud, MeldingStand, MeldingStap, Poging, Voortgang, type Melding } from './melding.ts'

const inhoud = MeldingInhoud.partial()

/** A melding as one organisation may see it. */
export const GetoondeMelding = z
  .strictObject({
    meldingId: Id,
    gemeldOp: Tijdstip,
    stand: z.enum([...MeldingStand.options, ...Voortgang.exclude(['open', 'opgepakt']).options]),
    team: Organisatie.optional().describe('Alleen voor het team'),
    organisatie: Organisatie.optional().describe('Wie haar vastlegde'),
    medewerker: Medewerker.optional(),
    ...inhoud.shape,
    gemeld: inhoud.optional().describe('Wat het team aanvulde, zoals het gemeld was; alleen voor het team'),
    uiterlijk: Tijdstip.optional().describe('Wanneer de volgende stap is gedaan; daarna is zij over tijd'),
    opgepakt: z.strictObject({ organisatie: Organisatie, medewerker: Medewerker, op: Tijdstip }).optional(),
    pogingen: z.record(Id, Poging).optional(),
    verloop: z.array(MeldingStap).optional().describe('Het oudste eerst'),
    huishoudenId: Id.optional().describe('Waar zij bij hoort; alleen voor wie daar is betrokken'),
  })
  .meta({
    id: 'Melding',
    description: 'Het team leest alles; wie haar alleen deed leest wat zij zelf zei en of het is opgepakt',
  })
export type GetoondeMelding = z.infer<typeof GetoondeMelding>

export interface MeldingLezer {
  organisatie: string
  /** Does she work in the team of the melding? */
  inTeam: boolean
  /** The household it went to, by its id of now, where the reader may know that household. */
  huishoudenId?: string | undefined
}

/**
 * A melding as this reader may see it: all of it in its team; where it became a household only to who may know that household,
 * the others there hear that it is done. Who reported it and works elsewhere reads its own words, and how far it is: nothing of what was
 * found, by whom or where. Nobody else anything. Pure.
 */
export function zichtOpMelding(melding: Melding, lezer: MeldingLezer): GetoondeMelding | undefined {
  const { meldingId, gemeldOp, team } = melding
  if (lezer.inTeam) {
    if (melding.stand !== 'geregistreerd' || lezer.huishoudenId !== undefined) return alsTeam(melding, lezer)
    return { meldingId, gemeldOp, team, stand: 'afgerond' }
  }
  return melding.organisatie === lezer.organisatie ? alsMelder(melding) : undefined
}

function alsMelder({ meldingId, gemeldOp, voortgang, organisatie, medewerker, gemeld }: Melding): GetoondeMelding {
  const { melder, ...woorden } = gemeld
  return {
    meldingId,
    gemeldOp,
    stand: voortgang,
    organisatie,
    ...(medewerker && { medewerker }),
    ...woorden,
    ...(!melder.blijftOnbekend && { melder }),
  }
}

function alsTeam(melding: Melding, { organisatie: lezer, huishoudenId }: MeldingLezer): GetoondeMelding {
  const { meldingId, gemeldOp, stand, team, organisatie, medewerker, gemeld, uiterlijk, opgepakt } = melding
  const geldt = inhoudVan(melding)
  const anders = Object.entries(gemeld).filter(
    ([veld, woord]) => !zelfdeInhoud(woord, geldt[veld as keyof MeldingInhoud]),
  )
  return {
    meldingId,
    gemeldOp,
    stand,
    team,
    organisatie,
    ...(medewerker && { medewerker }),
    ...metAdresVoor(geldt, magAdresLezen(melding, geldt.adres, lezer)),
    ...(anders.length > 0 && {
      gemeld: metAdresVoor(Object.fromEntries(anders), !gemeld.adres?.geheim || organisatie === lezer),
    }),
    ...(uiterlijk !== undefined && { uiterlijk }),
    ...(opgepakt && { opgepakt }),
    pogingen: melding.pogingen,
    verloop: [...melding.verloop],
    ...(huishoudenId !== undefined && { huishoudenId }),
  }
}

/** A secret address goes to who said it, and to nobody else: the others hear that it is secret (`adresVoor`). Pure. */
export function magAdresLezen(
  { adresDoor }: Pick<Melding, 'adresDoor'>,
  adres: Adres | undefined,
  organisatie: string,
): boolean {
  return !adres?.geheim || adresDoor.includes(organisatie)
}

function metAdresVoor<I extends Partial<MeldingInhoud>>(woorden: I, mag: boolean): I {
  return mag || !woorden.adres ? woorden : { ...woorden, adres: nietGezegd }
}
