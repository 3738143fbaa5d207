import { Agent, request } from 'node:http'

export interface Figures {
  perSecond: number
  p50Ms: number
  p99Ms: number
}

export interface Call {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  /** Whose token it carries. */
  organisatie: string
  body?: object
  /** Any other status ends the measurement. */
  expects: number
}

/** So many callers that each begin the next call when the last was answered, on connections that stay open. */
export function createCallers(url: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })

  /** The body of the answer; any other status than expected is an error. */
  function send({ method, path, organisatie, body, expects }: Call): Promise<string> {
    const text = body && JSON.stringify(body)
    const headers = {
      authorization: `Bearer ${organisatie}`,
      ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    }
    return new Promise((resolve, reject) => {
      const sent = request(new URL(path, url), { method, agent, headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          if (answer.statusCode === expects) resolve(Buffer.concat(chunks).toString())
          else reject(new Error(`${method} ${path} answered ${answer.statusCode}`))
        })
      })
      sent.on('error', reject).end(text)
    })
  }

  async function call(asked: Call): Promise<void> {
    await send(asked)
  }

  return {
    call,
    async ask<Answer>(asked: Call): Promise<Answer> {
      return JSON.parse(await send(asked)) as Answer
    },
    /** Calls for so many seconds, each with the next thing to ask. */
    async measure(seconds: number, next: () => Call): Promise<Figures> {
      const times: number[] = []
      const endsAt = performance.now() + seconds * 1000
      const caller = async () => {
        while (performance.now() < endsAt) {
          const asked = next()
          const start = performance.now()
          await call(asked)
          times.push(performance.now() - start)
        }
      }
      await Promise.all(Array.from({ length: connections }, caller))
      return summarise(times, seconds)
    },
    close: () => agent.destroy(),
  }
}

export function summarise(times: readonly number[], seconds: number): Figures {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1))
  return { perSecond: Math.round(times.length / seconds), p50Ms: at(0.5), p99Ms: at(0.99) }
}
