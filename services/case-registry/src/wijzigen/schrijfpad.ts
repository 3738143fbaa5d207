import { bewaarCasus } from './bewaar-casus.ts'
import { bewaarMelding } from './bewaar-melding.ts'
import { bewaarVerzoek } from './bewaar-verzoek.ts'
import { bewaarBevraging } from './bewaar-bevraging.ts'
import { bewaarGeweigerdeBijdrage } from './bewaar-geweigerde-bijdrage.ts'
import { boekAfhandeling } from './boek-afhandeling.ts'
import { besluitToetsing } from './besluit-toetsing.ts'
import { bewaarToetsingen } from './bewaar-toetsingen.ts'
import { merkVergist } from './merk-vergist.ts'
import { openHuishoudens } from './open-huishoudens.ts'
import { openPersonen } from './open-personen.ts'
import { vulOverzichten } from './vul-overzichten.ts'
import { schrijfWijzigingen } from './schrijf-wijzigingen.ts'

/** The statements a change is made of: open one or the other, then write. `wijzig` calls them and nobody else. */
export interface Schrijfpad {
  openHuishoudens: ReturnType<typeof openHuishoudens>
  openPersonen: ReturnType<typeof openPersonen>
  schrijfWijzigingen: ReturnType<typeof schrijfWijzigingen>
  bewaarGeweigerdeBijdrage: typeof bewaarGeweigerdeBijdrage
  boekAfhandeling: typeof boekAfhandeling
  bewaarToetsingen: typeof bewaarToetsingen
  besluitToetsing: typeof besluitToetsing
  bewaarBevraging: typeof bewaarBevraging
  vulOverzichten: typeof vulOverzichten
  bewaarCasus: typeof bewaarCasus
  bewaarMelding: typeof bewaarMelding
  bewaarVerzoek: typeof bewaarVerzoek
  merkVergist: typeof merkVergist
}

export function createSchrijfpad(deps: Parameters<typeof schrijfWijzigingen>[0]): Schrijfpad {
  return {
    openHuishoudens: openHuishoudens(deps.hoofdsleutel),
    openPersonen: openPersonen(deps.hoofdsleutel),
    schrijfWijzigingen: schrijfWijzigingen(deps),
    bewaarGeweigerdeBijdrage,
    boekAfhandeling,
    bewaarToetsingen,
    besluitToetsing,
    bewaarBevraging,
    vulOverzichten,
    bewaarCasus,
    bewaarMelding,
    bewaarVerzoek,
    merkVergist,
  }
}
