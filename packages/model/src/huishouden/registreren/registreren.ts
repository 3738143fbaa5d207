import { Grondslag } from '../../velden/grondslag.ts'
import { Intrekking } from '../../velden/intrekking.ts'
import { Adres } from '../../velden/adres.ts'
import { Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'

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
  // What it withdraws are facts of their own beside it; this says that, and why.
  'aanmelding-vergist': feit({
    gegevens: { aanmelding: Id.describe('De opdracht waaronder zij is vastgelegd'), intrekking: Intrekking },
    evolve: (huishouden) => huishouden,
    namen: () => [],
    verteld: false,
  }),
}
