import { adapterSuite } from '@wijkhub/adapter-kit/suite'
import { project, regelVoor } from '@wijkhub/model'
import { maakCjg, startSimulator } from '@wijkhub/simulators'
import { voorbeeldHuishouden } from '@wijkhub/testing'
import { cjgAdapter } from './adapter.ts'
import { cjgTransport } from './transport.ts'

const gezin = project(voorbeeldHuishouden(), regelVoor('cjg')!, '2026-11-22')!

adapterSuite({
  audience: 'cjg',
  startSimulator: (hub) => startSimulator(maakCjg, { port: 0, hub, opnieuwMs: 5 }),
  maakAdapter: (url) => cjgAdapter(cjgTransport({ url, token: 'geheim' })),
  document: ({ id }, versie) => ({ ...gezin, huishoudenId: id, adres: { ...gezin.adres, huisnummer: 100 + versie } }),
  einde: 'bericht',
})
