import { adapterSuite } from './adapter-suite.ts'
import { adapter, config } from '@wijkhub/matchpoint'
import { maakMatchpoint, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie, inrichting } from '@wijkhub/builders'

adapterSuite({
  audience: 'matchpoint',
  startSimulator: (hub) => startSimulator(maakMatchpoint, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) => adapter(config.parse({ MATCHPOINT_URL: url, MATCHPOINT_TOKEN: 'proef' }), { inrichting })!,
  document: (huishouden, versie) => gezinProjectie('matchpoint', huishouden, versie),
  einde: 'bericht',
})
