import { z } from 'zod'

/** Environment of the registry, beside what every service gets. */
export const config = z.object({
  WIJKHUB_AANMELDTIK_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(5000)
    .default(100)
    .describe(
      'Een aanmelding van wie niet mag horen of iemand bekend is, wordt beantwoord op een veelvoud van zoveel milliseconden na haar begin; 0: meteen, en dan verraadt de tijd het',
    ),
})
