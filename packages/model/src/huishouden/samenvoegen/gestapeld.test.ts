import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gezegd, huis, inhoudVan } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import type { Huishouden } from '../huishouden.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { voegSamen } from './voeg-samen.ts'

const beheer = handeling('gemeente', { beheer: true })
const persoonlijk = ['telefoon', 'vraag', 'toestemming', 'besluit', 'vertrek'] as const
const mensen = ['a', 'b', 'c', 'd', 'e', 'f'] as const

const stap = fc.oneof(
  fc.record({ wat: fc.constant('voeg-samen' as const), in: fc.nat(2), uit: fc.nat(2) }),
  fc.record({ wat: fc.constant('maak-ongedaan' as const), welke: fc.nat(5) }),
  fc.record({ wat: fc.constantFrom(...persoonlijk), wie: fc.nat(5) }),
)

test('of merges on merges, undone in any order that is allowed, nobody is lost or doubled and all becomes what it was', () => {
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 25 }), (stappen) => {
      let nummer = 0
      const nu = [
        huis('A', { a: {}, b: {} }, ['kontext']),
        huis('B', { c: {}, d: {} }, ['dock']),
        huis('C', { e: {}, f: {} }, ['kontext', 'zorgbalans']),
      ]
      const tweeling = [...nu]
      let staand: { ingreepId: string; in: number; uit: number }[] = []
      const zet = (gevolgen: readonly { huishouden: Huishouden }[]) => {
        for (const { huishouden } of gevolgen) {
          const plek = 'ABC'.indexOf(huishouden.huishoudenId)
          expect(huishouden.versie).toBeGreaterThan(nu[plek]!.versie)
          nu[plek] = huishouden
        }
      }
      const maakOngedaan = (een: (typeof staand)[number]) => {
        const uitkomst = maakSamenvoegingOngedaan({ in: nu[een.in]!, uit: nu[een.uit]! }, een, beheer)
        if ('weigering' in uitkomst) return expect(uitkomst).toEqual({ weigering: 'later-ingegrepen' })
        zet(uitkomst.gevolgen)
        staand = staand.filter((ander) => ander !== een)
      }
      for (const gedaan of stappen) {
        const id = `r${++nummer}`
        if (gedaan.wat === 'voeg-samen') {
          const uitkomst = voegSamen(
            { in: nu[gedaan.in]!, uit: nu[gedaan.uit]! },
            { adres: 'blijft', regisseur: 'blijft' },
            beheer,
          )
          if ('weigering' in uitkomst) continue
          staand = [...staand, { ingreepId: uitkomst.ingreepId, in: gedaan.in, uit: gedaan.uit }]
          zet(uitkomst.gevolgen)
        } else if (gedaan.wat === 'maak-ongedaan') {
          const een = staand[gedaan.welke]
          if (een) maakOngedaan(een)
        } else {
          const wie = mensen[gedaan.wie]!
          const waar = nu.findIndex(({ opgegaan, inwoners }) => !opgegaan && inwoners[wie])
          if (waar < 0) continue
          const thuis = Math.floor(gedaan.wie / 2)
          const feit = gezegd[gedaan.wat](wie, id)
          nu[waar] = naFeiten(nu[waar]!, [feit])
          tweeling[thuis] = naFeiten(tweeling[thuis]!, [feit])
        }
        const open = nu.filter(({ opgegaan }) => !opgegaan)
        const allen = open.flatMap(({ inwoners, vertrokken }) => [...Object.keys(inwoners), ...Object.keys(vertrokken)])
        expect(allen.toSorted()).toEqual([...mensen])
      }
      while (staand.length > 0) maakOngedaan(staand.at(-1)!)
      expect(nu.map(inhoudVan)).toEqual(tweeling.map(inhoudVan))
    }),
    { numRuns: 400 },
  )
})
