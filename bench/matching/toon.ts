import { cijfers, isGoed, type Cijfers } from './cijfers.ts'
import { telHuisgenoten } from './huisgenoten.ts'
import { binnenEenBestand, bestandTegenBestand, eenVoorEen, type Uitkomst } from './modi.ts'
import type { Verzameling } from './personen.ts'

/** Measures the three modes and prints a line of each; gives the outcomes of the first. */
export function toonModi(set: Verzameling, vandaag: string): Uitkomst[] {
  console.log(
    '  modus                     links  vals /10.000  recall  wachtrij          samen: precision recall F1      kandidaten',
  )
  const huisgenoten = telHuisgenoten(set.a)
  const eerste = bestandTegenBestand(set, { vandaag, bekenden: set.a.length, huisgenoten })
  toonRegel('bestand tegen bestand', cijfers(eerste), eerste)
  const tweede = eenVoorEen(set, { vandaag })
  toonRegel('een voor een', cijfers(tweede), tweede)
  const derde = binnenEenBestand(set, { vandaag })
  toonRegel('binnen een bestand', cijfers(derde), derde)
  return eerste
}

function toonRegel(modus: string, c: Cijfers, uitkomsten: readonly Uitkomst[]): void {
  const kandidaten = uitkomsten.reduce((som, uitkomst) => som + uitkomst.kandidaten, 0) / uitkomsten.length
  const wachtrij = `${c.wachtrij} (${((100 * c.wachtrij) / c.registraties).toFixed(1)} %)`
  const samen = [c.precisionSamen, c.recallSamen, c.f1Samen].map((deel) => deel.toFixed(4)).join('  ')
  console.log(
    `  ${modus.padEnd(24)} ${String(c.links).padStart(6)} ${String(c.vals).padStart(5)} ${c.valsPer10000.toFixed(1).padStart(7)} ${c.recall.toFixed(4).padStart(8)}  ${wachtrij.padEnd(16)} ${samen.padStart(32)}  ${kandidaten.toFixed(1)}`,
  )
}

/** Per kind of corruption: how many were linked, are waiting, and were missed. */
export function toonSoorten(uitkomsten: readonly Uitkomst[]): void {
  const perSoort = Map.groupBy(
    uitkomsten.filter(({ bestaat }) => bestaat),
    ({ record: { soort } }) => (soort === '' ? 'ongewijzigd' : soort.includes('+') ? 'twee fouten' : soort),
  )
  console.log('  soort                             aantal  gekoppeld  misschien  gemist')
  for (const [soort, rijen] of [...perSoort].toSorted(([, a], [, b]) => b.length - a.length)) {
    const gekoppeld = rijen.filter((rij) => rij.zelfde && isGoed(rij)).length
    const misschien = rijen.filter(
      ({ record, zelfde, misschien: wie }) => !zelfde && wie.some(({ persoon }) => persoon === record.persoon),
    ).length
    const getallen = [rijen.length, gekoppeld, misschien, rijen.length - gekoppeld - misschien]
    console.log(`  ${soort.padEnd(32)} ${getallen.map((getal) => String(getal).padStart(8)).join('  ')}`)
  }
}
