import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { vouwNaam } from '@wijkhub/model'
import type { Record, Verzameling } from './personen.ts'
import { draai } from './python.ts'

/** Runs Splink on the same two files with the same fields, and prints it at its best threshold, as it is and one to one. */
export async function meetSplink(python: string, map: string, set: Verzameling): Promise<void> {
  for (const [naam, rijen] of [
    ['a', set.a],
    ['b', set.b],
  ] as const)
    await writeFile(join(map, `splink-${naam}.csv`), csv(rijen))
  const { stdout } = await draai(python, [join(import.meta.dirname, 'meet-splink.py'), map], { maxBuffer: 2 ** 26 })
  console.log(stdout.trimEnd())
}

function csv(rijen: readonly Record[]): string {
  const kop =
    'unique_id,persoon,voornaam,achternaam,geboortedatum,geslacht,straat,huisnummer,toevoeging,postcode,telefoon'
  return [
    kop,
    ...rijen.map(({ id, persoon, kenmerken: { naam, geboortedatum, geslacht, adres, telefoonnummer } }) =>
      [
        id,
        persoon,
        vouwNaam(naam.voornamen ?? ''),
        vouwNaam(`${naam.voorvoegsel ?? ''} ${naam.geslachtsnaam ?? ''}`).trim(),
        geboortedatum === '0000-00-00' ? '' : geboortedatum,
        geslacht === 'O' ? '' : geslacht,
        vouwNaam(adres?.straatnaam ?? ''),
        adres?.huisnummer ?? '',
        adres?.huisnummertoevoeging ?? '',
        adres?.postcode ?? '',
        telefoonnummer ?? '',
      ]
        .map((veld) => `"${String(veld).replaceAll('"', '""')}"`)
        .join(','),
    ),
  ].join('\n')
}
