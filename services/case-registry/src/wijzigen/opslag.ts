import type { Outbox } from '@wijkhub/events/outbox'
import { bewaarGeweigerdeAanmelding } from './bewaar-geweigerde-aanmelding.ts'
import { isBsnVanAnder } from './is-bsn-van-ander.ts'
import { openAanmelding } from './open-aanmelding.ts'
import { openHuishouden } from './open-huishouden.ts'
import { schrijfWijziging } from './schrijf-wijziging.ts'

/** The statements a change is made of: open one or the other, then write. */
export interface Opslag {
  openAanmelding: ReturnType<typeof openAanmelding>
  openHuishouden: ReturnType<typeof openHuishouden>
  schrijfWijziging: ReturnType<typeof schrijfWijziging>
  isBsnVanAnder: ReturnType<typeof isBsnVanAnder>
  bewaarGeweigerdeAanmelding: ReturnType<typeof bewaarGeweigerdeAanmelding>
}

export function createOpslag(schema: string, outbox: Outbox): Opslag {
  return {
    openAanmelding: openAanmelding(schema),
    openHuishouden: openHuishouden(schema),
    schrijfWijziging: schrijfWijziging(schema, outbox),
    isBsnVanAnder: isBsnVanAnder(schema),
    bewaarGeweigerdeAanmelding: bewaarGeweigerdeAanmelding(schema),
  }
}
