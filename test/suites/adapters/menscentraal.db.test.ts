import { adapterSuite } from './adapter-suite.ts'
import { adapters, config } from '@wijkhub/menscentraal-matchpoint-adapter'
import { maakMenscentraal, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie, inrichting } from '@wijkhub/builders'

adapterSuite({
  audience: 'menscentraal',
  startSimulator: (hub) => startSimulator(maakMenscentraal, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) =>
    adapters(
      config.parse({
        MENSCENTRAAL_URL: url,
        MENSCENTRAAL_TOKEN: 'proef',
        MATCHPOINT_URL: url,
        MATCHPOINT_TOKEN: 'proef',
      }),
      inrichting,
    ).find((adapter) => adapter.audience === 'menscentraal')!,
  document: (huishouden, versie) => gezinProjectie('menscentraal', huishouden, versie),
  eersteBerichten: 2,
  einde: 'bericht',
})
