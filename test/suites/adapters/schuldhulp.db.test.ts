import { adapterSuite } from './adapter-suite.ts'
import { adapter, config } from '@wijkhub/schuldhulp'
import { maakSchuldhulp, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie, inrichting } from '@wijkhub/builders'

adapterSuite({
  audience: 'schuldhulp',
  startSimulator: (hub) => startSimulator(maakSchuldhulp, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) => adapter(config.parse({ SCHULDHULP_URL: url, SCHULDHULP_TOKEN: 'proef' }), { inrichting }),
  document: (huishouden, versie) => gezinProjectie('schuldhulp', huishouden, versie),
  einde: 'bericht',
})
