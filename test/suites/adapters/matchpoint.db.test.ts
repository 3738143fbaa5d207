import { adapterSuite } from './adapter-suite.ts'
import { adapters, config } from '@wijkhub/menscentraal-matchpoint-adapter'
import { maakMatchpoint, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie, inrichting } from '@wijkhub/builders'

adapterSuite({
  audience: 'matchpoint',
  startSimulator: (hub) => startSimulator(maakMatchpoint, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) =>
    adapters(
      config.parse({
        MENSCENTRAAL_URL: url,
        MENSCENTRAAL_TOKEN: 'proef',
        MATCHPOINT_URL: url,
        MATCHPOINT_TOKEN: 'proef',
      }),
      inrichting,
    ).find((adapter) => adapter.audience === 'matchpoint')!,
  document: (huishouden, versie) => gezinProjectie('matchpoint', huishouden, versie),
  einde: 'bericht',
})
