import { adapterSuite } from '@wijkhub/adapter-kit/suite'
import { ggkPad, maakJeugdhulp, startSimulator } from '@wijkhub/simulators'
import { jeugdhulpAdapter } from './adapter.ts'
import { afzender, gezin } from './fixtures/berichten.ts'
import { ggkTransport } from './transport.ts'

const [besluitId, besluit] = Object.entries(gezin.besluiten!).find(
  ([, { aanbiederAgb }]) => aanbiederAgb === '98765432',
)!

adapterSuite({
  audience: 'jeugdhulp',
  startSimulator: (hub) => startSimulator(maakJeugdhulp, { port: 0, hub, opnieuwMs: 5 }),
  maakAdapter: (url) => jeugdhulpAdapter(afzender, ggkTransport({ url: url + ggkPad, token: 'geheim' })),
  document: ({ id, nummer }, versie) => ({
    ...gezin,
    huishoudenId: id,
    besluiten: {
      [besluitId]: {
        ...besluit,
        // Unique per municipality and law (TR332); the moment of a change is later than that of what it changes (IV013).
        toewijzingNummer: 39200000 + nummer,
        toegewezenOp: `2026-11-22T10:05:0${versie}Z`,
        einddatum: `2027-05-0${versie}`,
      },
    },
  }),
  einde: 'stil',
})
