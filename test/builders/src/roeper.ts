export interface Aanroep {
  inhoud?: object | string | undefined
  /** Default JSON. */
  type?: string
  koppen?: Record<string, string>
}

/** Calls the hub at this address over HTTP as an organisation or a partner; the token is its name. */
export function roeper(url: string) {
  return async (als: string, methode: string, pad: string, { inhoud, type, koppen }: Aanroep = {}) => {
    const antwoord = await fetch(url + pad, {
      method: methode,
      headers: {
        authorization: `Bearer ${als}`,
        ...(inhoud !== undefined && { 'content-type': type ?? 'application/json' }),
        ...koppen,
      },
      ...(inhoud !== undefined && { body: typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud) }),
    })
    const tekst = await antwoord.text()
    return {
      status: antwoord.status,
      koppen: Object.fromEntries(antwoord.headers),
      tekst,
      // Answers are looked at field by field; what is not there is `undefined`, and fails the test.
      json: () => JSON.parse(tekst),
    }
  }
}
