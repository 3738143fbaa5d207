import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'blokkade-onbekend': {
    status: 404,
    titel: 'Onbekende blokkade',
    tekst: 'Er is bij dit huishouden geen blokkade onder dit nummer waarover uw organisatie beslist.',
    reden: 'deze blokkade is niet bekend',
  },
  'blokkade-van-elders': {
    status: 409,
    titel: 'Ergens anders gezet',
    tekst: 'Deze blokkade is gezet in een ander huishouden van deze inwoner, en wordt alleen daar opgeheven.',
    reden: 'is in een ander huishouden gezet',
  },
  'blokkade-vier-ogen': {
    status: 409,
    titel: 'Vier ogen',
    tekst:
      'Wie een blokkade zette heft haar niet op: dat doet een andere organisatie, of een andere medewerker die uw systeem noemt.',
    reden: 'is door u gezet',
  },
  'geblokkeerde-onbekend': { als: 'ongeldige-invoer', reden: 'staat niet in de doelbindingtabel' },
  'blokkade-tegen-zichzelf': { als: 'ongeldige-invoer', reden: 'dit is uw eigen organisatie' },
} as const satisfies Record<string, Weigeringstekst>
