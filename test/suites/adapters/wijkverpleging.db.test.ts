import { adapterSuite } from './adapter-suite.ts'
import { adapter, config } from '@wijkhub/wijkverpleging'
import { maakZorgverzekeraar, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie } from '@wijkhub/builders'

adapterSuite({
  audience: 'wijkverpleging',
  startSimulator: (hub) => startSimulator(maakZorgverzekeraar, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) => adapter(config.parse({ WIJKVERPLEGING_URL: url, WIJKVERPLEGING_TOKEN: 'proef' })),
  document: (huishouden, versie) => gezinProjectie('wijkverpleging', huishouden, versie),
  einde: 'stil',
})
