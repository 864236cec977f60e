/** What everybody calls the indices of the connector protocol by: aliases of the indices that hold the records. */
export const CONNECTORS = ".elastic-connectors";
export const SYNC_JOBS = ".elastic-connectors-sync-jobs";
