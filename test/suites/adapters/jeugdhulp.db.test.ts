import { adapterSuite } from './adapter-suite.ts'
import { adapter, config } from '@wijkhub/jeugdhulp'
import { maakJeugdhulp, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie, inrichting } from '@wijkhub/builders'

adapterSuite({
  audience: 'jeugdhulp',
  startSimulator: (hub) => startSimulator(maakJeugdhulp, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) => adapter(config.parse({ GGK_URL: `${url}/ggk/berichten`, GGK_TOKEN: 'proef' }), { inrichting }),
  document: (huishouden, versie) => gezinProjectie('jeugdhulp', huishouden, versie),
  einde: 'stil',
})
