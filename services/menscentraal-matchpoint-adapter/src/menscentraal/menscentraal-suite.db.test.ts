import { adapterSuite } from '@wijkhub/adapter-kit/suite'
import { maakMenscentraal, startSimulator } from '@wijkhub/simulators'
import { menscentraal } from './adapter.ts'
import { instellingen, voorbeeldProjectie } from './fixtures/golden-berichten.ts'

adapterSuite({
  audience: 'menscentraal',
  startSimulator: (hub) => startSimulator(maakMenscentraal, { port: 0, hub, opnieuwMs: 20 }),
  maakAdapter: (url) => menscentraal({ url, timeoutMs: 2_000 }, instellingen),
  document: ({ id }, versie) => ({
    ...voorbeeldProjectie(),
    huishoudenId: id,
    grondslag: { wet: 'Wmo 2015', artikel: `2.3.${versie}` },
  }),
  // The number is asked for, then the case is created.
  eersteBerichten: 2,
  einde: 'bericht',
})
