import type { Outbox } from '@wijkhub/events/outbox'
import { openAanmelding } from './open-aanmelding.ts'
import { openHuishouden } from './open-huishouden.ts'
import { schrijfWijziging } from './schrijf-wijziging.ts'

/** The three statements a change is made of: open one or the other, then write. */
export interface Opslag {
  openAanmelding: ReturnType<typeof openAanmelding>
  openHuishouden: ReturnType<typeof openHuishouden>
  schrijfWijziging: ReturnType<typeof schrijfWijziging>
}

export function createOpslag(schema: string, outbox: Outbox): Opslag {
  return {
    openAanmelding: openAanmelding(schema),
    openHuishouden: openHuishouden(schema),
    schrijfWijziging: schrijfWijziging(schema, outbox),
  }
}
