import { once } from 'node:events'
import { readConfig, runMain } from '@wijkhub/service-kit'
import { z } from 'zod'
import { createReverseProxy, type ProxyRoute } from './reverse-proxy.ts'

/** The process in front of the native stack; nginx has its place in Docker. */
const ProxyConfig = z.object({
  WIJKHUB_PORT: z.coerce.number().int().min(1).max(65535).describe('Poort van de hub'),
  WIJKHUB_PROXY_ROUTES: z.string().describe('Paden en de instanties die ze beantwoorden, als JSON'),
})

await runMain('proxy', async () => {
  const config = readConfig(ProxyConfig)
  const server = createReverseProxy(JSON.parse(config.WIJKHUB_PROXY_ROUTES) as ProxyRoute[])
  server.listen(config.WIJKHUB_PORT, '127.0.0.1')
  await once(server, 'listening')
  return {
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await closed
    },
  }
})
