/** Small, loopback only, and silent about what people wrote. */
const always = {
  listen_addresses: '127.0.0.1',
  // Only the server's own account and root; others come by TCP, with the password in either case.
  unix_socket_permissions: '0700',
  max_connections: '200',
  shared_buffers: '64MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  wal_buffers: '2MB',
  max_wal_size: '512MB',
  min_wal_size: '32MB',
  checkpoint_timeout: '15min',
  // No replication here: less to write ahead, and two background processes fewer.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_worker_processes: '2',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  autovacuum_max_workers: '2',
  autovacuum_naptime: '30s',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // An error's DETAIL and statement hold values of rows: personal data does not belong in a log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
} satisfies Record<string, string>

/** For tests only: after a crash of the machine such a database may be beyond repair. */
const withoutDurability = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export interface ServerStart {
  port: number
  durable: boolean
  /** Where it makes its socket; without it there is none. */
  socketFolder: string | undefined
  own?: Record<string, string> | undefined
}

/** Settings of one start, as arguments of `postgres`. */
export function serverArguments({ port, durable, socketFolder, own = {} }: ServerStart): string[] {
  const settings = {
    ...always,
    unix_socket_directories: socketFolder ?? '',
    ...(durable ? {} : withoutDurability),
    ...own,
    port: String(port),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
