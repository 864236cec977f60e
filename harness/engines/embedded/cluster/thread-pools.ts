/** The pools in which the real server does its work, by name. Here one thread does it all, so that nothing queues. */
export const threadPools =
  `analyze auto_complete cluster_coordination fetch_shard_started fetch_shard_store flush
  force_merge generic get management merge refresh search search_coordination security-crypto security-token-key
  snapshot snapshot_meta system_critical_read system_critical_write system_read system_write
  system_write_coordination warmer write write_coordination`.split(/\s+/);
