import { problemen } from '@wijkhub/model'
import type { Fout } from '@wijkhub/service-kit'

/** What the model refuses, as problems of an API: beside what goes wrong with any request. */
export const catalogus = Object.fromEntries(
  Object.entries(problemen).map(([code, { status, titel, tekst }]) => [code, { status, title: titel, detail: tekst }]),
) as Record<keyof typeof problemen, Fout>
