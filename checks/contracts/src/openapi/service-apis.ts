import { isDeepStrictEqual } from 'node:util'
import type { FastifyInstance } from 'fastify'

interface OpenApi {
  info: { title: string }
  servers: { url: string; variables?: Record<string, { enum: string[]; default: string; description: string }> }[]
}

/**
 * The OpenAPI documents of all APIs of a server, as it publishes them itself, by file name. The APIs of functional
 * administration are one per partner system and the same in everything else: they become one document.
 */
export async function serviceApis(app: FastifyInstance): Promise<Record<string, object>> {
  const documents: Record<string, OpenApi> = {}
  for (const { pad } of app.routelijst()) {
    if (!pad.endsWith('/openapi.json')) continue
    const answer = await app.inject({ url: pad })
    if (answer.statusCode !== 200) throw new Error(`${pad}: ${answer.statusCode}`)
    const document = answer.json<OpenApi>()
    const [eerste, versie, systeem] = pad.split('/').slice(1, -1)
    const bestand = [eerste, versie].filter(Boolean).join('-')
    documents[bestand] = systeem ? perSysteem(documents[bestand], document, systeem) : document
  }
  return documents
}

function perSysteem(bekend: OpenApi | undefined, { info, servers, ...rest }: OpenApi, systeem: string): OpenApi {
  const { info: _, servers: bekendeServers, ...bekendeRest } = bekend ?? { info, servers, ...rest }
  if (!isDeepStrictEqual(bekendeRest, rest)) throw new Error(`${servers[0]!.url} is anders dan die van andere systemen`)
  const systemen = [...(bekendeServers[0]!.variables?.['systeem']!.enum ?? []), systeem]
  return {
    ...rest,
    info: { ...info, title: 'Wijkhub beheer' },
    servers: [
      {
        url: servers[0]!.url.replace(/[^/]+$/, '{systeem}'),
        variables: { systeem: { enum: systemen, default: systemen[0]!, description: 'Het partnersysteem' } },
      },
    ],
  }
}
