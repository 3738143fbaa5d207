import { createServer } from 'node:http'
import { createWijkhubClient } from '@wijkhub/client'
import { afterAll, expect, test } from 'vitest'

let ontvangen = 0
/** The answer gets lost: nobody knows whether it was counted. */
const server = createServer((request) => {
  ontvangen++
  request.socket.destroy()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => server.close())
const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
const client = createWijkhubClient({ url, token: 'een.twee.drie', wachtMs: 1, pogingen: 3 })

test('what counts twice when it is said twice is not repeated when its answer got lost', async () => {
  await expect(client.geefTevredenheid({ cijfer: 8 })).rejects.toMatchObject({ code: 'onbereikbaar' })
  expect(ontvangen).toBe(1)
  await expect(client.wijkbeeld()).rejects.toMatchObject({ code: 'onbereikbaar' })
  expect(ontvangen).toBe(4)
})
