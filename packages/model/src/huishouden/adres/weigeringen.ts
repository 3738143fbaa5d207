import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'adres-onbekend': {
    status: 409,
    titel: 'Geen tweede adres',
    tekst: 'Dit huishouden heeft geen tweede adres.',
    reden: 'dit adres is er niet',
  },
  'adres-niet-van-u': {
    status: 403,
    titel: 'Niet aan u',
    tekst: 'Of een adres geheim is, zegt wie het opgaf, of wie hier over betrokkenheid beslist.',
    reden: 'uw organisatie gaf dit adres niet op en beslist hier niet',
  },
} as const satisfies Record<string, Weigeringstekst>
