import type { Voorbeeld } from '@wijkhub/service-kit'

/**
 * What stands in the examples for an id or number, and what the service gave in its place; learnt from every answer.
 */
export class Names {
  readonly #real = new Map<string, string>()

  /** A text of an example with the real names in it. */
  real(text: string): string {
    return [...this.#real].reduce((now, [made, real]) => now.replaceAll(made, real), text)
  }

  set(made: string, real: string): void {
    this.#real.set(made, real)
  }

  /** Two answers of one shape: where the one has an id, the other has the real one. */
  learn(made: unknown, real: unknown): void {
    if (typeof made === 'string' && typeof real === 'string') {
      if (uuid.test(made) && uuid.test(real)) this.set(made, real)
    } else if (isObject(made) && isObject(real)) {
      const [keys, realKeys] = [Object.keys(made), Object.keys(real)]
      for (const [index, key] of keys.entries()) {
        const own = Object.hasOwn(real, this.real(key)) ? this.real(key) : realKeys[index]
        if (own === undefined) continue
        this.learn(key, own)
        this.learn(made[key], real[own])
      }
    }
  }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Path, headers and body of an example, as they are sent. */
export function requestOf(pad: string, { params = {}, headers = {}, body }: Voorbeeld, names: Names) {
  const url = pad.replaceAll(/:(\w+)/g, (_, name: string) => names.real(params[name] ?? ''))
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
  return { url, headers, body: text === undefined ? undefined : names.real(text) }
}
