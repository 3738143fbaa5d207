import type { MeldingRegel } from './opdracht.ts'

/** The team closes it with a reason: at once, or after so many attempts where nobody was reached. Another reason later puts it right. */
export const sluit: MeldingRegel<'sluit'> = (melding, { sluiting }, { pogingen: nodig }, { medewerker: doet }) => {
  const { sluitreden, reden, medewerker = doet } = sluiting
  const laatste = melding.verloop.at(-1)
  const al = melding.stand === 'gesloten' && laatste?.sluitreden === sluitreden && laatste.reden === reden
  if (al) return []
  const gedaan = Object.values(melding.pogingen).filter(({ ingetrokken }) => !ingetrokken).length
  if (sluitreden === 'niet-bereikt' && gedaan < nodig) return { weigering: 'te-weinig-pogingen' }
  return [
    {
      soort: 'melding-gesloten',
      sluitreden,
      ...(reden !== undefined && { reden }),
      ...(medewerker && { medewerker }),
    },
  ]
}
