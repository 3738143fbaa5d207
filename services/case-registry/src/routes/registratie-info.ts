import type { ApiInfo } from '@wijkhub/service-kit'
import { catalogus } from './catalogus.ts'

export const registratieInfo = {
  prefix: '/registratie/v1',
  titel: 'Wijkhub registratie',
  versie: '1.0.0',
  omschrijving:
    'Eén aanmelding, gedeeld met elk partnersysteem dat haar mag hebben. Elke organisatie ziet van een huishouden wat de doelbindingtabel haar toestaat.',
  problemen: catalogus,
} satisfies ApiInfo
