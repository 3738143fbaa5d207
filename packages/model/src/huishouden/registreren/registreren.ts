import { Grondslag } from '../../velden/grondslag.ts'
import { Adres } from '../../velden/persoon.ts'
import { Id } from '../../velden/velden.ts'
import { feit } from '../feit.ts'

export const feiten = {
  'huishouden-geregistreerd': feit({
    gegevens: { huishoudenId: Id, adres: Adres, grondslag: Grondslag },
    evolve: (huishouden, { huishoudenId, adres, grondslag }) => ({ ...huishouden, huishoudenId, adres, grondslag }),
    namen: () => [],
    verteld: true,
  }),
}
