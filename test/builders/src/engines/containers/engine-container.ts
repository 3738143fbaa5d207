import { GenericContainer, getContainerRuntimeClient, type StartedTestContainer, Wait } from 'testcontainers'
import { freePort } from '@wijkhub/machine/free-ports'

export interface EngineContainer {
  host: string
  /** The same number inside and outside, and after a restart. */
  port: number
  kill: () => Promise<void>
  restart: () => Promise<void>
  /** Gone with its data. */
  stop: () => Promise<void>
  /** Runs a command in it and gives what it printed; an exit code other than 0 is an error. */
  run: (command: string[], input?: string) => Promise<string>
}

class LocalContainer extends GenericContainer {
  /** A port that Docker chooses changes with every start, so the number is ours. */
  withFixedPort(port: number, { inside, ip }: { inside: number; ip: string | undefined }): this {
    this.withExposedPorts({ container: inside, host: port })
    for (const bindings of Object.values(this.hostConfig.PortBindings as Record<string, { HostIp?: string }[]>))
      for (const binding of bindings) if (ip) binding.HostIp = ip
    return this
  }
}

export interface EngineKind {
  image: string
  /** The port within the container; default the same as outside. */
  inside?: number
  prepare: (container: GenericContainer, place: { host: string; port: number }) => GenericContainer
  /** Rejects after its own patience. Absent where the container's own wait says enough. */
  untilReady?: (place: { host: string; port: number }) => Promise<void>
}

/** For an engine whose `untilReady` waits. Looking for the port, the library starts three programs in the container
 *  several times a second, and on two cores a broker does not come up under that. */
export const waitForNothing = () => Wait.forAll([])

export async function startEngineContainer(kind: EngineKind): Promise<EngineContainer> {
  const client = await getContainerRuntimeClient()
  const isLocal = client.info.containerRuntime.host === 'localhost'
  const host = isLocal ? '127.0.0.1' : client.info.containerRuntime.host
  const port = await freePort()
  const place = { host, port }
  const empty = new LocalContainer(kind.image).withFixedPort(port, {
    inside: kind.inside ?? port,
    ip: isLocal ? host : undefined,
  })
  const started = await kind.prepare(empty, place).start()
  const container = client.container.getById(started.getId())
  const stop = async () => void (await started.stop())

  async function kill(): Promise<void> {
    const ended = container.wait()
    // Refused when it is dead already, which is what was asked.
    await container.kill({ signal: 'SIGKILL' }).catch(() => undefined)
    await ended
  }

  try {
    await kind.untilReady?.(place)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    ...place,
    kill,
    async restart() {
      await kill()
      await started.restart()
      await kind.untilReady?.(place)
    },
    stop,
    run: (command, input) => runIn(started, command, input),
  }
}

async function runIn(container: StartedTestContainer, command: string[], input?: string): Promise<string> {
  const file = '/tmp/invoer'
  if (input !== undefined) await container.copyContentToContainer([{ content: input, target: file }])
  const { exitCode, output } = await container.exec(
    input === undefined ? command : ['sh', '-c', `"$@" < ${file}`, 'sh', ...command],
  )
  if (exitCode !== 0) throw new Error(`${command[0]} ended with ${exitCode}:\n${output}`)
  return output
}
