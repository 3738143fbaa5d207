import type { BrpPersoon } from '@wijkhub/brp'
import type { Opdracht } from '@wijkhub/model'
import type { Registry } from '../registry.ts'

type Gevonden = Extract<Opdracht, { soort: 'verwerk-brp' }>['gevonden']
type Gegevens = NonNullable<Gevonden>
type Veld = NonNullable<Registry['inrichting']['brp']>['velden'][number]

const paden: Record<Veld, readonly string[]> = {
  naam: ['naam.voornamen', 'naam.voorvoegsel', 'naam.geslachtsnaam'],
  geboortedatum: ['geboorte.datum'],
  geslacht: ['geslacht'],
  overlijden: ['overlijden.datum'],
}

/** What is asked of the BRP where the municipality's table names these; whose answer it is always. */
export function fieldsVan(velden: readonly Veld[]): string[] {
  return ['burgerservicenummer', ...velden.flatMap((veld) => paden[veld])]
}

const groepen = {
  burgerservicenummer: 'bsn',
  naam: 'naam',
  geboorte: 'geboortedatum',
  geslacht: 'geslacht',
  overlijden: 'overleden',
} as const

/** An answer of the BRP in our own words, and of it only what the table names: that somebody died comes unasked. */
export function alsGegevens(persoon: BrpPersoon | undefined, velden: readonly Veld[]): Gevonden {
  if (!persoon) return undefined
  const { naam, geboortedatum, geslacht, overleden, geheim, inOnderzoek } = persoon
  const mag = (veld: Veld) => velden.includes(veld)
  const { voornamen, voorvoegsel, geslachtsnaam } = naam ?? {}
  return {
    ...(mag('naam') &&
      naam && {
        naam: {
          ...(voornamen && { voornamen }),
          ...(voorvoegsel && { voorvoegsel }),
          ...(geslachtsnaam && { geslachtsnaam }),
        },
      }),
    ...(mag('geboortedatum') && geboortedatum && { geboortedatum }),
    ...(mag('geslacht') && geslacht && { geslacht }),
    ...(mag('overlijden') && overleden && { overleden }),
    geheim,
    inOnderzoek: inOnderzoek.map((groep) => groepen[groep]),
  } satisfies Gegevens
}
