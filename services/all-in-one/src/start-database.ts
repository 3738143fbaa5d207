import { EmbeddedRefusal, type EmbeddedServer, startEmbedded } from '@wijkhub/postgres/embedded'
import { type Logger, StartFault } from '@wijkhub/service-kit'

/**
 * The built-in PostgreSQL of `npm start`. When its process dies while the hub runs it is started again on the same data
 * and address; when that cannot be, the hub ends with one message: without a database it can only refuse.
 */
export async function startDatabase(options: {
  folder: string
  fresh: boolean
  logger: Logger
}): Promise<EmbeddedServer> {
  const { folder, fresh, logger } = options
  const tell = (sentence: string) => process.stderr.write(`${sentence}\n`)
  try {
    return await startEmbedded({
      folder,
      fresh,
      onWait: tell,
      aftercare: {
        onLost() {
          logger.error('postgresql viel weg en wordt opnieuw gestart')
          tell('PostgreSQL viel weg; hij wordt opnieuw gestart …')
        },
        onBack(afterMs) {
          logger.warn({ afterMs }, 'postgresql draait weer')
          tell(`PostgreSQL draait weer, met alle gegevens (${afterMs} ms)`)
        },
        onGone(error) {
          logger.fatal({ err: error }, 'postgresql komt niet terug; de hub stopt')
          logger.flush()
          tell(`PostgreSQL viel weg en komt niet terug, dus de hub stopt: ${error.message}`)
          process.exit(1)
        },
      },
    })
  } catch (error) {
    if (error instanceof EmbeddedRefusal) throw new StartFault(error.message, { cause: error })
    throw error
  }
}
