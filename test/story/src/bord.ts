/** The simulators' board, over HTTP: the story only does what a person could do. */
export function verbindBord(url: string) {
  const roep = async (methode: string, pad: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(url + pad, {
      method: methode,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      signal: AbortSignal.timeout(20_000),
    })
    if (!response.ok) throw new Error(`simulatorbord: ${methode} ${pad} gaf ${response.status}`)
    return response.status === 204 ? undefined : response.json()
  }
  return {
    gedrag: (naam: string, gedrag: { modus: string }) => roep('PUT', `/${naam}/gedrag`, gedrag),
    actie: (naam: string, actie: string, opgave: Record<string, unknown> = {}) =>
      roep('POST', `/${naam}/acties/${actie}`, opgave),
    async stand(naam: string): Promise<Record<string, unknown>> {
      return ((await roep('GET', `/${naam}`)) as { stand: Record<string, unknown> }).stand
    },
    async ontvangen(naam: string): Promise<number> {
      const overzicht = (await roep('GET', `/${naam}`)) as { berichtenOntvangen: number }
      return overzicht.berichtenOntvangen
    },
  }
}
export type Bord = ReturnType<typeof verbindBord>
