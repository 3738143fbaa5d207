import { ConfigurationFault, readConfig } from '@wijkhub/service-kit'
import type { z } from 'zod'
import { eenBericht } from './kafka-config.ts'
import { OnversleuteldConfig, plainConnections } from './plain-connections.ts'

/** The configuration of a command; throws `ConfigurationFault` also where it would go over a network in plain unsaid. */
export function readEncryptedConfig<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  env: NodeJS.ProcessEnv = process.env,
): z.infer<z.ZodObject<Shape>> {
  const values = readConfig(schema.extend(OnversleuteldConfig.shape), env)
  const complaints = plainConnections(values, env)
  if (complaints.length > 0) throw new ConfigurationFault(eenBericht(complaints))
  return schema.parse(values)
}
