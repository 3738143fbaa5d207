import type { Voorbeeld } from '@wijkhub/service-kit'

export const verstrekkingenZoeken: Voorbeeld = {
  body: { organisatie: 'kontext', vanaf: '2026-11-01', tot: '2026-11-30' },
  status: 200,
  antwoord: {
    verstrekkingen: [
      {
        regelId: '3f0a2f4e-6a51-4d0e-9a55-0f2b6d6a1c11',
        op: '2026-11-22T10:00:00.000000Z',
        dienst: 'case-registry',
        verwerking: 'huishouden-lezen',
        handeling: 'lezen',
        status: 'Ok',
        organisatie: 'kontext',
        doel: 'kontext',
        huishoudens: ['8d3b1f0a-1b1e-4b56-8e27-3c8f5b6f0a01'],
        betrokkenen: ['0b6d2c9e-0f4a-4a53-9d7c-2f3e4a5b6c01'],
        velden: ['doelen', 'huishoudenId', 'inwoners', 'inwoners.naam'],
        trace: '4bf92f3577b34da6a3ce929d0e0e4736',
      },
    ],
  },
}

export const ankerLezen: Voorbeeld = {
  status: 200,
  antwoord: {
    anker: {
      nr: 41,
      dag: '2026-11-22',
      regels: 1200,
      kop: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  },
}
