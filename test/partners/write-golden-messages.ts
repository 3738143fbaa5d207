import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldenMessages } from './golden-messages.ts'

// `npm run golden`: writes them anew. Run it after an intended change and read the difference before committing.
for (const { folder, made } of await goldenMessages())
  for (const [file, content] of made) writeFileSync(join(folder, file), content)
