import {
  bevestigLidmaatschap,
  maakLos,
  maakSamenvoegingOngedaan,
  metHuidigeIds,
  scheidInwoners,
  verenigInwoners,
  verhuisLid,
  voegSamen,
  type Gevolgen,
  type Handeling,
  type Huishouden,
} from '@wijkhub/model'

/** A question as far as its decision has consequences: in step, the one that was registered last first. */
export interface Getoetst {
  inwoners: readonly string[]
  huishoudens: readonly string[]
}

export interface Toetskeuze {
  besluit: 'zelfde' | 'twee-huizen' | 'verhuisd' | 'vergissing' | 'samenvoegen'
  reden?: string | undefined
  /** When she moved; without it today. */
  per?: string | undefined
}

/**
 * What a decision on a question means for the households. `huishoudens`: those of the question, and for "the same person"
 * every other one in which one of the two is or was a member. Pure.
 */
export function gevolgenVanToetsing(
  { inwoners, huishoudens: ids }: Getoetst,
  { besluit, reden, per }: Toetskeuze,
  huishoudens: readonly Huishouden[],
  handeling: Handeling,
): Gevolgen {
  const [laatst, eerst] = ids.map((id) => huishoudens.find(({ huishoudenId }) => huishoudenId === id))
  // Somebody may have turned out to be another since it was asked.
  const [inwonerId, ander] = inwoners.map((id) => huishoudens.reduce((nu, een) => metHuidigeIds(een, nu), id))
  if (!laatst) return { weigering: 'niet-samen-te-voegen' }
  const anderen = huishoudens.filter((een) => een !== laatst && een !== eerst)
  if (besluit === 'samenvoegen')
    return eerst
      ? voegSamen({ in: eerst, uit: laatst, anderen }, { adres: 'blijft', regisseur: 'blijft', reden }, handeling)
      : { weigering: 'niet-samen-te-voegen' }
  if (inwonerId === undefined) return { weigering: 'niet-samen-te-voegen' }
  if (besluit === 'vergissing') return maakLos(laatst, { inwonerId, reden }, handeling)
  if (besluit === 'zelfde')
    return ander === undefined
      ? { weigering: 'niet-samen-te-voegen' }
      : verenigInwoners(huishoudens, { behouden: ander, vervallen: inwonerId, reden }, handeling)
  if (!eerst) return { weigering: 'niet-samen-te-voegen' }
  if (besluit === 'twee-huizen') return bevestigLidmaatschap([eerst, laatst], { inwonerId, anderen, reden }, handeling)
  return verhuisLid([eerst, laatst], { inwonerId, anderen, per: per ?? handeling.vandaag, reden }, handeling)
}

/** What undoing it means; `huishoudens` are all in which it was done. Pure. */
export function gevolgenVanOngedaan(
  ingreepId: string,
  reden: string | undefined,
  huishoudens: readonly Huishouden[],
  handeling: Handeling,
): Gevolgen {
  const hier = huishoudens.find(({ ingrepen }) => ingrepen?.[ingreepId]?.soort === 'samenvoeging')
  if (!hier) return scheidInwoners(huishoudens, { ingreepId, reden }, handeling)
  const daar = huishoudens.find(({ opgegaan }) => opgegaan?.ingreepId === ingreepId)
  if (!daar) return { weigering: 'ingreep-onbekend' }
  const anderen = huishoudens.filter((een) => een !== hier && een !== daar)
  return maakSamenvoegingOngedaan({ in: hier, uit: daar, anderen }, { ingreepId, reden }, handeling)
}
