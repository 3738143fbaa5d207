import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { schemas } from './route-contract.ts'

/**
 * The documentation a person reads: Swagger UI as plain files, read from disk when somebody asks. The plugin
 * @fastify/swagger-ui itself costs 150 ms at start and 7 MB, Scalar 150 ms and 22 MB; these two routes cost nothing.
 */
export function addDocumentationPage(scope: FastifyInstance, titel: string): void {
  scope.get('/documentatie', { schema: contract }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page(titel)),
  )
  for (const [naam, soort] of Object.entries(bestanden)) {
    scope.get(`/documentatie/${naam}`, { schema: contract }, async (_request, reply) =>
      reply
        .type(soort)
        .header('cache-control', 'public, max-age=86400')
        .send(await content(naam)),
    )
  }
}

const contract = schemas({
  toegang: { rol: 'openbaar' },
  verantwoording: 'geen-personen',
  summary: 'De beschrijving van deze API voor mensen',
  response: { 200: z.unknown() },
})

const bestanden = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'start.js': 'text/javascript; charset=utf-8',
}

async function content(naam: string): Promise<string | Buffer> {
  if (naam === 'start.js') return start
  const folder = import.meta.resolve('@fastify/swagger-ui/package.json')
  return readFile(fileURLToPath(new URL(`static/${naam}`, folder)))
}

const start = `window.ui = SwaggerUIBundle({ url: 'openapi.json', dom_id: '#documentatie', deepLinking: true, persistAuthorization: false })\n`

const page = (titel: string) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${titel.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
<link rel="stylesheet" href="documentatie/swagger-ui.css">
</head>
<body>
<div id="documentatie"></div>
<noscript>De beschrijving van deze API staat in <a href="openapi.json">openapi.json</a>.</noscript>
<script src="documentatie/swagger-ui-bundle.js"></script>
<script src="documentatie/start.js"></script>
</body>
</html>
`
