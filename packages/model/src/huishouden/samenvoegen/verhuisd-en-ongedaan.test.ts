import { expect, test } from 'vitest'
import { huis, mens } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import { gelukt, naIngreep } from '../../fixtures/ingreep.ts'
import type { Feit } from '../feiten.ts'
import { scheidInwoners } from './maak-ongedaan.ts'
import { verhuisLid } from './verhuis-lid.ts'

const beheer = handeling('gemeente', { beheer: true })
const per = '2026-11-20'
const [van, naar] = [huis('A', { s: {}, a: {} }, []), huis('B', { s: {}, b: {} }, [])]
const weerHier: Feit = { soort: 'inwoner-geregistreerd', inwonerId: 's', persoon: mens(1), sinds: per, voorlopig: true }
const vertrokken = (reden: 'gescheiden' | 'verhuisd'): Feit => ({ soort: 'lid-vertrokken', inwonerId: 's', per, reden })

/** She moved from A to B; `sinds` happened in A, and that she moved is undone. */
function ongedaan(...sinds: Feit[]) {
  const verhuisd = verhuisLid([van, naar], { inwonerId: 's', per }, beheer)
  const [hier, daar] = naIngreep(verhuisd, van, naar)
  const nu = naFeiten(hier!, sinds)
  return naIngreep(scheidInwoners([nu, daar!], gelukt(verhuisd), beheer), nu)[0]!
}

test('who came back after a move and left again has left, whatever is undone of the move', () => {
  const { inwoners, lidmaatschappen, vertrokken: weg } = ongedaan(weerHier, vertrokken('gescheiden'))
  expect([Object.keys(inwoners), Object.keys(lidmaatschappen), weg['s']!.reden]).toEqual([['a'], ['a'], 'gescheiden'])
})

test('who did not come back is a member again, also where the door she left became secret since', () => {
  const geheim: Feit = { soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: 'dock' }
  for (const sinds of [[], [geheim], [weerHier, vertrokken('verhuisd')]]) {
    const weer = ongedaan(...sinds)
    expect([Object.keys(weer.inwoners).toSorted(), weer.vertrokken]).toEqual([['a', 's'], {}])
  }
})
