import type { Adapter, AdapterPayload } from 'oidc-provider'

/** What the issuer remembers, as long as it runs: above all which signatures of programs were used before. */
export class MemoryAdapter implements Adapter {
  static readonly #alles = new Map<string, { inhoud: AdapterPayload; totMs: number }>()
  readonly #soort: string

  constructor(soort: string) {
    this.#soort = soort
  }

  async upsert(id: string, inhoud: AdapterPayload, seconden: number): Promise<void> {
    const nuMs = Date.now()
    for (const [naam, { totMs }] of MemoryAdapter.#alles) if (totMs <= nuMs) MemoryAdapter.#alles.delete(naam)
    MemoryAdapter.#alles.set(this.#naam(id), { inhoud, totMs: nuMs + seconden * 1000 })
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const gevonden = MemoryAdapter.#alles.get(this.#naam(id))
    return gevonden && gevonden.totMs > Date.now() ? gevonden.inhoud : undefined
  }

  async destroy(id: string): Promise<void> {
    MemoryAdapter.#alles.delete(this.#naam(id))
  }

  // People log in to a console; a program does not, and there is no console yet.
  async findByUserCode(): Promise<undefined> {}
  async findByUid(): Promise<undefined> {}
  async consume(): Promise<void> {}
  async revokeByGrantId(): Promise<void> {}

  #naam(id: string): string {
    return `${this.#soort} ${id}`
  }
}
