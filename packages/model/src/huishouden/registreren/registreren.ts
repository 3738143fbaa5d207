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
      aanmelding: Id.optional().describe('De opdracht waaronder zij is vastgelegd; geen als zij niets nieuws zei'),
      bron: Organisatie.optional().describe('Wie aanmeldde'),
      // Of a home it had crossed to, not who took it back, nor why.
      intrekking: Intrekking.partial({ door: true, reden: true }),
      na: Stukken.optional(),
    },
    evolve: (huishouden, { na }) => (na ? metStukken(huishouden, na) : huishouden),
    namen: ({ na }) => inwonersIn(na),
    verteld: false,
  }),
}
