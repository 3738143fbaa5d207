import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inrichting } from '@wijkhub/builders/haarlem'
import { Aanmelding, AanmeldingAntwoord, Id } from '@wijkhub/model'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  createLogger,
  createServer,
  createToegang,
  etagKop,
  registerApi,
  schemas,
  sleutelWaarde,
  type ServerOptions,
} from '@wijkhub/service-kit'
import { createUitgever, type Uitgever } from '@wijkhub/uitgever'

export interface ExampleServer {
  app: FastifyInstance
  uitgever: Uitgever
  /** Everything that was logged, one JSON object per line. */
  log: string[]
  /** What reached a handler. */
  behandeld: unknown[]
  /** Request headers with a token of Kontext. */
  kop: { authorization: string }
}

/** A small API as the registry has it, for the tests of the service kit. */
export async function exampleServer(options: Partial<ServerOptions> = {}): Promise<ExampleServer> {
  const keyFile = join(mkdtempSync(join(tmpdir(), 'wijkhub-kit-')), 'sleutel.json')
  const uitgever = await createUitgever({ keyFile })
  const { issuer, audience } = uitgever
  const log: string[] = []
  const behandeld: unknown[] = []
  const app = createServer({
    versie: '1.0.0',
    toegang: createToegang({ sleutels: { jwks: uitgever.jwks() }, issuer, audience, inrichting }),
    logger: createLogger('proef', { naar: { write: (line) => log.push(line) } }),
    ...options,
  })
  const info = { prefix: '/proef/v1', titel: 'Proef', versie: '1.2.3', omschrijving: 'Alleen voor tests' }
  const params = z.object({ huishoudenId: Id })
  void registerApi(app, info, async (api) => {
    api.post(
      '/aanmeldingen',
      {
        schema: schemas({
          toegang,
          verantwoording: 'geen-personen',
          summary: 'Meld een huishouden aan',
          body: Aanmelding,
          headers: z.object({ 'idempotency-key': sleutelWaarde.optional(), 'if-match': etagKop.optional() }),
          response: { 201: AanmeldingAntwoord },
          responseHeaders: { 201: { Location: 'Adres van het huishouden', ETag: 'Versie van het huishouden' } },
          problemen: ['sleutel-hergebruikt'],
        }),
      },
      async (request, reply) => {
        behandeld.push(request.body)
        const inwoners = request.body.inwoners.map(({ bronpersoonId }) => ({
          bronpersoonId,
          inwonerId: id,
          alBekend: false,
        }))
        const ontvangenOp = '2026-11-22T10:00:00Z'
        const nieuw = { versie: 1, nieuwHuishouden: true, betrokken: true, afwijkingen: [] }
        return reply.code(201).send({ huishoudenId: id, ...nieuw, inwoners, ontvangenOp })
      },
    )
    api.get(
      '/huishoudens/:huishoudenId',
      {
        schema: schemas({
          toegang,
          verantwoording: 'geen-personen',
          summary: 'Lees een huishouden',
          params,
          querystring: z.object({ limiet: z.int().min(1).max(50).default(20) }),
          response: { 200: z.strictObject({ huishoudenId: Id, limiet: z.int() }) },
        }),
      },
      async (request) => ({ huishoudenId: request.params.huishoudenId, limiet: request.query.limiet }),
    )
    api.get(
      '/defect',
      {
        schema: schemas({
          toegang,
          verantwoording: 'geen-personen',
          summary: 'Schendt zijn contract of gaat stuk',
          querystring: z.object({ hoe: z.string() }),
          response: { 200: z.strictObject({ naam: z.string() }) },
        }),
      },
      async (request) => {
        if (request.query.hoe === 'fout')
          throw new Error('sleutel (bsn)=(999999357) van w.haverkamp@post.example bestaat al')
        if (request.query.hoe === 'database')
          throw Object.assign(new Error('terminating connection'), { code: '57P01' })
        return { naam: 'goed', bsn: '999999357' }
      },
    )
    api.post(
      '/defect',
      {
        schema: schemas({
          toegang,
          verantwoording: 'geen-personen',
          summary: 'Verandert iets en schendt zijn contract',
          response: { 200: z.strictObject({ naam: z.string() }) },
        }),
      },
      async () => ({ naam: 'goed', bsn: '999999357' }),
    )
  })
  await app.ready()
  return { app, uitgever, log, behandeld, kop: { authorization: `Bearer ${await uitgever.geefToken('kontext')}` } }
}

const toegang = { rol: 'organisatie', scope: 'lezen' } as const
const id = '00000000-0000-4000-8000-000000000001'
