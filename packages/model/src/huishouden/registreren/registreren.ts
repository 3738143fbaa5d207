import { Grondslag } from '../../velden/grondslag.ts'
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
}
