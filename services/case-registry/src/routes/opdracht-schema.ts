import { opdrachten } from '@wijkhub/model'
import type { z } from 'zod'
import { eTag, sleutelKop, Vastgelegd, versieKop } from './contract.ts'
import { problemenVan } from './problemen-van.ts'

type MetInvoer = {
  [S in keyof typeof opdrachten]: (typeof opdrachten)[S]['invoer'] extends z.ZodType ? S : never
}[keyof typeof opdrachten]

/** What the route of a command on what is there takes, answers and may refuse; `ook`: what its route may answer besides. */
export function wijzigt<S extends MetInvoer, P extends z.ZodObject>(soort: S, params: P, ook: readonly string[] = []) {
  return {
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' } as const,
    params,
    headers: versieKop,
    body: opdrachten[soort].invoer as (typeof opdrachten)[S]['invoer'],
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: [...problemenVan(soort), ...ook],
  }
}

/** The same of a command that makes a row, once per `Idempotency-Key`: `vastgelegd` is its version with the ids it made. */
export function maakt<S extends MetInvoer, V extends z.ZodType, P extends z.ZodObject>(
  soort: S,
  vastgelegd: V,
  params: P,
) {
  return {
    ...wijzigt(soort, params, ['huishouden-vol', 'sleutel-hergebruikt']),
    headers: sleutelKop.extend(versieKop.shape),
    response: { 201: vastgelegd },
    responseHeaders: { 201: eTag },
  }
}
