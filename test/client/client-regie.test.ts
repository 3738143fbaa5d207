import { expect, test } from 'vitest'
import { startOntvanger } from './ontvanger.ts'

const { client, ontvangen } = await startOntvanger({ huishoudenId: 'x' })
const id = '00000000-0000-4000-8000-000000000002'
const pad = `/huishoudens/${id}/regisseur`
const reden = 'Andere baan'
const [van, aan] = [{ naam: 'Sanne de Wit' }, { naam: 'Kim Verzonnen' }]
const aanbod = { aan: { organisatie: 'dock', medewerker: aan }, uiterlijk: '2026-12-01', reden }
const schalingen = `/huishoudens/${id}/schalingen`
const schaling = { naar: 'specialist' as const, per: '2026-12-01', reden, opAfstand: [] }

test.each([
  ['biedRegieAan', () => client.biedRegieAan(id, aanbod), 'POST', `${pad}/aanbod`],
  ['regieaanbiedingen', () => client.regieaanbiedingen(), 'GET', '/regieaanbiedingen'],
  ['aanvaardRegie', () => client.aanvaardRegie(id, {}), 'POST', `${pad}/aanbod/aanvaarding`],
  ['weigerRegie', () => client.weigerRegie(id, { reden }), 'POST', `${pad}/aanbod/weigering`],
  ['trekRegieaanbodIn', () => client.trekRegieaanbodIn(id, { reden }), 'POST', `${pad}/aanbod/intrekking`],
  ['regiegeschiedenis', () => client.regiegeschiedenis(id), 'GET', `${pad}/geschiedenis`],
  ['draagWerkOver', () => client.draagWerkOver({ van, aan, reden }), 'POST', '/medewerkers/overdracht'],
  ['schaalOp', () => client.schaalOp(id, schaling), 'POST', schalingen],
  ['wijzigSchaling', () => client.wijzigSchaling(id, id, schaling), 'PUT', `${schalingen}/${id}`],
  ['schaalAf', () => client.schaalAf(id, id, { per: '2026-12-02', reden }), 'POST', `${schalingen}/${id}/afschaling`],
  ['trekSchalingIn', () => client.trekSchalingIn(id, id, { reden }), 'POST', `${schalingen}/${id}/intrekking`],
])('%s calls its path', async (_naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ huishoudenId: 'x' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1${verwacht}` }])
})
