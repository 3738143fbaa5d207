import { z } from 'zod'
import { PersoonOpgave } from '../../velden/opgave.ts'
import { opdracht } from '../opdracht.ts'
import { neemOver } from './neem-over.ts'

const { telefoonnummer, emailadres } = PersoonOpgave.shape
const wist = 'Weggelaten: blijft zoals het is; null: niet meer bekend'

export const InwonerBijwerking = z
  .strictObject({
    telefoonnummer: telefoonnummer.unwrap().nullable().describe(wist),
    emailadres: emailadres.unwrap().nullable().describe(wist),
  })
  .partial()
  .meta({ id: 'InwonerBijwerking' })
export type InwonerBijwerking = z.infer<typeof InwonerBijwerking>

export const werkInwonerBij = opdracht({
  wie: 'betrokken',
  over: 'persoon',
  invoer: InwonerBijwerking,
  weigeringen: ['inwoner-onbekend'],
  beslis(huishouden, { inwonerId, bijwerking }: { inwonerId: string; bijwerking: InwonerBijwerking }, door) {
    if (!huishouden.inwoners[inwonerId]) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    return { feiten: neemOver(huishouden, inwonerId, bijwerking, door).feiten }
  },
})
