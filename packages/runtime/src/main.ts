import { runMain, type ServiceModule } from '@wijkhub/service-kit'
import { migrateService } from './migrate-service.ts'
import { runService } from './run-service.ts'

/** The whole of a service's `main.ts`: `node main.ts` runs it, `node main.ts migreer` makes its tables and ends. */
export async function main(module: ServiceModule, args: readonly string[] = process.argv.slice(2)): Promise<void> {
  if (args[0] !== 'migreer') return runMain(module.naam, () => runService(module))
  await runMain(module.naam, async () => {
    const made = await migrateService(module)
    process.stdout.write(made.length > 0 ? `${module.naam}: ${made.join(', ')}\n` : `${module.naam}: niets te doen\n`)
    return 0
  })
}
