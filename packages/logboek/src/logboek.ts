/** What happened: a line of every act with data of residents, sealed and verifiable; see README.md. */
export { logboekSchema, maakLogmaanden, migrateLogboek } from './migreer.ts'
export { overWie, type OverWie } from './regel/over-wie.ts'
export { regelhoofd, type Regel, type Status } from './regel/regel.ts'
export { samenSchrijven } from './schrijven/samen.ts'
export { regelsAlsTekst, schrijfRegels, voegRegelsToe } from './schrijven/voeg-toe.ts'
export { logboekTabellen } from './tabellen.ts'
