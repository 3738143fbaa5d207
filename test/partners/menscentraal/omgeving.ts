export const omgeving = () => ({ op: new Date().toISOString(), nieuweReferentie: () => crypto.randomUUID() as string })
export const signal = () => new AbortController().signal
