import { adapterSuite } from './adapter-suite.ts'
import { adapter, config } from '@wijkhub/menscentraal'
import { maakMenscentraal, startSimulator } from '@wijkhub/simulators'
import { gezinProjectie, inrichting } from '@wijkhub/builders'

adapterSuite({
  audience: 'menscentraal',
  startSimulator: (hub) => startSimulator(maakMenscentraal, { port: 0, hub, opnieuwMs: 50 }),
  maakAdapter: (url) => adapter(config.parse({ MENSCENTRAAL_URL: url, MENSCENTRAAL_TOKEN: 'proef' }), { inrichting }),
  document: (huishouden, versie) => gezinProjectie('menscentraal', huishouden, versie),
  eersteBerichten: 2,
  einde: 'bericht',
})
