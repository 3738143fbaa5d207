/** What happened: a line of every act with data of residents, sealed and verifiable; see README.md. */
export { logboekSchema, maakMaanden, migrateLogboek } from './migreer.ts'
export { beginNieuwTijdperk } from './na-herstel.ts'
export { overWie } from './regel/over-wie.ts'
export { regelhoofd, type Regel } from './regel/regel.ts'
export { schrijfRegels } from './schrijven/voeg-toe.ts'
export { logboekTabellen } from './tabellen.ts'
