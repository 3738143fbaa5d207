import { expect, test } from 'vitest'
import { geenKoppeling } from '../fixtures/verzoen-in-geheugen.ts'
import { gewenst } from '../fixtures/gouden-berichten.ts'
import { leesRetour, vertaalRetour } from './retour.ts'

const referentie = '00000000-0000-4000-8000-000000000001'

test('an insurer that refuses a line that was never claimed is told so', () => {
  const regels = [{ referentienummer: 'ONBEKEND', status: 'afgekeurd' as const }]
  const kop = { retourId: referentie, berichtreferentie: referentie, bestandsnummer: 'ZV-1' }
  expect(vertaalRetour({ ...kop, regels }, { ...geenKoppeling, gewenst })).toMatchObject({
    foutcode: 'regel-onbekend',
    velden: [{ veld: '/regels/0/referentienummer' }],
  })
})

test('a verdict that cannot be read names every fault', () => {
  expect(leesRetour('{')).toMatchObject({ foutcode: 'geen-json' })
  const fout = leesRetour(
    JSON.stringify({
      retourId: 'x',
      berichtreferentie: referentie,
      bestandsnummer: 'ZV-1',
      regels: [{ status: 'misschien' }],
    }),
  )
  expect('velden' in fout && fout.velden?.map(({ veld }) => veld)).toEqual([
    '/regels/0/referentienummer',
    '/regels/0/status',
    '/retourId',
  ])
})
