import type { ApiInfo } from '@wijkhub/service-kit'

export const registratieInfo: ApiInfo = {
  prefix: '/registratie/v1',
  titel: 'Wijkhub registratie',
  versie: '1.0.0',
  omschrijving:
    'Eén aanmelding, gedeeld met elk partnersysteem dat haar mag hebben. Elke organisatie ziet van een huishouden wat de doelbindingtabel haar toestaat.',
}
