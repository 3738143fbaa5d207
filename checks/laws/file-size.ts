import { isCode, isTest, type Law } from '../law.ts'

export const fileSize: Law = {
  name: 'file size',
  check: ({ tree }) => ({
    violations: tree.files.flatMap((file) => {
      const limit = limitFor(file)
      if (!limit) return []
      const lines = tree.read(file).trimEnd().split('\n').length
      return lines > limit ? [`${file} has ${lines} lines, ${limit} is the limit: one subject per file`] : []
    }),
  }),
}

function limitFor(file: string): number | undefined {
  if (file.startsWith('contracts/') || file.endsWith('schema.sql')) return undefined
  if (isCode(file)) return isTest(file) ? 500 : 300
  if (/\.(sql|css|html)$/.test(file)) return 300
  if (/^(packages|services)\/([^/]+\/){1,2}README\.md$/.test(file)) return 120
  return undefined
}
