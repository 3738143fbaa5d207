import type { Bericht } from '@wijkhub/adapter-kit'
import { tellendeIds } from '@wijkhub/builders'
import { geenKoppeling, verzoen } from '@wijkhub/wijkverpleging/fixtures/verzoen-in-geheugen'
import {
  contactmoment,
  contactmomentId,
  gewenst,
  metContactmomenten,
} from '@wijkhub/wijkverpleging/fixtures/gouden-berichten'

/** Files of the feed as an insurer gets them: of one line, of two, with an accent. */
export const nieuweReferentie = tellendeIds()

export const eerst = verzoen({ ...geenKoppeling, gewenst }, { nieuweReferentie })
export const bestand = eerst.berichten[0]!
export const tweede = 'ffffffff-0000-4000-8000-000000000002'
export const tweeRegels = () =>
  verzoen(
    { ...geenKoppeling, gewenst: metContactmomenten({ [contactmomentId]: {}, [tweede]: {} }) },
    { nieuweReferentie },
  ).berichten[0]!

/** A file in which a byte is not a UTF-8 character. */
export function metAccent(): Bericht {
  const naam = { voornamen: 'Éva Ÿ', geslachtsnaam: 'Müller-Łaszczyk' }
  const inwoner = { ...gewenst.inwoners![contactmoment.inwonerId!]!, naam }
  const wens = { ...gewenst, inwoners: { [contactmoment.inwonerId!]: inwoner } }
  return verzoen({ ...geenKoppeling, gewenst: wens }, { nieuweReferentie }).berichten[0]!
}
