import { z } from 'zod'
import { Grondslag } from '../velden/grondslag.ts'
import { Adres } from '../velden/persoon.ts'
import { Id } from '../velden/velden.ts'
import { Afwijking } from './afwijkingen/afwijkingen.ts'
import { Besluit } from './besluiten/besluiten.ts'
import { Betrokkenheid } from './betrokkenheden/betrokkenheden.ts'
import { Contactmoment } from './contactmomenten/contactmomenten.ts'
import { Inwoner } from './leden/leden.ts'
import { ZrmMeting } from './metingen/metingen.ts'
import { Actie, Doel } from './plan/plan.ts'
import { Regisseur } from './regie/regie.ts'
import { Match, Signaal } from './signalen/signalen.ts'
import { Toestemming } from './toestemmingen/toestemmingen.ts'
import { Verwijzing } from './verwijzingen/verwijzingen.ts'
import { Vraag } from './vragen/vragen.ts'

const perId = <T extends z.ZodType>(waarde: T) => z.record(Id, waarde)

/** The unit of consistency: members, plan, regisseur, involvements and everything else one household has. */
export const Huishouden = z.strictObject({
  huishoudenId: Id,
  versie: z.int().min(0),
  adres: Adres,
  grondslag: Grondslag,
  inwoners: perId(Inwoner.omit({ inwonerId: true })),
  betrokkenheden: perId(Betrokkenheid),
  regisseur: Regisseur.optional(),
  vragen: perId(Vraag),
  zrm: perId(ZrmMeting),
  toestemmingen: perId(Toestemming),
  signalen: perId(Signaal),
  matches: perId(Match),
  verwijzingen: perId(Verwijzing),
  besluiten: perId(Besluit),
  contactmomenten: perId(Contactmoment),
  doelen: perId(Doel),
  acties: perId(Actie),
  afwijkingen: perId(Afwijking),
})
export type Huishouden = z.infer<typeof Huishouden>

/** A part of a household that is rows, each under its id. */
export type Deel = { [D in keyof Huishouden]-?: string extends keyof Huishouden[D] ? D : never }[keyof Huishouden]

/** The household before its first fact. */
export const leegHuishouden: Huishouden = {
  huishoudenId: '',
  versie: 0,
  adres: { straatnaam: '', huisnummer: 0, postcode: '', woonplaats: '' },
  grondslag: { wet: 'Wmo 2015' },
  inwoners: {},
  betrokkenheden: {},
  vragen: {},
  zrm: {},
  toestemmingen: {},
  signalen: {},
  matches: {},
  verwijzingen: {},
  besluiten: {},
  contactmomenten: {},
  doelen: {},
  acties: {},
  afwijkingen: {},
}
