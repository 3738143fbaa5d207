import { adapterSuite } from './adapter-suite.ts'
import { adapters, config } from '@wijkhub/cjg-bridge'
import { maakJeugdhulp, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie, inrichting } from '@wijkhub/builders'

adapterSuite({
  audience: 'jeugdhulp',
  startSimulator: (hub) => startSimulator(maakJeugdhulp, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) =>
    adapters(
      config.parse({ CJG_URL: url, CJG_TOKEN: 'proef', GGK_URL: `${url}/ggk/berichten`, GGK_TOKEN: 'proef' }),
      inrichting,
    ).find((adapter) => adapter.audience === 'jeugdhulp')!,
  document: (huishouden, versie) => gezinProjectie('jeugdhulp', huishouden, versie),
  einde: 'stil',
})
