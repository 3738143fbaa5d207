import { adapterSuite } from './adapter-suite.ts'
import { adapter, config } from '@wijkhub/cjg'
import { maakCjg, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie } from '@wijkhub/builders'

adapterSuite({
  audience: 'cjg',
  startSimulator: (hub) => startSimulator(maakCjg, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) => adapter(config.parse({ CJG_URL: url, CJG_TOKEN: 'proef' })),
  document: (huishouden, versie) => gezinProjectie('cjg', huishouden, versie),
  einde: 'bericht',
})
