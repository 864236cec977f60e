/** The roles that every cluster has, as `GET /_security/role` of a real server shows them; `parse-roles.ts` reads the notation. */
export const commonRoles = `
superuser
  description Grants full access to cluster management and data indices. This role also grants direct read-only access to restricted indices like .security. A user with this role can impersonate any other user in the system, manage security and create roles with unlimited privileges. Take extra care when assigning it to a user.
  cluster all
  index * : all
  index-restricted * : monitor read view_index_metadata read_cross_cluster
  remote * : all
  remote-restricted * : monitor read view_index_metadata read_cross_cluster
  application * : * : *
  run_as *
  remote_cluster monitor_enrich monitor_stats
viewer
  description Grants read-only access to all features in Kibana (including Solutions) and to data indices.
  cluster monitor_inference
  index /~(([.]|ilm-history-).*)/ : read view_index_metadata
  index .slo-observability.* : read view_index_metadata
  index .evaluation-* : read view_index_metadata
  index .siem-signals* .lists-* .items-* .reindexed-v8-siem-signals* .reindexed-v8-lists-* .reindexed-v8-items-* .entities.v1.latest.security_* .entities.v2.latest.security_* .entities.v2.updates.security_* .entities.v2.metadata.security_* .asset-criticality.asset-criticality-* .entity_analytics.monitoring* .entity_analytics.entity-leads* .entity_analytics.watchlists.* .entities.*.history.* : read view_index_metadata
  index .alerts* .preview.alerts* .adhoc.alerts* : read view_index_metadata
  index profiling-* .profiling-* : read view_index_metadata
  application kibana-.kibana : read : *
editor
  description Grants full access to all features in Kibana (including Solutions) and read-only access to data indices.
  cluster monitor_inference
  index /~(([.]|ilm-history-).*)/ : read view_index_metadata
  index observability-annotations : read view_index_metadata write
  index .slo-observability.* : read view_index_metadata write manage
  index .evaluation-* : read view_index_metadata write
  index .siem-signals* .lists-* .items-* .reindexed-v8-siem-signals* .reindexed-v8-lists-* .reindexed-v8-items-* .asset-criticality.asset-criticality-* : read view_index_metadata write maintenance
  index .entities.v1.latest.security_* .entities.v2.latest.security_* .entities.v2.updates.security_* .entities.v2.metadata.security_* .entity_analytics.monitoring* .entity_analytics.entity-leads* .entity_analytics.watchlists.* .entities.*.history.* : read view_index_metadata
  index .internal.alerts* .reindexed-v8-internal.alerts* .alerts* .internal.preview.alerts* .reindexed-v8-internal.preview.alerts* .preview.alerts* .internal.adhoc.alerts* .adhoc.alerts* : read view_index_metadata write maintenance
  index profiling-* .profiling-* : read view_index_metadata
  application kibana-.kibana : all : *
ingest_admin
  description Grants access to manage all index templates and all ingest pipeline configurations.
  cluster manage_index_templates manage_pipeline
monitoring_user
  description Grants the minimum privileges required for any user of X-Pack monitoring other than those required to use Kibana. This role grants access to the monitoring indices and grants privileges necessary for reading basic cluster information. This role also includes all Kibana privileges for the Elastic Stack monitoring features. Monitoring users should also be assigned the kibana_admin role, or another role with access to the Kibana instance.
  cluster cluster:monitor/main cluster:monitor/xpack/info cluster:monitor/remote/info
  index .monitoring-* : read read_cross_cluster
  index /metrics-(beats|elasticsearch|enterprisesearch|kibana|logstash).*/ : read read_cross_cluster
  index metricbeat-* : read read_cross_cluster
  remote .monitoring-* : read read_cross_cluster
  remote /metrics-(beats|elasticsearch|enterprisesearch|kibana|logstash).*/ : read read_cross_cluster
  remote metricbeat-* : read read_cross_cluster
  application kibana-* : reserved_monitoring : *
apm_system
  description Grants access necessary for the APM system user to send system-level data (such as monitoring) to Elasticsearch.¶
  cluster monitor cluster:admin/xpack/monitoring/bulk
  index .monitoring-beats-* : create_index create_doc
beats_admin
  description Grants access to the .management-beats index, which contains configuration information for the Beats.
  index .management-beats : all
beats_system
  description Grants access necessary for the Beats system user to send system-level data (such as monitoring) to Elasticsearch. This role should not be assigned to users as the granted permissions may change between releases.
  cluster monitor cluster:admin/xpack/monitoring/bulk
  index .monitoring-beats-* : create_index create
enrich_user
  description Grants access to manage all enrich indices (.enrich-*) and all operations on ingest pipelines.
  cluster manage_enrich manage_ingest_pipelines monitor
  index-restricted .enrich-* : read view_index_metadata
  index .enrich-* : manage write
inference_admin
  description Grants access necessary to manage inference models and performing inference.
  cluster manage_inference
inference_user
  description Grants access necessary to perform inference.
  cluster monitor_inference
kibana_admin
  description Grants access to all features in Kibana.
  application kibana-.kibana : all : *
kibana_user
  description Grants access to all features in Kibana.
  metadata _deprecated_reason "Please use the [kibana_admin] role instead"
  metadata _deprecated true
  application kibana-.kibana : all : *
logstash_admin
  description Grants access to the .logstash* indices for managing configurations, and grants necessary access for logstash-specific APIs exposed by the logstash x-pack plugin.
  cluster manage_logstash_pipelines
  index-restricted .logstash* : create delete index manage read
logstash_system
  description Grants access necessary for the Logstash system user to send system-level data (such as monitoring) to Elasticsearch. This role should not be assigned to users as the granted permissions may change between releases.
  cluster monitor cluster:admin/xpack/monitoring/bulk
machine_learning_admin
  description Provides all of the privileges of the machine_learning_user role plus the full use of the machine learning APIs. Grants manage_ml cluster privileges, read access to .ml-anomalies*, .ml-notifications*, .ml-state*, .ml-meta* indices and write access to .ml-annotations* indices. Machine learning administrators also need index privileges for source and destination indices and roles that grant access to Kibana.
  cluster manage_ml
  index-restricted .ml-anomalies* .ml-notifications* .ml-state* .ml-meta* .ml-stats-* : view_index_metadata read
  index .ml-annotations* : view_index_metadata read write
  application kibana-* : reserved_ml_admin : *
machine_learning_user
  description Grants the minimum privileges required to view machine learning configuration, status, and work with results. This role grants monitor_ml cluster privileges, read access to the .ml-notifications and .ml-anomalies* indices (which store machine learning results), and write access to .ml-annotations* indices. Machine learning users also need index privileges for source and destination indices and roles that grant access to Kibana.
  cluster monitor_ml
  index .ml-anomalies* .ml-notifications* : view_index_metadata read
  index .ml-annotations* : view_index_metadata read write
  application kibana-* : reserved_ml_user : *
remote_monitoring_agent
  description Grants the minimum privileges required to write data into the monitoring indices (.monitoring-*). This role also has the privileges necessary to create Metricbeat indices (metricbeat-*) and write data into them.
  cluster manage_index_templates manage_ingest_pipelines monitor cluster:admin/ilm/get cluster:admin/ilm/put cluster:monitor/xpack/watcher/watch/get cluster:admin/xpack/watcher/watch/put cluster:admin/xpack/watcher/watch/delete
  index .monitoring-* : all
  index metricbeat-* : index create_index view_index_metadata indices:admin/aliases indices:admin/rollover
remote_monitoring_collector
  description Grants the minimum privileges required to collect monitoring data for the Elastic Stack.
  cluster monitor
  index-restricted * : monitor
  index-restricted .kibana* : read
reporting_user
  description Grants the necessary privileges required to use reporting features in Kibana, including generating and downloading reports. This role implicitly grants access to all Kibana reporting features, with each user having access only to their own reports. Note that reporting users should also be assigned additional roles that grant read access to Kibana, and the indices that will be used to generate reports.
  metadata _deprecated_reason "Please grant access via Kibana privileges instead."
  metadata _deprecated true
  application kibana-* : reserved_reporting_user : *
rollup_admin
  description Grants manage_rollup cluster privileges, which enable you to manage and execute all rollup actions.
  cluster manage_rollup
rollup_user
  description Grants monitor_rollup cluster privileges, which enable you to perform read-only operations related to rollups.
  cluster monitor_rollup
snapshot_user
  description Grants the necessary privileges to create snapshots of all the indices and to view their metadata. This role enables users to view the configuration of existing snapshot repositories and snapshot details. It does not grant authority to remove or add repositories or to restore snapshots. It also does not enable to change index settings or to read or update data stream or index data.
  cluster create_snapshot cluster:admin/repository/get
  index-restricted * : view_index_metadata
transform_admin
  description Grants manage_transform cluster privileges, which enable you to manage transforms. This role also includes all Kibana privileges for the machine learning features.
  cluster manage_transform
  index .transform-notifications-* .data-frame-notifications-* .transform-notifications-read : view_index_metadata read
transform_user
  description Grants monitor_transform cluster privileges, which enable you to perform read-only operations related to transforms. This role also includes all Kibana privileges for the machine learning features.
  cluster monitor_transform
  index .transform-notifications-* .data-frame-notifications-* .transform-notifications-read : view_index_metadata read
transport_client
  description Grants the privileges required to access the cluster through the Java Transport Client. The Java Transport Client fetches information about the nodes in the cluster using the Node Liveness API and the Cluster State API (when sniffing is enabled). Assign your users this role if they use the Transport Client.
  cluster transport_client
watcher_admin
  description Allows users to create and execute all Watcher actions. Grants read access to the .watches index. Also grants read access to the watch history and the triggered watches index.
  cluster manage_watcher
  index-restricted .watches .triggered_watches .watcher-history-* : read
watcher_user
  description Grants read access to the .watches index, the get watch action and the watcher stats.
  cluster monitor_watcher
  index-restricted .watches : read
  index .watcher-history-* : read
`;
