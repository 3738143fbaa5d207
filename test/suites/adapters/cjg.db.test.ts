import { adapterSuite } from './adapter-suite.ts'
import { adapters, config } from '@wijkhub/cjg-bridge'
import { maakCjg, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie, inrichting } from '@wijkhub/builders'

adapterSuite({
  audience: 'cjg',
  startSimulator: (hub) => startSimulator(maakCjg, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) =>
    adapters(config.parse({ CJG_URL: url, CJG_TOKEN: 'proef', GGK_URL: url, GGK_TOKEN: 'proef' }), inrichting).find(
      (adapter) => adapter.audience === 'cjg',
    )!,
  document: (huishouden, versie) => gezinProjectie('cjg', huishouden, versie),
  einde: 'bericht',
})
