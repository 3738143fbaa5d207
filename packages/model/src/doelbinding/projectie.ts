import { z } from 'zod'
import { Afspraak } from '../huishouden/afspraken/afspraken.ts'
import { Evaluatie } from '../huishouden/evaluaties/evaluaties.ts'
import { Actie, Doel } from '../huishouden/plan/plan.ts'
import { Planversie } from '../huishouden/planversies/planversies.ts'
import { Besluit } from '../huishouden/besluiten/besluiten.ts'
import { Contactmoment } from '../huishouden/contactmomenten/contactmomenten.ts'
import { Match, Signaal } from '../huishouden/signalen/signalen.ts'
import { Sluiting } from '../huishouden/sluiten/sluiten.ts'
import { Schaling, Terug } from '../huishouden/schalingen/schalingen.ts'
import { Medewerker } from '../velden/medewerker.ts'
import { Kanteling } from '../huishouden/kantelingen/kantelingen.ts'
import { Onderzoek } from '../huishouden/onderzoeken/onderzoeken.ts'
import { Nazorg } from '../huishouden/nazorg/nazorg.ts'
import { Overdracht } from '../huishouden/overdrachten/overdrachten.ts'
import { Pols } from '../huishouden/polsen/polsen.ts'
import { Rapportage } from '../huishouden/rapportages/rapportages.ts'
import { Regisseur } from '../huishouden/regie/regie.ts'
import { Voorzieningaanvraag } from '../huishouden/voorzieningaanvragen/voorzieningaanvragen.ts'
import { Toestemming, ToestemmingVoor } from '../huishouden/toestemmingen/toestemmingen.ts'
import { Verwijzing, VerwijzingBron, VerwijzingNaar } from '../huishouden/verwijzingen/verwijzingen.ts'
import { Antwoord, Vraag } from '../huishouden/vragen/vragen.ts'
import { Doelscore, Meting, ZrmMeting } from '../huishouden/metingen/metingen.ts'
import { ZrmScores } from '../velden/zrm.ts'
import { Grondslag } from '../velden/grondslag.ts'
import { Adres } from '../velden/adres.ts'
import { Persoonsgegevens } from '../velden/persoon.ts'
import { Datum, Id, Organisatie } from '../velden/velden.ts'
import type { Partnernamen } from '../huishouden/registreren/aanmelding.ts'
import { NietGedeeld, VerwijzingStand } from './niet-gedeeld.ts'

/** A member, or somebody who left of whom something still runs. */
const Inwoner = Persoonsgegevens.extend({
  vertrokken: z
    .strictObject({
      per: Datum.describe('Vanaf deze dag geen lid meer van dit huishouden'),
      overleden: z.literal(true).optional(),
    })
    .describe('Alleen van wie geen lid meer is'),
  adres: Adres.partial().describe('Alleen van wie geen lid meer is: haar eigen adres, of waar zij vandaan ging'),
}).partial()

const perId = <T extends z.ZodObject>(waarde: T) => z.record(Id, waarde.partial()).optional()

/**
 * What an audience may get of one household. Every part and every field is optional: which of them are present is
 * decided by the audience's row in the doelbinding table alone. Rows are keyed by id, so that two versions can be
 * compared row by row.
 */
export const maakProjectie = ({ voor, naar }: Partnernamen) =>
  z
    .strictObject({
      huishoudenId: Id,
      adres: Adres.partial().optional(),
      tweedeAdres: Adres.partial().optional(),
      grondslag: Grondslag.partial().optional(),
      inwoners: z.record(Id, Inwoner).optional(),
      betrokkenheden: z
        .record(
          Id,
          z.strictObject({ organisatie: Organisatie, medewerker: Medewerker.partial(), sinds: Datum }).partial(),
        )
        .optional(),
      regisseur: Regisseur.partial().optional(),
      regieaanbod: z
        .strictObject({ regieaanbodId: Id, aan: Organisatie, van: Organisatie, aangebodenOp: Datum, uiterlijk: Datum })
        .partial()
        .optional()
        .describe('De regie is aangeboden; wie regisseur is blijft het tot zij is aanvaard'),
      vragen: perId(Vraag.omit({ gesteldDoor: true })),
      antwoorden: perId(Antwoord.omit({ bron: true })),
      zrm: perId(ZrmMeting.extend({ scores: ZrmScores.partial() })),
      metingen: perId(Meting),
      doelscores: perId(Doelscore),
      toestemmingen: perId(Toestemming.extend({ voor })),
      signalen: perId(Signaal),
      matches: perId(Match),
      verwijzingen: perId(
        Verwijzing.extend({
          naar,
          status: VerwijzingStand,
          nietGedeeld: z.array(NietGedeeld).max(30),
          ookVerwezen: z.array(VerwijzingBron).max(50).optional(),
        }),
      ),
      besluiten: perId(Besluit),
      contactmomenten: perId(Contactmoment),
      doelen: perId(Doel.omit({ doorOrganisatie: true })),
      schalingen: perId(Schaling.omit({ medewerker: true }).extend({ terug: Terug.partial().optional() })),
      overdrachten: perId(Overdracht.omit({ betrokkenheidId: true })),
      onderzoeken: perId(Onderzoek),
      kantelingen: perId(Kanteling),
      voorzieningaanvragen: perId(Voorzieningaanvraag.omit({ betrokkenheidId: true })),
      acties: perId(Actie),
      rapportages: perId(Rapportage),
      afspraken: perId(Afspraak),
      polsen: perId(Pols),
      evaluaties: perId(Evaluatie),
      planversies: perId(Planversie.omit({ versie: true, huishoudenId: true })),
      afsluitingen: perId(Sluiting),
      nazorg: perId(Nazorg),
    })
    .meta({ id: 'Projectie' })
export const Projectie = maakProjectie({ voor: ToestemmingVoor, naar: VerwijzingNaar })
export type Projectie = z.infer<typeof Projectie>
