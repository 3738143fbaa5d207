/** For the container engine: exit code 0 when this container's service is ready. */
const response = await fetch(`http://127.0.0.1:${process.env['WIJKHUB_PORT'] ?? 8080}/health/ready`, {
  signal: AbortSignal.timeout(4_000),
}).catch(() => undefined)
process.exit(response?.ok ? 0 : 1)
