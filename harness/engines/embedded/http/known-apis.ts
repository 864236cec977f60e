/** First segments of the real server's API paths. */
const namespaces = words(`
  _aliases _alias _analyze _application _async_search _autoscaling _bulk _cache _capabilities _cat _ccr _cluster
  _component_template _connector _count _create_from _dangling _data_stream _delete_by_query _enrich _eql _features
  _field_caps _fleet _flush _forcemerge _health_report _ilm _index_template _inference _info _ingest
  _internal _license _lifecycle _list _logstash _mapping _mget _migration _ml _monitoring _msearch _mtermvectors _nodes
  _pit _profiling _project _project_routing _query _query_rules _rank_eval _recovery _refresh _reindex _remote _render _resolve
  _rollup _script_context _script_language _scripts _search _search_shards _searchable_snapshots _security
  _segments _settings _shard_stores _slm _snapshot _sql _ssl _stats _streams _synonyms _tasks _template
  _terms_enum _text_structure _transform _update_by_query _validate _watcher _xpack
`);

/** Second segments of those that begin with an index, but for those that the engine has whole. */
const ofAnIndex = words(`
  _analyze _async_search _block _cache _ccr _clone _close _count _delete_by_query
  _disk_usage _downsample _eql _explain _field_caps _field_usage_stats _fleet _flush _forcemerge
  _graph _ilm _knn_search _lifecycle _mapping _migration _msearch _mtermvectors _mvt _open _pit _rank_eval
  _recovery _reload_search_analyzers _rollover _rollup _rollup_search _search _search_shards
  _searchable_snapshots _segments _shard_stores _shrink _split _stats _termvectors
  _terms_enum _unfreeze _update_by_query _validate
`);

/** True when a path belongs to an API that the real server has, so far as its first segments tell. */
export function isKnownApi(path: string): boolean {
  const [first = "", second = ""] = path.split("/").slice(1);
  return namespaces.has(first) || (!first.startsWith("_") && ofAnIndex.has(second));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
