import type { Voorbeeld } from '@wijkhub/service-kit'
import { id } from '../voorbeeldgezin.ts'

/** Nothing of this family was refused. */
export const opvragen: Voorbeeld = { status: 200, antwoord: { bijdragen: [] } }

export const afhandelen: Voorbeeld = {
  params: { bijdrageId: id(71) },
  body: { besluit: 'afsluiten', reden: 'MensCentraal had het verkeerde nummer' },
  status: 404,
}
