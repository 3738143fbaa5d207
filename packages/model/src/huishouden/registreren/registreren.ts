import { Grondslag } from '../../velden/grondslag.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { Adres } from '../../velden/adres.ts'
import { Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { Stukken } from '../huishouden.ts'
import { inwonersIn } from '../samenvoegen/hernoem.ts'
import { metStukken } from '../samenvoegen/stukken.ts'

export const feiten = {
  'huishouden-geregistreerd': feit({
    gegevens: { huishoudenId: Id, adres: Adres, grondslag: Grondslag, bron: Organisatie.optional() },
    evolve: (huishouden, { huishoudenId, adres, grondslag, bron }) => ({
      ...huishouden,
      huishoudenId,
      adres,
      grondslag,
      ...(bron && { adresBron: bron }),
    }),
    namen: () => [],
    verteld: true,
  }),
  // What it withdraws are facts of their own beside it; this says that, and why, and gives back what was known before.
  'aanmelding-vergist': feit({
    gegevens: {
      aanmelding: Id.describe('De opdracht waaronder zij is vastgelegd'),
      bron: Organisatie.optional().describe('Wie aanmeldde'),
      intrekking: Intrekking,
      na: Stukken.optional(),
    },
    evolve: (huishouden, { na }) => (na ? metStukken(huishouden, na) : huishouden),
    namen: ({ na }) => inwonersIn(na),
    verteld: false,
  }),
}
