import { join } from 'node:path'
import { leesCsv } from './lees-csv.ts'
import type { Record, Verzameling } from './personen.ts'

/** The set `dutch-people.py` wrote to a folder. */
export async function leesNederlandseSet(map: string, naam: string): Promise<Verzameling> {
  const waarheid = new Map((await leesCsv(join(map, 'truth.csv'))).map((rij) => [rij['rec_id']!, rij]))
  const lees = async (bestand: string): Promise<Record[]> =>
    (await leesCsv(join(map, bestand))).map((rij) => {
      const waar = waarheid.get(rij['rec_id']!)!
      return {
        id: rij['rec_id']!,
        persoon: waar['person_id']!,
        huishouden: waar['household_id']!,
        soort: waar['corruptions']!,
        tweeling: waar['relation']!.includes('tweeling'),
        kenmerken: kenmerken(rij),
      }
    })
  return { naam, a: await lees('a.csv'), b: await lees('b.csv') }
}

function kenmerken(rij: { [kolom: string]: string }): Record['kenmerken'] {
  return {
    naam: {
      voornamen: rij['voornamen']!,
      ...(rij['voorvoegsel'] && { voorvoegsel: rij['voorvoegsel'] }),
      geslachtsnaam: rij['geslachtsnaam']!,
    },
    geboortedatum: rij['geboortedatum']!,
    geslacht: rij['geslacht'] as 'M' | 'V' | 'O',
    adres: {
      straatnaam: rij['straatnaam']!,
      postcode: rij['postcode']!,
      huisnummer: Number(rij['huisnummer']),
      ...(rij['toevoeging'] && { huisnummertoevoeging: rij['toevoeging'] }),
    },
    ...(rij['telefoonnummer'] && { telefoonnummer: rij['telefoonnummer'] }),
  }
}
