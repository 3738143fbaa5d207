import type { Voorbeeld } from '@wijkhub/service-kit'

/** What the documentation shows of functional administration; the household is that of the registry's examples. */

const huishoudenId = '5f1c8a52-0d4e-4b7a-9c36-000000000001'
const id = '5f1c8a52-0d4e-4b7a-9c36-000000000071'

export const lezen: Voorbeeld = {
  status: 200,
  antwoord: {
    audience: 'cjg',
    einden: [],
    quarantaine: [
      {
        id,
        audience: 'cjg',
        huishouden_id: huishoudenId,
        richting: 'uit',
        bericht_id: '5f1c8a52-0d4e-4b7a-9c36-000000000072',
        soort: 'gezin',
        foutcode: 'http-422',
        reden: 'Het partnersysteem weigerde het bericht: postcode onbekend',
        sinds: '2026-11-22T10:00:00.000Z',
        einde_recht: false,
      },
    ],
  },
}

export const herhalen: Voorbeeld = { params: { id }, status: 200, antwoord: { herhaald: 1 } }
export const allesHerhalen: Voorbeeld = { status: 200, antwoord: { herhaald: 3 } }
export const afdoen: Voorbeeld = { params: { id }, status: 200, antwoord: { afgedaan: true } }
export const opnieuwBeginnen: Voorbeeld = { params: { huishoudenId }, status: 200, antwoord: { opnieuw: true } }
