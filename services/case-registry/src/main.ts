import { main } from '@wijkhub/runtime'
import { service } from './service.ts'

await main(service)
