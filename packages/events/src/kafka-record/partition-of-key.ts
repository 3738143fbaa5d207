/**
 * The partition Kafka's own (Java) producer takes for a key: murmur2, sign bit cleared, modulo. Both drivers name the
 * partition themselves, because the clients disagree: @platformatic/kafka clears no sign bit (`hash >>> 0`), which only
 * gives the same partition when their number is a power of two, and librdkafka (kcat) hashes with CRC32 by default.
 */
export function partitionOfKey(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions
}

/** Source: org.apache.kafka.common.utils.Utils.murmur2. */
export function murmur2(data: Uint8Array): number {
  const m = 0x5bd1e995
  let h = 0x9747b28c ^ data.length
  const whole = data.length & ~3
  for (let i = 0; i < whole; i += 4) {
    let k = data[i]! | (data[i + 1]! << 8) | (data[i + 2]! << 16) | (data[i + 3]! << 24)
    k = Math.imul(k, m)
    k = Math.imul(k ^ (k >>> 24), m)
    h = Math.imul(h, m) ^ k
  }
  const rest = data.length - whole
  if (rest === 3) h ^= data[whole + 2]! << 16
  if (rest >= 2) h ^= data[whole + 1]! << 8
  if (rest >= 1) h = Math.imul(h ^ data[whole]!, m)
  h = Math.imul(h ^ (h >>> 13), m)
  return h ^ (h >>> 15)
}
