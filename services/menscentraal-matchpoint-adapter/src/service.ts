import { partnerService } from '@wijkhub/adapter-kit'
import * as matchpoint from '@wijkhub/matchpoint'
import * as menscentraal from '@wijkhub/menscentraal'

/** The municipality's two: MensCentraal for the households, Matchpoint for the signals. */
export const service = partnerService({
  naam: 'menscentraal-matchpoint-adapter',
  schema: 'menscentraal_matchpoint',
  partners: [menscentraal, matchpoint],
})
