import { join } from 'node:path'
import { root } from './places.js'
import { withLock } from './lock.js'
import { installPackages, packagesAreReady as packagesAreInstalled } from './packages.js'
import { bringRuntime, childEnvironment, describeRuntime, runtimeIsReady } from './runtime.js'
import { LauncherError } from './progress.js'

/** Brings what is missing and returns the Node to run with and the environment to give it. Costs nothing when all is there. */
export async function prepare({ withPackages = true } = {}) {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 18) {
    throw new LauncherError(
      `Node ${process.versions.node} is te oud. Installeer Node 18 of nieuwer en probeer het opnieuw.`,
    )
  }
  const runtime = describeRuntime()
  const packagesAreReady = () => !withPackages || packagesAreInstalled()
  if (!runtimeIsReady(runtime) || !packagesAreReady()) {
    await withLock(async () => {
      if (!runtimeIsReady(runtime)) await bringRuntime(runtime)
      if (!packagesAreReady()) await installPackages(runtime)
    })
  }
  // The hub knows no municipality by itself. From this repository it is Haarlem's, unless somebody names another file.
  const env = { WIJKHUB_INRICHTING: join(root, 'inrichting', 'haarlem.yaml'), ...childEnvironment(runtime.node) }
  return { ...runtime, env }
}
