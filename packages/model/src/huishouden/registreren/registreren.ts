import { Grondslag } from '../../velden/grondslag.ts'
import { Intrekking } from '../../velden/intrekking.ts'
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
  // What it withdraws are facts of their own beside it; this says that, and why.
  'aanmelding-vergist': feit({
    gegevens: { aanmelding: Id.describe('De opdracht waaronder zij is vastgelegd'), intrekking: Intrekking },
    evolve: (huishouden) => huishouden,
    namen: () => [],
    verteld: false,
  }),
}
