/** BullMQ loses jobs silently under any other maxmemory policy. The append-only file survives kill -9. */
export const redisSettings = { appendonly: 'yes', save: '', 'maxmemory-policy': 'noeviction' }
