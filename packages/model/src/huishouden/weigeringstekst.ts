/**
 * How a refusal is told, in the words of whoever has to mend it. `reden` stands with the field it is about. Told as a
 * problem under its own code with an HTTP status, or `als` another problem. A code, once published, keeps its meaning.
 */
export type Weigeringstekst =
  | { status: number; titel: string; tekst: string; reden: string }
  | { als: 'huishouden-onbekend' | 'ongeldige-invoer' | 'geen-recht'; reden: string }
