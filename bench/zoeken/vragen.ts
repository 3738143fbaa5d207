import { inFlat, type Gezin, type maakStad } from './stad.ts'

/** Whom to look up, per kind, the n-th time: always somebody else, and the same in every run. */
export type Vragen = Record<string, (keer: number) => Gezin>

export function maakVragen({ huishoudens, gezin }: ReturnType<typeof maakStad>): Vragen {
  // A stride that shares no factor with the number of households: everywhere in the town.
  const nummer = (keer: number) => (keer * 7919 + 13) % huishoudens
  const eerste = ({ adres, inwoners }: Gezin): Gezin => ({ adres, inwoners: inwoners.slice(0, 1) })
  const bekend = (keer: number) => zonderBsn(eerste(gezin(nummer(keer))))
  const onbekend = (keer: number) => zonderBsn(eerste(gezin(huishoudens + keer)))
  const met = ({ adres, inwoners }: Gezin, anders: (eerste: Gezin['inwoners'][number]) => object): Gezin => ({
    adres,
    inwoners: inwoners.map((persoon) => ({ ...persoon, ...anders(persoon) })),
  })
  const flat = (keer: number) => gezin(28 * ((keer * 7919) % 12_000)).adres
  return {
    'bekend, zoals bekend': bekend,
    'bekend, verschreven en verhuisd': (keer) => ({
      adres: gezin(nummer(keer + 1)).adres,
      inwoners: met(bekend(keer), ({ naam }) => ({
        naam: { ...naam, geslachtsnaam: naam.geslachtsnaam!.replace(/(.)(.)$/, '$2$1') },
      })).inwoners,
    }),
    onbekend,
    'onbekend, Mohamed of Jan de Jong': (keer) =>
      met(onbekend(keer), () => ({
        naam: { voornamen: keer % 2 ? 'Mohamed' : 'Jan', voorvoegsel: 'de', geslachtsnaam: 'Jong' },
      })),
    'onbekend, op 1 januari, gewone naam': (keer) =>
      met(onbekend(keer), ({ geboortedatum }) => ({
        naam: { voornamen: 'Mohamed', geslachtsnaam: 'Mohamed' },
        geboortedatum: `${geboortedatum.slice(0, 4)}-01-01`,
      })),
    'onbekend, in een flat van 300': (keer) => ({
      adres: flat(keer),
      inwoners: met(onbekend(keer), () => ({ naam: { voornamen: 'Mohamed', geslachtsnaam: 'Jansen' } })).inwoners,
    }),
    'bekend, in een flat, zonder toevoeging': (keer) => {
      const { adres, inwoners } = zonderBsn(eerste(gezin(28 * ((keer * 7919) % 12_000))))
      const { huisnummertoevoeging: _, ...straat } = adres
      return { adres: straat, inwoners }
    },
    gezin: (keer) => zonderBsn(grootGezin(gezin, nummer(keer))),
  }
}

/** The next household of five from here. */
function grootGezin(gezin: (nummer: number) => Gezin, vanaf: number): Gezin {
  for (let nummer = vanaf; ; nummer++) {
    const gevonden = gezin(nummer)
    if (gevonden.inwoners.length === 5 && !inFlat(nummer)) return gevonden
  }
}

function zonderBsn({ adres, inwoners }: Gezin): Gezin {
  return { adres, inwoners: inwoners.map(({ bsn: _, ...persoon }) => persoon) }
}
