import { z } from 'zod'

/** Environment of the registry: nothing beside what every service gets. */
export const config = z.object({})
