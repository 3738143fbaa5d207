/** A map that forgets what was added first: fault tests send a hundred thousand messages and memory must not follow. */
export class BegrensdeMap<V> {
  private readonly rijen = new Map<string, V>()
  private readonly grootste: number

  constructor(grootste: number) {
    this.grootste = grootste
  }

  get(sleutel: string): V | undefined {
    return this.rijen.get(sleutel)
  }

  set(sleutel: string, waarde: V): void {
    this.rijen.set(sleutel, waarde)
    if (this.rijen.size > this.grootste) this.rijen.delete(this.rijen.keys().next().value!)
  }
}
