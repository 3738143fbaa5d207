import { cpus, loadavg } from 'node:os'
import { vergelijk, verdeel, type Kenmerken, type Paar } from '@wijkhub/identiteit'
import { maakIndex } from './paren.ts'

const aantal = 1_000_000
const namen = 'Jan Maria Kees Anna Piet Sanne Mohamed Fatima Tim Lotte Bram Femke Daan Emma Willem Sara'.split(' ')
const delen = 'hoog laag oud nieuw groen veen berg bos dijk meer water kerk molen steen eik linde wol heide'.split(' ')
const staarten = 'land kamp man huis stra veld hof horst ma zicht burg boer meijer donk broek laar'.split(' ')

interface Rij {
  inwonerId: string
  persoon: number
  kenmerken: Kenmerken
}

/** A batch of a million, a tenth of whom were registered before with a mistake, and each is held against all before her. */
export async function meetMiljoen(vandaag: string): Promise<void> {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; load at the start ${loadavg()[0]!.toFixed(1)}`,
  )
  const begin = performance.now()
  const index = maakIndex<Rij>()
  let [links, goed, wachtrij] = [0, 0, 0]
  for (let nummer = 0; nummer < aantal; nummer++) {
    const nogEens = nummer % 10 === 9
    const persoon = nogEens ? nummer - 9 - ((nummer * 31) % Math.min(nummer - 8, 500_000)) : nummer
    const rij = {
      inwonerId: String(nummer),
      persoon: persoon % 10 === 9 ? persoon - 1 : persoon,
      kenmerken: maak(persoon % 10 === 9 ? persoon - 1 : persoon, nogEens ? nummer : 0),
    }
    const paren = index.zoek(rij.kenmerken).flatMap((kandidaat): Paar<Rij>[] => {
      const vergelijking = vergelijk(rij.kenmerken, kandidaat.kenmerken, { vandaag })
      return vergelijking.zone === 'ander' ? [] : [{ index: 0, kandidaat, ...vergelijking }]
    })
    const [toewijzing] = verdeel(paren, 1)
    if (toewijzing!.zelfde) {
      links++
      if (toewijzing!.zelfde.kandidaat.persoon === rij.persoon) goed++
    } else {
      if (toewijzing!.misschien.length > 0) wachtrij++
      index.voegToe(rij)
    }
    if (nummer % 200_000 === 199_999) console.log(`  ${nummer + 1} na ${seconden(begin)} s`)
  }
  // In kilobytes, the most there ever was.
  const rss = process.resourceUsage().maxRSS * 1024
  console.log(
    `Een miljoen in ${seconden(begin)} s, ${(rss / 2 ** 30).toFixed(1)} GiB op zijn hoogst; ${links} links (${links - goed} vals), ${wachtrij} in de wachtrij.`,
  )
}

function seconden(begin: number): string {
  return ((performance.now() - begin) / 1000).toFixed(0)
}

/** The same person of the same number; with `fout` a letter or the address differs. */
function maak(nummer: number, fout: number): Kenmerken {
  const meng = (deler: number) => Math.imul(nummer + 1, 2_654_435_761 + deler * 40_503) >>> 8
  const kies = (lijst: readonly string[], deler: number) => lijst[meng(deler) % lijst.length]!
  const achternaam = `${kies(delen, 3)}${kies(delen, 5)}${kies(staarten, 7)}`
  const deur = meng(17) % 400_000
  const verhuisd = fout % 3 === 1 ? deur + 400_000 : deur
  return {
    naam: {
      voornamen: `${kies(namen, 11)} ${kies(namen, 13)}`,
      geslachtsnaam: fout % 3 === 0 && fout > 0 ? `${achternaam.slice(0, 3)}${achternaam.slice(4)}` : achternaam,
    },
    geboortedatum: new Date(Date.UTC(1935, 0, 1 + (meng(19) % 32_000))).toISOString().slice(0, 10),
    geslacht: nummer % 2 === 0 ? 'M' : 'V',
    adres: {
      straatnaam: `${kies(delen, 23)}${kies(staarten, 29)}straat`,
      postcode: `${2000 + (Math.floor(verhuisd / 676) % 8000)}${String.fromCharCode(65 + (verhuisd % 26), 65 + (Math.floor(verhuisd / 26) % 26))}`,
      huisnummer: 1 + (verhuisd % 180),
    },
    ...(nummer % 2 === 0 && { telefoonnummer: `06${String(10_000_000 + (meng(31) % 90_000_000))}` }),
  }
}
