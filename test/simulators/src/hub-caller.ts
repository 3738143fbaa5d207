import type { Hubadres, HubVerzoek, SimulatorContext } from './partner.ts'

/**
 * Calls the hub as the partner: a real partner repeats until it gets an answer, so this does too (below 500 is an
 * answer), and sends everything twice when told to be double.
 */
export function createHubCaller(
  options: { hub?: Hubadres; opnieuwMs?: number },
  dubbel: () => boolean,
): SimulatorContext['roepHub'] {
  return async (request) => {
    const hub = options.hub
    if (!hub) throw new Error('this simulator was started without a hub to call')
    const once = () => untilAnswered(hub, request, options.opnieuwMs ?? 250)
    const answer = await once()
    return dubbel() ? once() : answer
  }
}

async function untilAnswered(hub: Hubadres, request: HubVerzoek, opnieuwMs: number) {
  const endsAt = Date.now() + 10 * 60_000
  for (;;) {
    const answer = await attempt(hub, request)
    if (typeof answer !== 'string') return answer
    if (Date.now() > endsAt) throw new Error(`hub not reached for ${request.pad}: ${answer}`)
    await new Promise((resolve) => setTimeout(resolve, opnieuwMs).unref())
  }
}

async function attempt(hub: Hubadres, request: HubVerzoek) {
  try {
    const token = typeof hub.token === 'string' ? hub.token : await hub.token()
    const response = await fetch(hub.url + request.pad, {
      method: request.methode ?? 'POST',
      headers: { 'content-type': request.contentType, authorization: `Bearer ${token}`, ...request.headers },
      body: request.inhoud,
      signal: AbortSignal.timeout(10_000),
    })
    const inhoud = await response.text()
    const isAntwoord = response.status < 500 || request.isAntwoord?.(inhoud)
    return !isAntwoord ? `status ${response.status}` : { status: response.status, inhoud }
  } catch (error) {
    return String(error)
  }
}
