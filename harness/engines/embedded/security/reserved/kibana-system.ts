/** What Kibana itself may do, in the notation that `parse-roles.ts` reads. */
export const kibanaSystem = String.raw`
kibana_system
  description Grants access necessary for the Kibana system user to read from and write to the Kibana indices, manage index templates and tokens, and check the availability of the Elasticsearch cluster. It also permits activating, searching, and retrieving user profiles, as well as updating user profile data for the kibana-* namespace. Additionally, this role grants read access to the .monitoring-* indices and read and write access to the .reporting-* indices. Note: This role should not be assigned to users as the granted permissions may change between releases.
  cluster monitor manage_index_templates manage_inference cluster:admin/xpack/monitoring/bulk manage_saml manage_token manage_oidc manage_enrich manage_pipeline manage_ilm monitor_connector manage_transform cluster:admin/xpack/security/api_key/invalidate grant_api_key clone_api_key manage_own_api_key cluster:admin/xpack/security/privilege/builtin/get delegate_pki cluster:admin/xpack/security/profile/get cluster:admin/xpack/security/profile/activate cluster:admin/xpack/security/profile/suggest cluster:admin/xpack/security/profile/has_privileges write_fleet_secrets manage_ml cluster:admin/analyze cluster:admin/script/put cluster:admin/script/get cluster:admin/project_routing/delete monitor_text_structure cancel_task cluster:admin/streams/logs/toggle
  global {"application":{"manage":{"applications":["kibana-*"]}},"profile":{"write":{"applications":["kibana*"]}},"role":{},"data_source":[]}
  index-restricted .kibana* .reindexed-v8-kibana* .reporting-* .chat-* .workflows-* : all
  index .monitoring-* : read read_cross_cluster
  index .management-beats : create_index read write
  index .ml-anomalies* .ml-stats-* : read
  index .ml-annotations* .ml-notifications* : read write
  index .reindexed-v8-ml-annotations* .reindexed-v8-ml-notifications* : read write
  index-restricted .apm-agent-configuration : all
  index-restricted .apm-custom-link : all
  index-restricted .apm-source-map : all
  index apm-* : read read_cross_cluster
  index logs-apm.* : read read_cross_cluster
  index metrics-apm.* : read read_cross_cluster
  index traces-apm.* : read read_cross_cluster
  index traces-apm-* : read read_cross_cluster
  index metrics-logstash.* : read
  index * : view_index_metadata monitor
  index .logs-endpoint.diagnostic.collection-* : read create_index
  index-restricted .fleet-secrets* : write delete create_index
  index-restricted .integration_knowledge* : read write create_index
  index-restricted .fleet-actions* : all
  index-restricted .fleet-agents* : all
  index-restricted .fleet-artifacts* : all
  index-restricted .fleet-enrollment-api-keys* : all
  index-restricted .fleet-policies* : all
  index-restricted .fleet-policies-leader* : all
  index-restricted .fleet-servers* : all
  index-restricted .fleet-fileds* : all
  index-restricted .fleet-file-data-* : all
  index-restricted .fleet-files-* : all
  index-restricted .fleet-filedelivery-data-* : all
  index-restricted .fleet-filedelivery-meta-* : all
  index logs-elastic_agent.status_change-* : all
  index logs-elastic_agent* : read
  index metrics-fleet_server* : all
  index logs-fleet_server* : read delete_index
  index fleet-synced-integrations fleet-synced-integrations-ccr* : create_index manage read write
  index .siem-signals* .reindexed-v8-siem-signals* : all
  index .lists-* .items-* .reindexed-v8-lists-* .reindexed-v8-items-* : all
  index .internal.alerts* .reindexed-v8-internal.alerts* : all
  index $.alert* $.rule* : indices:admin/esql/view/put
  index .alerts* : all
  index .internal.cases* : all
  index .cases* : all
  index .alert* : all
  index .rule* : all
  index .internal.adhoc.alerts* .adhoc.alerts* : create_index read write view_index_metadata maintenance indices:admin/rollover indices:admin/aliases indices:admin/mapping/put indices:admin/mapping/auto_put indices:admin/settings/update
  index .preview.alerts* : all
  index .internal.preview.alerts* .reindexed-v8-internal.preview.alerts* : all
  index metrics-endpoint.policy-* : read
  index metrics-endpoint.metrics-* : read
  index logs-endpoint.events.* : read
  index .logs-endpoint.action.responses-* : read read_cross_cluster
  index-restricted .fleet-actions-results* : read read_cross_cluster
  index metrics-endpoint.metadata_current_* : read read_cross_cluster
  index .metrics-endpoint.metadata_united_default* : read read_cross_cluster
  index metrics-endpoint.policy-* : read read_cross_cluster
  index logs-endpoint.events.* : read read_cross_cluster
  index logs-* synthetics-* traces-* /metrics-.*&~(metrics-endpoint\.metadata_current_default.*)/ .logs-endpoint.action.responses-* .logs-endpoint.diagnostic.collection-* .logs-endpoint.actions-* .logs-endpoint.heartbeat-* .logs-osquery_manager.actions-* .logs-osquery_manager.action.responses-* logs-osquery_manager.action.responses-* logs-osquery_manager.result-* profiling-* : indices:admin/settings/update indices:admin/mapping/put indices:admin/rollover indices:admin/data_stream/lifecycle/put indices:admin/forcemerge*
  index logs logs.* $.logs $.logs.* : read manage
  index logs-*.* : read
  index traces-*.otel-* metrics-*.otel-* : read
  index .endpoint-fleetfiles-* : auto_configure read write delete create_index manage
  index .logs-endpoint.action.responses-* : auto_configure read write create_index
  index .logs-endpoint.actions-* : auto_configure read write create_index
  index .logs-osquery_manager.action.responses-* : auto_configure create_index read index delete
  index logs-osquery_manager.action.responses-* : read view_index_metadata
  index .logs-osquery_manager.actions-* : auto_configure create_index read index write delete
  index logs-osquery_manager.result-* : read view_index_metadata
  index logs-sentinel_one.* logs-crowdstrike.* logs-microsoft_defender_endpoint.* logs-m365_defender.* : read
  index .logs-endpoint.diagnostic.collection-* logs-apm-* logs-apm.*-* logs-cloud_security_posture.findings-* logs-cloud_security_posture.vulnerabilities-* metrics-apm-* metrics-apm.*-* traces-apm-* traces-apm.*-* synthetics-http-* synthetics-icmp-* synthetics-tcp-* synthetics-browser-* synthetics-browser.network-* synthetics-browser.screenshot-* : indices:admin/delete
  index metrics-endpoint.metadata* : read view_index_metadata
  index metrics-endpoint.metadata_current_default* .metrics-endpoint.metadata_current_default* .metrics-endpoint.metadata_united_default* : create_index delete_index read index indices:admin/aliases indices:admin/settings/update
  index logs-ti_*_latest.* : create_index delete_index read index delete manage indices:admin/aliases indices:admin/settings/update
  index logs-ti_*.*-* : indices:admin/delete read view_index_metadata
  index kibana_sample_data_* : create_index delete_index read index view_index_metadata indices:admin/aliases indices:admin/settings/update
  index logs-cloud_security_posture.findings-* logs-cloud_security_posture.vulnerabilities-* : read view_index_metadata
  index logs-cloud_security_posture.findings_latest-default* logs-cloud_security_posture.vulnerabilities_latest-default* : create_index read index delete indices:admin/delete manage indices:admin/aliases indices:admin/settings/update
  index logs-cloud_security_posture.scores-default* : create_index read index delete indices:admin/delete indices:admin/aliases indices:admin/settings/update indices:admin/mapping/auto_put
  index logs-wiz.vulnerability-* logs-wiz.cloud_configuration_finding-* logs-wiz.cloud_configuration_finding_full_posture-* logs-google_scc.finding-* logs-aws.securityhub_findings-* logs-aws.securityhub_findings_full_posture-* logs-aws_securityhub.finding-* logs-aws.inspector-* logs-aws.config-* logs-amazon_security_lake.findings-* logs-qualys_vmdr.asset_host_detection-* logs-tenable_sc.vulnerability-* logs-tenable_io.vulnerability-* logs-rapid7_insightvm.vulnerability-* logs-rapid7_insightvm.asset_vulnerability-* logs-carbon_black_cloud.asset_vulnerability_summary-* : read view_index_metadata
  index logs-m365_defender.vulnerability-* logs-microsoft_defender_endpoint.vulnerability-* logs-microsoft_defender_cloud.assessment-* logs-prisma_cloud.misconfiguration-* logs-prisma_cloud.vulnerability-* logs-sentinel_one.application_risk-* : read view_index_metadata indices:admin/delete
  index logs-extrahop.investigation-* logs-qualys_gav.asset-* logs-sentinel_one.application-* logs-sentinel_one.threat_event-* logs-sentinel_one.unified_alert-* logs-island_browser.user-* logs-island_browser.device-* logs-cyera.classification-* logs-cyera.issue-* logs-cyera.datastore-* logs-ironscales.incident-* logs-axonius.adapter-* logs-axonius.alert_finding-* logs-axonius.application-* logs-axonius.compute-* logs-axonius.exposure-* logs-axonius.gateway-* logs-axonius.identity-* logs-axonius.incident-* logs-axonius.network-* logs-axonius.storage-* logs-axonius.ticket-* logs-axonius.user-* logs-jupiter_one.risks_and_alerts-* : manage create_index read index write delete indices:admin/delete indices:admin/aliases indices:admin/mapping/auto_put
  index security_solution-*.vulnerability_latest security_solution-*.misconfiguration_latest : manage read indices:admin/aliases indices:admin/settings/update
  index security_solution-*.vulnerability_latest-* security_solution-*.misconfiguration_latest-* : create_index index manage read delete indices:admin/aliases indices:admin/settings/update
  index risk-score.risk-* : all
  index .entity_analytics.* : all
  index .asset-criticality.asset-criticality-* : create_index manage read write
  index .entities.* : auto_configure create_index read write
  index .entities.*history* : create_index manage read write
  index .entities.*updates* : create_index manage read write
  index .entities.*reset* : create_index manage read write
  index logs-cloud_defend.* metrics-cloud_defend.* : read view_index_metadata
  index .slo-observability.* : all
  index .evaluation-* : all
  index .logs-endpoint.heartbeat-* : read create_index
  index .edr-workflow-insights-* : create_index auto_configure manage read write delete indices:admin/settings/update indices:admin/mapping/put indices:admin/rollover
  index .elastic-connectors* : read
  index .significant_events-* : auto_configure create_index read write indices:admin/rollover indices:admin/mapping/put indices:admin/mapping/auto_put indices:admin/settings/update indices:admin/data_stream/lifecycle/put
  index traces-agent_builder.otel-* logs-agent_builder.otel-* : auto_configure create_doc
  remote .monitoring-* : read read_cross_cluster
  remote apm-* : read read_cross_cluster
  remote logs-apm.* : read read_cross_cluster
  remote metrics-apm.* : read read_cross_cluster
  remote traces-apm.* : read read_cross_cluster
  remote traces-apm-* : read read_cross_cluster
  remote .logs-endpoint.action.responses-* : read read_cross_cluster
  remote-restricted .fleet-actions-results* : read read_cross_cluster
  remote metrics-endpoint.metadata_current_* : read read_cross_cluster
  remote .metrics-endpoint.metadata_united_default* : read read_cross_cluster
  remote metrics-endpoint.policy-* : read read_cross_cluster
  remote logs-endpoint.events.* : read read_cross_cluster
  remote_cluster monitor_stats
`;
