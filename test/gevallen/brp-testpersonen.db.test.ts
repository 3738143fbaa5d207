import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { afterAll, describe, expect, test } from 'vitest'
import { startRegistratie } from './registratie-deur.ts'

/** The test set of the RvIG, as it lies beside the checkout: invented persons with every oddity the BRP has. */
type Rij = Record<
  | 'bsn'
  | 'voornamen'
  | 'voorvoegsel'
  | 'geslachtsnaam'
  | 'geboortedatum'
  | 'geslacht'
  | 'gemeente_van_inschrijving'
  | 'straat'
  | 'huisnummer'
  | 'huisletter'
  | 'toevoeging'
  | 'postcode'
  | 'woonplaats'
  | 'indicatie_geheim',
  string
>

function leesTestpersonen(): Rij[] {
  const [kop, ...rijen] = readFileSync(join(standaardenMap!, 'brp/testpersonen.csv'), 'utf8').trim().split(/\r?\n/)
  const velden = kop!.split(';')
  return rijen.map((rij) => {
    const waarden = rij.split(';')
    return Object.fromEntries(velden.map((veld, index) => [veld, waarden[index] ?? ''])) as Rij
  })
}

const alsGezegd = (waarden: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== '' && waarde !== undefined))

/** What the set does not say of somebody abroad (1999: registered, and living elsewhere) is no address here. */
function adresVan(rij: Rij) {
  const geheim = rij.indicatie_geheim === '0' || rij.indicatie_geheim === '' ? undefined : true
  if (rij.huisnummer === '') return alsGezegd({ soort: 'geen', reden: 'Geen adres in Nederland bekend', geheim })
  return alsGezegd({
    straatnaam: rij.straat,
    huisnummer: Number(rij.huisnummer),
    huisletter: rij.huisletter,
    huisnummertoevoeging: rij.toevoeging,
    postcode: rij.postcode,
    // Where the BRP leaves it out it is known by the municipality.
    woonplaats: rij.woonplaats || `Gemeente ${rij.gemeente_van_inschrijving}`,
    geheim,
  })
}

/** As a system that copies the BRP sends her: what is unknown there is empty, a dot or on zero. */
function persoonVan(rij: Rij) {
  return {
    bronpersoonId: rij.bsn,
    bsn: rij.bsn,
    naam: { voornamen: rij.voornamen, voorvoegsel: rij.voorvoegsel, geslachtsnaam: rij.geslachtsnaam },
    geboortedatum: rij.geboortedatum || '00000000',
    geslacht: rij.geslacht || 'O',
    gezinsrol: 'overig',
  }
}

const meesten = 30

/** Who lives at one address is one household, in registrations of at most thirty; whoever has no address is one alone. */
function huishoudens(rijen: readonly Rij[]): Rij[][] {
  const perAdres = Map.groupBy(rijen, (rij) =>
    rij.huisnummer === '' ? rij.bsn : JSON.stringify({ ...adresVan(rij), geheim: undefined }),
  )
  return [...perAdres.values()].flatMap((samen) =>
    Array.from({ length: Math.ceil(samen.length / meesten) }, (_, deel) =>
      samen.slice(deel * meesten, (deel + 1) * meesten),
    ),
  )
}

describe.skipIf(!standaardenMap)(
  `the 662 official BRP test persons ${standaardenMap ? '' : zonderStandaarden}`,
  async () => {
    const hub = await startRegistratie()
    afterAll(() => hub.stop())
    const rijen = standaardenMap ? leesTestpersonen() : []

    test('can all be registered as they are, and are kept as they are', async () => {
      expect(rijen).toHaveLength(662)
      const geweigerd: unknown[] = []
      const bewaard = new Map<string, { naam: object; geboortedatum: string; adres: object }>()
      for (const samen of huishoudens(rijen)) {
        const { status, body } = await hub.meldAan('gemeente', {
          bronrecordId: samen[0]!.bsn,
          medewerker: { naam: 'Werker' },
          grondslag: { wet: 'Wmo 2015' },
          adres: adresVan(samen[0]!),
          inwoners: samen.map(persoonVan),
        })
        if (status !== 201) {
          geweigerd.push([samen[0]!.bsn, body])
          continue
        }
        const { inwoners, adres } = await hub.toestand(body.huishoudenId)
        for (const { bronpersoonId, inwonerId } of body.inwoners) {
          const { naam, geboortedatum } = inwoners[inwonerId]!
          bewaard.set(bronpersoonId, { naam, geboortedatum, adres })
        }
      }
      expect(geweigerd).toEqual([])
      expect(bewaard.size).toBe(662)
      const van = (zoek: Partial<Rij>) => {
        const rij = rijen.find((een) =>
          Object.entries(zoek).every(([veld, waarde]) => een[veld as keyof Rij] === waarde),
        )
        return bewaard.get(rij!.bsn)!
      }
      expect(van({ geslachtsnaam: 'Abayomi' }).naam).toEqual({ geslachtsnaam: 'Abayomi' })
      expect(van({ geslachtsnaam: '.', voornamen: '' }).naam).toEqual({ nogGeenNaam: true })
      expect(van({ geslachtsnaam: '.', voornamen: 'Dian Marini Maya' }).naam).toEqual({
        geslachtsnaam: 'Dian Marini Maya',
      })
      expect(van({ voorvoegsel: "voor in 't" }).naam).toMatchObject({ voorvoegsel: "voor in 't" })
      const data = ['19990000', '19780300', '00000000', '19660013'] as const
      expect(data.map((geboortedatum) => van({ geboortedatum }).geboortedatum)).toEqual([
        '1999-00-00',
        '1978-03-00',
        '0000-00-00',
        '1966-00-00',
      ])
      expect(van({ huisnummer: '' }).adres).toMatchObject({ soort: 'geen' })
    }, 60_000)
  },
)
