import { expect, test } from 'vitest'
import { startOntvanger } from './ontvanger.ts'

const { client, ontvangen } = await startOntvanger({ huishoudenId: 'x' })
const id = '00000000-0000-4000-8000-000000000002'
const pad = `/huishoudens/${id}/blokkades`
const reden = 'Zijn broer werkt daar'

test.each([
  ['zetBlokkade', () => client.zetBlokkade(id, { audiences: ['jeugdhulp'], reden }), 'POST', pad],
  ['blokkades', () => client.blokkades(id), 'GET', pad],
  ['hefBlokkadeOp', () => client.hefBlokkadeOp(id, id, { reden }), 'POST', `${pad}/${id}/opheffing`],
])('%s calls its path', async (_naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ huishoudenId: 'x' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1${verwacht}` }])
})
