import { adapterSuite } from './adapter-suite.ts'
import { adapters, config } from '@wijkhub/debt-assistance-connector'
import { maakSchuldhulp, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie, inrichting } from '@wijkhub/builders'

adapterSuite({
  audience: 'schuldhulp',
  startSimulator: (hub) => startSimulator(maakSchuldhulp, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) =>
    adapters(config.parse({ SCHULDHULP_URL: url, SCHULDHULP_TOKEN: 'proef' }), inrichting).find(
      (adapter) => adapter.audience === 'schuldhulp',
    )!,
  document: (huishouden, versie) => gezinProjectie('schuldhulp', huishouden, versie),
  einde: 'bericht',
})
