import { bewaarGeweigerdeAanmelding } from './bewaar-geweigerde-aanmelding.ts'
import { bewaarGeweigerdeBijdrage } from './bewaar-geweigerde-bijdrage.ts'
import { bewaarToetsingen } from './bewaar-toetsingen.ts'
import { openHuishoudens } from './open-huishoudens.ts'
import { openPersonen } from './open-personen.ts'
import { schrijfWijzigingen } from './schrijf-wijzigingen.ts'

/** The statements a change is made of: open one or the other, then write. `wijzig` calls them and nobody else. */
export interface Schrijfpad {
  openHuishoudens: typeof openHuishoudens
  openPersonen: typeof openPersonen
  schrijfWijzigingen: ReturnType<typeof schrijfWijzigingen>
  bewaarGeweigerdeAanmelding: typeof bewaarGeweigerdeAanmelding
  bewaarGeweigerdeBijdrage: typeof bewaarGeweigerdeBijdrage
  bewaarToetsingen: typeof bewaarToetsingen
}

export function createSchrijfpad(deps: Parameters<typeof schrijfWijzigingen>[0]): Schrijfpad {
  return {
    openHuishoudens,
    openPersonen,
    schrijfWijzigingen: schrijfWijzigingen(deps),
    bewaarGeweigerdeAanmelding,
    bewaarGeweigerdeBijdrage,
    bewaarToetsingen,
  }
}
