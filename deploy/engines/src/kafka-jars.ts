import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { EngineError } from './engine-process.ts'
import { findJava, findProgram } from './find-program.ts'
import { enginesFolder } from './engines-folder.ts'

export const kafkaVersion = '4.1.0'
export const kafkaSources = join(import.meta.dirname, '..', 'kafka')

export interface KafkaRuntime {
  java: string
  classpath: string
}

/** What Kafka needs and this machine lacks, each with how to get it; empty when it can start. */
export function missingForKafka(): string[] {
  const missing = []
  if (!findJava())
    missing.push('java ontbreekt: Kafka 4 vraagt Java 17. Debian: apt-get install openjdk-17-jre-headless')
  if (!existsSync(jarsFolder()) && !findProgram('mvn'))
    missing.push(`mvn ontbreekt: Maven haalt de jars van Kafka ${kafkaVersion} op. Debian: apt-get install maven`)
  return missing
}

/** Fetches the jars once (54 MB, Maven's own settings and mirrors apply) and says how to run their classes. */
export async function kafkaRuntime(): Promise<KafkaRuntime> {
  const missing = missingForKafka()
  if (missing.length > 0) throw new EngineError(missing.join('\n'))
  const folder = jarsFolder()
  if (!existsSync(folder)) await fetchJars(folder)
  return { java: findJava()!, classpath: join(folder, '*') }
}

function jarsFolder(): string {
  return join(enginesFolder, `kafka-${kafkaVersion}-jars`)
}

async function fetchJars(folder: string): Promise<void> {
  // Into a folder of its own first: a download cut short must not look complete.
  const partial = `${folder}.${process.pid}`
  await mkdir(dirname(folder), { recursive: true })
  const args = [
    '-q',
    '-B',
    '-f',
    join(kafkaSources, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
  ]
  try {
    await promisify(execFile)('mvn', [...args, '-DincludeScope=runtime', `-Dkafka.version=${kafkaVersion}`])
  } catch (error) {
    const output = (error as { stdout?: string }).stdout ?? ''
    throw new EngineError(`Maven kon de jars van Kafka niet ophalen:\n${output.slice(-2000) || String(error)}`)
  }
  // Two starts at once: the second finds the folder there, with the same jars.
  if (existsSync(folder)) await rm(partial, { recursive: true })
  else await rename(partial, folder)
}
