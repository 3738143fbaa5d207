import { bewaarBevraging } from './bewaar-bevraging.ts'
import { bewaarGeweigerdeBijdrage } from './bewaar-geweigerde-bijdrage.ts'
import { besluitToetsing } from './besluit-toetsing.ts'
import { bewaarToetsingen } from './bewaar-toetsingen.ts'
import { merkVergist } from './merk-vergist.ts'
import { openHuishoudens } from './open-huishoudens.ts'
import { openPersonen } from './open-personen.ts'
import { schrijfWijzigingen } from './schrijf-wijzigingen.ts'

/** The statements a change is made of: open one or the other, then write. `wijzig` calls them and nobody else. */
export interface Schrijfpad {
  openHuishoudens: typeof openHuishoudens
  openPersonen: typeof openPersonen
  schrijfWijzigingen: ReturnType<typeof schrijfWijzigingen>
  bewaarGeweigerdeBijdrage: typeof bewaarGeweigerdeBijdrage
  bewaarToetsingen: typeof bewaarToetsingen
  besluitToetsing: typeof besluitToetsing
  bewaarBevraging: typeof bewaarBevraging
  merkVergist: typeof merkVergist
}

export function createSchrijfpad(deps: Parameters<typeof schrijfWijzigingen>[0]): Schrijfpad {
  return {
    openHuishoudens,
    openPersonen,
    schrijfWijzigingen: schrijfWijzigingen(deps),
    bewaarGeweigerdeBijdrage,
    bewaarToetsingen,
    besluitToetsing,
    bewaarBevraging,
    merkVergist,
  }
}
