import { adapterSuite } from './adapter-suite.ts'
import { adapters, config } from '@wijkhub/wijkverpleging-feed'
import { maakZorgverzekeraar, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie } from '@wijkhub/builders'

adapterSuite({
  audience: 'wijkverpleging',
  startSimulator: (hub) => startSimulator(maakZorgverzekeraar, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) =>
    adapters(config.parse({ WIJKVERPLEGING_URL: url, WIJKVERPLEGING_TOKEN: 'proef' })).find(
      (adapter) => adapter.audience === 'wijkverpleging',
    )!,
  document: (huishouden, versie) => gezinProjectie('wijkverpleging', huishouden, versie),
  einde: 'stil',
})
