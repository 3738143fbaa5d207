import { keepBodiesAsText, problem, registerApi, UnreadableBody } from '@wijkhub/service-kit'
import type { FastifyError, FastifyInstance } from 'fastify'
import { isOnleesbaar, type Adapter, type HttpAntwoord, type Inkomend, type Ontvangst } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { omgeving } from '../omgeving.ts'
import { deurContract, deurInfo } from './deur-contract.ts'
import { ontvang } from './ontvang.ts'
import { toonAanMens } from './toon-aan-mens.ts'

/** One HTTP route per kind of message a partner may send, each under the contract that only the partner itself may use it. */
export function inkomendRoutes(app: FastifyInstance, deps: KitDeps, adapters: readonly Adapter[]): void {
  for (const adapter of adapters) {
    const naam = deps.inrichting.naamVan(adapter.audience)
    const perApi = Object.groupBy(adapter.inkomend, (inkomend) => deurInfo(naam, inkomend).prefix)
    for (const deuren of Object.values(perApi)) {
      const info = deurInfo(naam, deuren![0]!)
      void registerApi(app, info, async (api) => {
        for (const inkomend of deuren!)
          await api.register(async (scope) =>
            deur(scope, deps, adapter, inkomend, inkomend.pad.slice(info.prefix.length)),
          )
      })
    }
  }
}

function deur(scope: FastifyInstance, deps: KitDeps, adapter: Adapter, inkomend: Inkomend, url: string): void {
  // The adapter's decode sees the text; nothing is parsed before it is stored.
  keepBodiesAsText(scope, inkomend.contentTypes, inkomend.maxBytes)
  answerUnreadBodies(scope, deps, inkomend)
  scope.route({
    method: inkomend.methode,
    url,
    schema: deurContract(adapter.audience, inkomend),
    bodyLimit: inkomend.maxBytes,
    handler: async (request, reply) => {
      const parameters = request.params as Record<string, string>
      const ontvangst = await ontvang(deps, adapter, inkomend, (request.body as string | undefined) ?? '', parameters)
      // In any protocol: whoever gets a 503 sends it again.
      if (ontvangst.soort === 'uitgesteld') return problem(reply.header('retry-after', '1'), 'niet-beschikbaar')
      const antwoord: HttpAntwoord | undefined = inkomend.antwoord?.(ontvangst, omgeving(deps))
      const weetNiets = antwoord !== undefined && antwoord.status < 400 && !antwoord.zegtWeigering
      if (weetNiets || ('fout' in ontvangst && ontvangst.fout.voorMens))
        await toonAanMens(deps, adapter, inkomend, ontvangst)
      if (!antwoord) return jsonAntwoord(ontvangst, reply)
      return reply.code(antwoord.status).type(antwoord.contentType).send(antwoord.inhoud)
    },
  })
}

/**
 * What could not be read as text gets the fault of the partner's own protocol, and so does a body too large or too slow.
 * Who may not come in (401, 403) and what is ours (5xx) stays HTTP's.
 */
function answerUnreadBodies(scope: FastifyInstance, deps: KitDeps, { antwoord, decode, teGroot }: Inkomend): void {
  if (!antwoord) return
  scope.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 400 || status >= 500 || error.code === 'ECONNRESET') throw error
    if (status === 413 && teGroot) {
      const groot = teGroot(omgeving(deps))
      return reply.code(groot.status).type(groot.contentType).send(groot.inhoud)
    }
    // The code a protocol has for any text it cannot read.
    const leeg = decode('', {})
    const reden =
      error instanceof UnreadableBody ? error.message : (redenen[status] ?? 'De inhoud kon niet worden gelezen.')
    const fout = { foutcode: isOnleesbaar(leeg) ? leeg.foutcode : 'onleesbaar', reden }
    const gegeven = antwoord({ soort: 'onleesbaar', fout }, omgeving(deps))
    return reply
      .code(status === 400 ? gegeven.status : status)
      .type(gegeven.contentType)
      .send(gegeven.inhoud)
  })
}

const redenen: Record<number, string> = {
  408: 'Het bericht kwam niet op tijd volledig binnen.',
  413: 'Het bericht is te groot.',
  415: 'Deze soort inhoud wordt hier niet gelezen.',
}

function jsonAntwoord(ontvangst: Ontvangst<unknown>, reply: Parameters<typeof problem>[0]) {
  switch (ontvangst.soort) {
    case 'aangenomen':
      return reply.code(200).send({ kenmerk: ontvangst.gelezen.kenmerk, herhaling: ontvangst.herhaling })
    case 'koppeling-onbekend':
      return problem(reply, 'niet-gevonden', {
        detail: 'Bij dit kenmerk is geen huishouden van dit partnersysteem bekend.',
      })
    case 'onleesbaar':
    case 'niet-vertaalbaar': {
      const { foutcode, reden, velden } = ontvangst.fout
      return problem(reply, ontvangst.soort === 'onleesbaar' ? 'ongeldige-invoer' : 'conflict', {
        detail: `${foutcode}: ${reden}`,
        fouten: (velden ?? []).map((fout) => ({ ...fout, plaats: 'inhoud', code: 'ongeldig' })),
      })
    }
  }
}
