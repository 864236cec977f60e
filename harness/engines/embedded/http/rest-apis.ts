/**
 * Every API of the real server, one a line: its name, its methods and paths, after the question mark its query
 * parameters. Drawn from the REST API specification that Elasticsearch publishes under the Apache License 2.0
 * (`org.elasticsearch:rest-api-spec:9.5.3` on Maven Central); never edited by hand.
 */
const table = `
async_search.delete , DELETE /_async_search/{id}
async_search.get , GET /_async_search/{id} , ? keep_alive return_intermediate_results typed_keys wait_for_completion_timeout
async_search.status , GET /_async_search/status/{id} , ? keep_alive
async_search.submit , POST /_async_search /{index}/_async_search , ? _source _source_excludes _source_includes allow_no_indices allow_partial_search_results analyze_wildcard analyzer batched_reduce_size ccs_minimize_roundtrips default_operator df docvalue_fields expand_wildcards explain from ignore_throttled ignore_unavailable keep_alive keep_on_completion lenient max_concurrent_shard_requests preference q request_cache rest_total_hits_as_int routing search_type seq_no_primary_term size sort stats stored_fields suggest_field suggest_mode suggest_size suggest_text terminate_after timeout track_scores track_total_hits typed_keys version wait_for_completion_timeout
autoscaling.delete_autoscaling_policy , DELETE /_autoscaling/policy/{name} , ? master_timeout timeout
autoscaling.get_autoscaling_capacity , GET /_autoscaling/capacity , ? master_timeout
autoscaling.get_autoscaling_policy , GET /_autoscaling/policy/{name} , ? master_timeout
autoscaling.put_autoscaling_policy , PUT /_autoscaling/policy/{name} , ? master_timeout timeout
bulk , POST|PUT /_bulk /{index}/_bulk , ? _source _source_excludes _source_includes include_source_on_error list_executed_pipelines pipeline refresh require_alias require_data_stream routing timeout wait_for_active_shards
capabilities , GET /_capabilities , ? capabilities local_only method parameters path timeout
cat.aliases , GET /_cat/aliases /_cat/aliases/{name} , ? bytes expand_wildcards format h help master_timeout s time v
cat.allocation , GET /_cat/allocation /_cat/allocation/{node_id} , ? bytes format h help local master_timeout s time v
cat.circuit_breaker , GET /_cat/circuit_breaker /_cat/circuit_breaker/{circuit_breaker_patterns} , ? bytes format h help local master_timeout s time v
cat.component_templates , GET /_cat/component_templates /_cat/component_templates/{name} , ? bytes format h help local master_timeout s time v
cat.count , GET /_cat/count /_cat/count/{index} , ? bytes format h help s time v
cat.fielddata , GET /_cat/fielddata /_cat/fielddata/{fields} , ? bytes fields format h help s time v
cat.health , GET /_cat/health , ? bytes format h help s time ts v
cat.help , GET /_cat
cat.indices , GET /_cat/indices /_cat/indices/{index} , ? bytes expand_wildcards format h health help include_unloaded_segments master_timeout pri s time v
cat.master , GET /_cat/master , ? bytes format h help local master_timeout s time v
cat.ml_data_frame_analytics , GET /_cat/ml/data_frame/analytics /_cat/ml/data_frame/analytics/{id} , ? allow_no_match bytes format h help s time v
cat.ml_datafeeds , GET /_cat/ml/datafeeds /_cat/ml/datafeeds/{datafeed_id} , ? allow_no_match bytes format h help s time v
cat.ml_jobs , GET /_cat/ml/anomaly_detectors /_cat/ml/anomaly_detectors/{job_id} , ? allow_no_match bytes format h help s time v
cat.ml_trained_models , GET /_cat/ml/trained_models /_cat/ml/trained_models/{model_id} , ? allow_no_match bytes format from h help s size time v
cat.nodeattrs , GET /_cat/nodeattrs , ? bytes format h help local master_timeout s time v
cat.nodes , GET /_cat/nodes , ? bytes format full_id h help include_unloaded_segments master_timeout s time v
cat.pending_tasks , GET /_cat/pending_tasks , ? bytes format h help local master_timeout s time v
cat.plugins , GET /_cat/plugins , ? bytes format h help include_bootstrap local master_timeout s time v
cat.recovery , GET /_cat/recovery /_cat/recovery/{index} , ? active_only bytes detailed format h help index s time v
cat.repositories , GET /_cat/repositories , ? bytes format h help local master_timeout s time v
cat.segments , GET /_cat/segments /_cat/segments/{index} , ? allow_closed allow_no_indices bytes expand_wildcards format h help ignore_throttled ignore_unavailable local master_timeout s time v
cat.shards , GET /_cat/shards /_cat/shards/{index} , ? bytes format h help master_timeout s time v
cat.snapshots , GET /_cat/snapshots /_cat/snapshots/{repository} , ? bytes format h help ignore_unavailable master_timeout s time v
cat.tasks , GET /_cat/tasks , ? actions bytes detailed format h help nodes parent_task_id s time timeout v wait_for_completion
cat.templates , GET /_cat/templates /_cat/templates/{name} , ? bytes format h help local master_timeout s time v
cat.thread_pool , GET /_cat/thread_pool /_cat/thread_pool/{thread_pool_patterns} , ? bytes format h help local master_timeout s time v
cat.transforms , GET /_cat/transforms /_cat/transforms/{transform_id} , ? allow_no_match bytes format from h help s size time v
ccr.delete_auto_follow_pattern , DELETE /_ccr/auto_follow/{name} , ? master_timeout
ccr.follow , PUT /{index}/_ccr/follow , ? master_timeout wait_for_active_shards
ccr.follow_info , GET /{index}/_ccr/info , ? master_timeout
ccr.follow_stats , GET /{index}/_ccr/stats , ? timeout
ccr.forget_follower , POST /{index}/_ccr/forget_follower , ? timeout
ccr.get_auto_follow_pattern , GET /_ccr/auto_follow /_ccr/auto_follow/{name} , ? master_timeout
ccr.pause_auto_follow_pattern , POST /_ccr/auto_follow/{name}/pause , ? master_timeout
ccr.pause_follow , POST /{index}/_ccr/pause_follow , ? master_timeout
ccr.put_auto_follow_pattern , PUT /_ccr/auto_follow/{name} , ? master_timeout
ccr.resume_auto_follow_pattern , POST /_ccr/auto_follow/{name}/resume , ? master_timeout
ccr.resume_follow , POST /{index}/_ccr/resume_follow , ? master_timeout
ccr.stats , GET /_ccr/stats , ? master_timeout timeout
ccr.unfollow , POST /{index}/_ccr/unfollow , ? master_timeout
clear_scroll , DELETE /_search/scroll /_search/scroll/{scroll_id}
close_point_in_time , DELETE /_pit
cluster.allocation_explain , GET|POST /_cluster/allocation/explain , ? current_node include_disk_info include_yes_decisions index master_timeout primary shard
cluster.delete_component_template , DELETE /_component_template/{name} , ? master_timeout timeout
cluster.delete_voting_config_exclusions , DELETE /_cluster/voting_config_exclusions , ? master_timeout wait_for_removal
cluster.exists_component_template , HEAD /_component_template/{name} , ? local master_timeout
cluster.get_component_template , GET /_component_template /_component_template/{name} , ? flat_settings include_defaults local master_timeout settings_filter
cluster.get_settings , GET /_cluster/settings , ? flat_settings include_defaults master_timeout timeout
cluster.health , GET /_cluster/health /_cluster/health/{index} , ? expand_wildcards level local master_timeout timeout wait_for_active_shards wait_for_events wait_for_no_initializing_shards wait_for_no_relocating_shards wait_for_nodes wait_for_status
cluster.info , GET /_info/{target}
cluster.pending_tasks , GET /_cluster/pending_tasks , ? local master_timeout
cluster.post_voting_config_exclusions , POST /_cluster/voting_config_exclusions , ? master_timeout node_ids node_names timeout
cluster.put_component_template , POST|PUT /_component_template/{name} , ? cause create master_timeout
cluster.put_settings , PUT /_cluster/settings , ? flat_settings master_timeout timeout
cluster.remote_info , GET /_remote/info
cluster.reroute , POST /_cluster/reroute , ? dry_run explain master_timeout metric retry_failed timeout
cluster.state , GET /_cluster/state /_cluster/state/{metric} /_cluster/state/{metric}/{index} , ? allow_no_indices expand_wildcards flat_settings ignore_unavailable local master_timeout wait_for_metadata_version wait_for_timeout
cluster.stats , GET /_cluster/stats /_cluster/stats/nodes/{node_id} , ? include_remotes timeout
connector.check_in , PUT /_connector/{connector_id}/_check_in
connector.delete , DELETE /_connector/{connector_id} , ? delete_sync_jobs hard
connector.get , GET /_connector/{connector_id} , ? include_deleted
connector.last_sync , PUT /_connector/{connector_id}/_last_sync
connector.list , GET /_connector , ? connector_name from include_deleted index_name query service_type size
connector.post , POST /_connector
connector.put , PUT /_connector/{connector_id} /_connector
connector.secret_delete , DELETE /_connector/_secret/{id}
connector.secret_get , GET /_connector/_secret/{id}
connector.secret_post , POST /_connector/_secret
connector.secret_put , PUT /_connector/_secret/{id}
connector.sync_job_cancel , PUT /_connector/_sync_job/{connector_sync_job_id}/_cancel
connector.sync_job_check_in , PUT /_connector/_sync_job/{connector_sync_job_id}/_check_in
connector.sync_job_claim , PUT /_connector/_sync_job/{connector_sync_job_id}/_claim
connector.sync_job_delete , DELETE /_connector/_sync_job/{connector_sync_job_id}
connector.sync_job_error , PUT /_connector/_sync_job/{connector_sync_job_id}/_error
connector.sync_job_get , GET /_connector/_sync_job/{connector_sync_job_id}
connector.sync_job_list , GET /_connector/_sync_job , ? connector_id from job_type size status
connector.sync_job_post , POST /_connector/_sync_job
connector.sync_job_update_stats , PUT /_connector/_sync_job/{connector_sync_job_id}/_stats
connector.update_active_filtering , PUT /_connector/{connector_id}/_filtering/_activate
connector.update_api_key_id , PUT /_connector/{connector_id}/_api_key_id
connector.update_configuration , PUT /_connector/{connector_id}/_configuration
connector.update_error , PUT /_connector/{connector_id}/_error
connector.update_features , PUT /_connector/{connector_id}/_features
connector.update_filtering , PUT /_connector/{connector_id}/_filtering
connector.update_filtering_validation , PUT /_connector/{connector_id}/_filtering/_validation
connector.update_index_name , PUT /_connector/{connector_id}/_index_name
connector.update_name , PUT /_connector/{connector_id}/_name
connector.update_native , PUT /_connector/{connector_id}/_native
connector.update_pipeline , PUT /_connector/{connector_id}/_pipeline
connector.update_scheduling , PUT /_connector/{connector_id}/_scheduling
connector.update_service_type , PUT /_connector/{connector_id}/_service_type
connector.update_status , PUT /_connector/{connector_id}/_status
count , GET|POST /_count /{index}/_count , ? allow_no_indices analyze_wildcard analyzer default_operator df expand_wildcards ignore_throttled ignore_unavailable lenient min_score preference q routing stats terminate_after
create , POST|PUT /{index}/_create/{id} , ? include_source_on_error pipeline refresh require_alias require_data_stream routing timeout version version_type wait_for_active_shards
dangling_indices.delete_dangling_index , DELETE /_dangling/{index_uuid} , ? accept_data_loss master_timeout timeout
dangling_indices.import_dangling_index , POST /_dangling/{index_uuid} , ? accept_data_loss master_timeout timeout
dangling_indices.list_dangling_indices , GET /_dangling
delete , DELETE /{index}/_doc/{id} , ? if_primary_term if_seq_no refresh routing timeout version version_type wait_for_active_shards
delete_by_query , POST /{index}/_delete_by_query , ? allow_no_indices analyze_wildcard analyzer conflicts default_operator df expand_wildcards from ignore_unavailable lenient max_docs preference q refresh request_cache requests_per_second routing scroll scroll_size search_timeout search_type slices sort stats terminate_after timeout version wait_for_active_shards wait_for_completion
delete_by_query_rethrottle , POST /_delete_by_query/{task_id}/_rethrottle , ? requests_per_second
delete_script , DELETE /_scripts/{id} , ? master_timeout timeout
enrich.delete_policy , DELETE /_enrich/policy/{name} , ? master_timeout
enrich.execute_policy , PUT /_enrich/policy/{name}/_execute , ? master_timeout wait_for_completion
enrich.get_policy , GET /_enrich/policy/{name} /_enrich/policy , ? master_timeout
enrich.put_policy , PUT /_enrich/policy/{name} , ? master_timeout
enrich.stats , GET /_enrich/_stats , ? master_timeout
eql.delete , DELETE /_eql/search/{id}
eql.get , GET /_eql/search/{id} , ? keep_alive wait_for_completion_timeout
eql.get_status , GET /_eql/search/status/{id}
eql.search , GET|POST /{index}/_eql/search , ? allow_no_indices allow_partial_search_results allow_partial_sequence_results ccs_minimize_roundtrips expand_wildcards ignore_unavailable keep_alive keep_on_completion wait_for_completion_timeout
esql.async_query , POST /_query/async , ? allow_partial_results delimiter drop_null_columns format
esql.async_query_delete , DELETE /_query/async/{id}
esql.async_query_get , GET /_query/async/{id} , ? drop_null_columns format keep_alive wait_for_completion_timeout
esql.async_query_stop , POST /_query/async/{id}/stop , ? drop_null_columns
esql.delete_data_source , DELETE /_query/data_source/{name}
esql.delete_dataset , DELETE /_query/dataset/{name}
esql.delete_view , DELETE /_query/view/{name}
esql.get_data_source , GET /_query/data_source/{name} /_query/data_source
esql.get_dataset , GET /_query/dataset/{name} /_query/dataset
esql.get_query , GET /_query/queries/{id}
esql.get_view , GET /_query/view/{name} /_query/view
esql.list_queries , GET /_query/queries
esql.put_data_source , PUT /_query/data_source/{name}
esql.put_dataset , PUT /_query/dataset/{name}
esql.put_view , PUT /_query/view/{name}
esql.query , POST /_query , ? allow_partial_results delimiter drop_null_columns format
exists , HEAD /{index}/_doc/{id} , ? _source _source_excludes _source_includes preference realtime refresh routing stored_fields version version_type
exists_source , HEAD /{index}/_source/{id} , ? _source _source_excludes _source_includes preference realtime refresh routing version version_type
explain , GET|POST /{index}/_explain/{id} , ? _source _source_excludes _source_includes analyze_wildcard analyzer default_operator df lenient preference q routing stored_fields
features.get_features , GET /_features , ? master_timeout
features.reset_features , POST /_features/_reset , ? master_timeout
field_caps , GET|POST /_field_caps /{index}/_field_caps , ? allow_no_indices expand_wildcards fields filters ignore_unavailable include_empty_fields include_unmapped types
fleet.delete_secret , DELETE /_fleet/secret/{id}
fleet.get_secret , GET /_fleet/secret/{id}
fleet.global_checkpoints , GET /{index}/_fleet/global_checkpoints , ? checkpoints timeout wait_for_advance wait_for_index
fleet.msearch , GET|POST /_fleet/_fleet_msearch /{index}/_fleet/_fleet_msearch
fleet.post_secret , POST /_fleet/secret
fleet.search , GET|POST /{index}/_fleet/_fleet_search , ? allow_partial_search_results wait_for_checkpoints wait_for_checkpoints_timeout
get , GET /{index}/_doc/{id} , ? _slice _source _source_exclude_vectors _source_excludes _source_includes force_synthetic_source preference realtime refresh routing stored_fields version version_type
get_script , GET /_scripts/{id} , ? master_timeout
get_script_context , GET /_script_context
get_script_languages , GET /_script_language
get_source , GET /{index}/_source/{id} , ? _source _source_excludes _source_includes preference realtime refresh routing version version_type
graph.explore , GET|POST /{index}/_graph/explore , ? routing timeout
health_report , GET /_health_report /_health_report/{feature} , ? size timeout verbose
ilm.delete_lifecycle , DELETE /_ilm/policy/{policy} , ? master_timeout timeout
ilm.explain_lifecycle , GET /{index}/_ilm/explain , ? expand_wildcards master_timeout only_errors only_managed
ilm.get_lifecycle , GET /_ilm/policy/{policy} /_ilm/policy , ? master_timeout timeout
ilm.get_status , GET /_ilm/status
ilm.migrate_to_data_tiers , POST /_ilm/migrate_to_data_tiers , ? dry_run master_timeout
ilm.move_to_step , POST /_ilm/move/{index}
ilm.put_lifecycle , PUT /_ilm/policy/{policy} , ? master_timeout timeout
ilm.remove_policy , POST /{index}/_ilm/remove
ilm.retry , POST /{index}/_ilm/retry
ilm.start , POST /_ilm/start , ? master_timeout timeout
ilm.stop , POST /_ilm/stop , ? master_timeout timeout
index , POST|PUT /{index}/_doc/{id} , POST /{index}/_doc , ? _slice if_primary_term if_seq_no include_source_on_error op_type pipeline refresh require_alias require_data_stream routing timeout version version_type wait_for_active_shards
indices.add_block , PUT /{index}/_block/{block} , ? allow_no_indices expand_wildcards ignore_unavailable master_timeout timeout
indices.analyze , GET|POST /_analyze /{index}/_analyze , ? index
indices.cancel_migrate_reindex , POST /_migration/reindex/{index}/_cancel
indices.clear_cache , POST /_cache/clear /{index}/_cache/clear , ? allow_no_indices expand_wildcards fielddata fields ignore_unavailable index query request
indices.clone , POST|PUT /{index}/_clone/{target} , ? master_timeout timeout wait_for_active_shards
indices.close , POST /{index}/_close , ? allow_no_indices expand_wildcards ignore_unavailable master_timeout timeout wait_for_active_shards
indices.create , PUT /{index} , ? master_timeout timeout wait_for_active_shards
indices.create_data_stream , PUT /_data_stream/{name} , ? master_timeout timeout
indices.create_from , POST|PUT /_create_from/{source}/{dest}
indices.data_streams_stats , GET /_data_stream/_stats /_data_stream/{name}/_stats , ? expand_wildcards
indices.delete , DELETE /{index} , ? allow_no_indices expand_wildcards ignore_unavailable master_timeout timeout
indices.delete_alias , DELETE /{index}/_alias/{name} /{index}/_aliases/{name} , ? master_timeout timeout
indices.delete_data_lifecycle , DELETE /_data_stream/{name}/_lifecycle , ? expand_wildcards master_timeout timeout
indices.delete_data_stream , DELETE /_data_stream/{name} , ? expand_wildcards master_timeout
indices.delete_data_stream_options , DELETE /_data_stream/{name}/_options , ? expand_wildcards master_timeout timeout
indices.delete_index_template , DELETE /_index_template/{name} , ? master_timeout timeout
indices.delete_template , DELETE /_template/{name} , ? master_timeout timeout
indices.disk_usage , POST /{index}/_disk_usage , ? allow_no_indices expand_wildcards flush ignore_unavailable run_expensive_tasks
indices.downsample , POST /{index}/_downsample/{target_index}
indices.exists , HEAD /{index} , ? allow_no_indices expand_wildcards flat_settings ignore_unavailable include_defaults local
indices.exists_alias , HEAD /_alias/{name} /{index}/_alias/{name} , ? allow_no_indices expand_wildcards ignore_unavailable master_timeout
indices.exists_index_template , HEAD /_index_template/{name} , ? flat_settings local master_timeout
indices.exists_template , HEAD /_template/{name} , ? flat_settings local master_timeout
indices.explain_data_lifecycle , GET /{index}/_lifecycle/explain , ? include_defaults master_timeout
indices.field_usage_stats , GET /{index}/_field_usage_stats , ? allow_no_indices expand_wildcards fields ignore_unavailable
indices.flush , GET|POST /_flush /{index}/_flush , ? allow_no_indices expand_wildcards force ignore_unavailable wait_if_ongoing
indices.forcemerge , POST /_forcemerge /{index}/_forcemerge , ? allow_no_indices expand_wildcards flush ignore_unavailable max_num_segments only_expunge_deletes wait_for_completion
indices.get , GET /{index} , ? allow_no_indices expand_wildcards features flat_settings ignore_unavailable include_defaults local master_timeout
indices.get_alias , GET /_alias /_alias/{name} /{index}/_alias/{name} /{index}/_alias , ? allow_no_indices expand_wildcards ignore_unavailable master_timeout
indices.get_data_lifecycle , GET /_data_stream/{name}/_lifecycle , ? expand_wildcards include_defaults master_timeout
indices.get_data_lifecycle_stats , GET /_lifecycle/stats
indices.get_data_stream , GET /_data_stream /_data_stream/{name} , ? expand_wildcards include_defaults master_timeout verbose
indices.get_data_stream_mappings , GET /_data_stream/{name}/_mappings , ? master_timeout
indices.get_data_stream_options , GET /_data_stream/{name}/_options , ? expand_wildcards master_timeout
indices.get_data_stream_settings , GET /_data_stream/{name}/_settings , ? master_timeout
indices.get_field_mapping , GET /_mapping/field/{fields} /{index}/_mapping/field/{fields} , ? allow_no_indices expand_wildcards ignore_unavailable include_defaults
indices.get_index_template , GET /_index_template /_index_template/{name} , ? flat_settings include_defaults local master_timeout
indices.get_mapping , GET /_mapping /{index}/_mapping , ? allow_no_indices expand_wildcards ignore_unavailable local master_timeout
indices.get_migrate_reindex_status , GET /_migration/reindex/{index}/_status
indices.get_settings , GET /_settings /{index}/_settings /{index}/_settings/{name} /_settings/{name} , ? allow_no_indices expand_wildcards flat_settings ignore_unavailable include_defaults local master_timeout
indices.get_template , GET /_template /_template/{name} , ? flat_settings local master_timeout
indices.migrate_reindex , POST /_migration/reindex
indices.migrate_to_data_stream , POST /_data_stream/_migrate/{name} , ? master_timeout timeout
indices.modify_data_stream , POST /_data_stream/_modify
indices.open , POST /{index}/_open , ? allow_no_indices expand_wildcards ignore_unavailable master_timeout timeout wait_for_active_shards
indices.promote_data_stream , POST /_data_stream/_promote/{name} , ? master_timeout
indices.put_alias , POST|PUT /{index}/_alias/{name} /{index}/_aliases/{name} , ? master_timeout timeout
indices.put_data_lifecycle , PUT /_data_stream/{name}/_lifecycle , ? expand_wildcards master_timeout timeout
indices.put_data_stream_mappings , PUT /_data_stream/{name}/_mappings , ? dry_run master_timeout timeout
indices.put_data_stream_options , PUT /_data_stream/{name}/_options , ? expand_wildcards master_timeout timeout
indices.put_data_stream_settings , PUT /_data_stream/{name}/_settings , ? dry_run master_timeout timeout
indices.put_index_template , POST|PUT /_index_template/{name} , ? cause create master_timeout
indices.put_mapping , POST|PUT /{index}/_mapping , ? allow_no_indices expand_wildcards ignore_unavailable master_timeout timeout write_index_only
indices.put_settings , PUT /_settings /{index}/_settings , ? allow_no_indices expand_wildcards flat_settings ignore_unavailable master_timeout preserve_existing reopen timeout
indices.put_template , POST|PUT /_template/{name} , ? cause create master_timeout order
indices.recovery , GET /_recovery /{index}/_recovery , ? active_only allow_no_indices detailed expand_wildcards ignore_unavailable
indices.refresh , GET|POST /_refresh /{index}/_refresh , ? allow_no_indices expand_wildcards ignore_unavailable
indices.reload_search_analyzers , GET|POST /{index}/_reload_search_analyzers , ? allow_no_indices expand_wildcards ignore_unavailable resource
indices.remove_block , DELETE /{index}/_block/{block} , ? allow_no_indices expand_wildcards ignore_unavailable master_timeout timeout
indices.resolve_cluster , GET /_resolve/cluster /_resolve/cluster/{name} , ? allow_no_indices expand_wildcards ignore_throttled ignore_unavailable timeout
indices.resolve_index , GET /_resolve/index/{name} , ? allow_no_indices expand_wildcards ignore_unavailable mode
indices.rollover , POST /{alias}/_rollover /{alias}/_rollover/{new_index} , ? dry_run lazy master_timeout timeout wait_for_active_shards
indices.segments , GET /_segments /{index}/_segments , ? allow_no_indices expand_wildcards ignore_unavailable
indices.shard_stores , GET /_shard_stores /{index}/_shard_stores , ? allow_no_indices expand_wildcards ignore_unavailable status
indices.shrink , POST|PUT /{index}/_shrink/{target} , ? master_timeout timeout wait_for_active_shards
indices.simulate_index_template , POST /_index_template/_simulate_index/{name} , ? cause create include_defaults master_timeout
indices.simulate_template , POST /_index_template/_simulate /_index_template/_simulate/{name} , ? cause create include_defaults master_timeout
indices.split , POST|PUT /{index}/_split/{target} , ? master_timeout timeout wait_for_active_shards
indices.stats , GET /_stats /_stats/{metric} /{index}/_stats /{index}/_stats/{metric} , ? completion_fields expand_wildcards fielddata_fields fields forbid_closed_indices groups include_segment_file_sizes include_unloaded_segments level
indices.update_aliases , POST /_aliases , ? master_timeout timeout
indices.validate_query , GET|POST /_validate/query /{index}/_validate/query , ? all_shards allow_no_indices analyze_wildcard analyzer default_operator df expand_wildcards explain ignore_unavailable lenient q rewrite
inference.chat_completion_unified , POST /_inference/chat_completion/{inference_id}/_stream , ? timeout
inference.completion , POST /_inference/completion/{inference_id} , ? timeout
inference.delete , DELETE /_inference/{inference_id} /_inference/{task_type}/{inference_id} , ? dry_run force
inference.delete_region_policy , DELETE /_inference/_region_policy
inference.embedding , POST /_inference/embedding/{inference_id} , ? timeout
inference.get , GET /_inference /_inference/{inference_id} /_inference/{task_type}/{inference_id}
inference.get_region_policy , GET /_inference/_region_policy
inference.inference , POST /_inference/{inference_id} /_inference/{task_type}/{inference_id} , ? timeout
inference.put , PUT /_inference/{inference_id} /_inference/{task_type}/{inference_id} , ? timeout
inference.put_ai21 , PUT /_inference/{task_type}/{ai21_inference_id} , ? timeout
inference.put_alibabacloud , PUT /_inference/{task_type}/{alibabacloud_inference_id} , ? timeout
inference.put_amazonbedrock , PUT /_inference/{task_type}/{amazonbedrock_inference_id} , ? timeout
inference.put_amazonsagemaker , PUT /_inference/{task_type}/{amazonsagemaker_inference_id} , ? timeout
inference.put_anthropic , PUT /_inference/{task_type}/{anthropic_inference_id} , ? timeout
inference.put_azureaistudio , PUT /_inference/{task_type}/{azureaistudio_inference_id} , ? timeout
inference.put_azureopenai , PUT /_inference/{task_type}/{azureopenai_inference_id} , ? timeout
inference.put_cohere , PUT /_inference/{task_type}/{cohere_inference_id} , ? timeout
inference.put_contextualai , PUT /_inference/{task_type}/{contextualai_inference_id} , ? timeout
inference.put_custom , PUT /_inference/{task_type}/{custom_inference_id}
inference.put_deepseek , PUT /_inference/{task_type}/{deepseek_inference_id} , ? timeout
inference.put_elasticsearch , PUT /_inference/{task_type}/{elasticsearch_inference_id} , ? timeout
inference.put_elser , PUT /_inference/{task_type}/{elser_inference_id} , ? timeout
inference.put_fireworksai , PUT /_inference/{task_type}/{fireworksai_inference_id} , ? timeout
inference.put_googleaistudio , PUT /_inference/{task_type}/{googleaistudio_inference_id} , ? timeout
inference.put_googlevertexai , PUT /_inference/{task_type}/{googlevertexai_inference_id} , ? timeout
inference.put_groq , PUT /_inference/{task_type}/{groq_inference_id} , ? timeout
inference.put_hugging_face , PUT /_inference/{task_type}/{huggingface_inference_id} , ? timeout
inference.put_jinaai , PUT /_inference/{task_type}/{jinaai_inference_id} , ? timeout
inference.put_llama , PUT /_inference/{task_type}/{llama_inference_id} , ? timeout
inference.put_mistral , PUT /_inference/{task_type}/{mistral_inference_id} , ? timeout
inference.put_nvidia , PUT /_inference/{task_type}/{nvidia_inference_id} , ? timeout
inference.put_openai , PUT /_inference/{task_type}/{openai_inference_id} , ? timeout
inference.put_openshift_ai , PUT /_inference/{task_type}/{openshiftai_inference_id} , ? timeout
inference.put_region_policy , PUT /_inference/_region_policy , ? force
inference.put_voyageai , PUT /_inference/{task_type}/{voyageai_inference_id} , ? timeout
inference.put_watsonx , PUT /_inference/{task_type}/{watsonx_inference_id} , ? timeout
inference.rerank , POST /_inference/rerank/{inference_id} , ? timeout
inference.sparse_embedding , POST /_inference/sparse_embedding/{inference_id} , ? timeout
inference.stream_completion , POST /_inference/completion/{inference_id}/_stream , ? timeout
inference.text_embedding , POST /_inference/text_embedding/{inference_id} , ? timeout
inference.update , PUT /_inference/{inference_id}/_update /_inference/{task_type}/{inference_id}/_update , ? timeout
info , GET /
ingest.delete_geoip_database , DELETE /_ingest/geoip/database/{id} , ? master_timeout timeout
ingest.delete_ip_location_database , DELETE /_ingest/ip_location/database/{id} , ? master_timeout timeout
ingest.delete_pipeline , DELETE /_ingest/pipeline/{id} , ? master_timeout timeout
ingest.geo_ip_stats , GET /_ingest/geoip/stats
ingest.get_geoip_database , GET /_ingest/geoip/database /_ingest/geoip/database/{id}
ingest.get_ip_location_database , GET /_ingest/ip_location/database /_ingest/ip_location/database/{id}
ingest.get_pipeline , GET /_ingest/pipeline /_ingest/pipeline/{id} , ? master_timeout summary
ingest.processor_grok , GET /_ingest/processor/grok
ingest.put_geoip_database , PUT /_ingest/geoip/database/{id} , ? master_timeout timeout
ingest.put_ip_location_database , PUT /_ingest/ip_location/database/{id} , ? master_timeout timeout
ingest.put_pipeline , PUT /_ingest/pipeline/{id} , ? if_version master_timeout timeout
ingest.simulate , GET|POST /_ingest/pipeline/_simulate /_ingest/pipeline/{id}/_simulate , ? verbose
knn_search , GET|POST /{index}/_knn_search , ? routing
license.delete , DELETE /_license , ? master_timeout timeout
license.get , GET /_license , ? accept_enterprise local
license.get_basic_status , GET /_license/basic_status
license.get_trial_status , GET /_license/trial_status
license.post , POST|PUT /_license , ? acknowledge master_timeout timeout
license.post_start_basic , POST /_license/start_basic , ? acknowledge master_timeout timeout
license.post_start_trial , POST /_license/start_trial , ? acknowledge master_timeout type
logstash.delete_pipeline , DELETE /_logstash/pipeline/{id}
logstash.get_pipeline , GET /_logstash/pipeline /_logstash/pipeline/{id}
logstash.put_pipeline , PUT /_logstash/pipeline/{id}
mget , GET|POST /_mget /{index}/_mget , ? _source _source_excludes _source_includes force_synthetic_source preference realtime refresh routing stored_fields
migration.deprecations , GET /_migration/deprecations /{index}/_migration/deprecations
migration.get_feature_upgrade_status , GET /_migration/system_features
migration.post_feature_upgrade , POST /_migration/system_features
ml.clear_trained_model_deployment_cache , POST /_ml/trained_models/{model_id}/deployment/cache/_clear
ml.close_job , POST /_ml/anomaly_detectors/{job_id}/_close , ? allow_no_match force timeout
ml.delete_calendar , DELETE /_ml/calendars/{calendar_id}
ml.delete_calendar_event , DELETE /_ml/calendars/{calendar_id}/events/{event_id}
ml.delete_calendar_job , DELETE /_ml/calendars/{calendar_id}/jobs/{job_id}
ml.delete_data_frame_analytics , DELETE /_ml/data_frame/analytics/{id} , ? force timeout
ml.delete_datafeed , DELETE /_ml/datafeeds/{datafeed_id} , ? force
ml.delete_expired_data , DELETE /_ml/_delete_expired_data/{job_id} /_ml/_delete_expired_data , ? requests_per_second timeout
ml.delete_filter , DELETE /_ml/filters/{filter_id}
ml.delete_forecast , DELETE /_ml/anomaly_detectors/{job_id}/_forecast /_ml/anomaly_detectors/{job_id}/_forecast/{forecast_id} , ? allow_no_forecasts timeout
ml.delete_job , DELETE /_ml/anomaly_detectors/{job_id} , ? delete_user_annotations force wait_for_completion
ml.delete_model_snapshot , DELETE /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}
ml.delete_trained_model , DELETE /_ml/trained_models/{model_id} , ? force timeout
ml.delete_trained_model_alias , DELETE /_ml/trained_models/{model_id}/model_aliases/{model_alias}
ml.estimate_model_memory , POST /_ml/anomaly_detectors/_estimate_model_memory
ml.evaluate_data_frame , POST /_ml/data_frame/_evaluate
ml.explain_data_frame_analytics , GET|POST /_ml/data_frame/analytics/_explain /_ml/data_frame/analytics/{id}/_explain
ml.flush_job , POST /_ml/anomaly_detectors/{job_id}/_flush , ? advance_time calc_interim end skip_time start
ml.forecast , POST /_ml/anomaly_detectors/{job_id}/_forecast , ? duration expires_in max_model_memory
ml.get_buckets , GET|POST /_ml/anomaly_detectors/{job_id}/results/buckets/{timestamp} /_ml/anomaly_detectors/{job_id}/results/buckets , ? anomaly_score desc end exclude_interim expand from size sort start
ml.get_calendar_events , GET /_ml/calendars/{calendar_id}/events , ? end from job_id size start
ml.get_calendars , GET|POST /_ml/calendars /_ml/calendars/{calendar_id} , ? from size
ml.get_categories , GET|POST /_ml/anomaly_detectors/{job_id}/results/categories/{category_id} /_ml/anomaly_detectors/{job_id}/results/categories , ? from partition_field_value size
ml.get_data_frame_analytics , GET /_ml/data_frame/analytics/{id} /_ml/data_frame/analytics , ? allow_no_match exclude_generated from size
ml.get_data_frame_analytics_stats , GET /_ml/data_frame/analytics/_stats /_ml/data_frame/analytics/{id}/_stats , ? allow_no_match from size verbose
ml.get_datafeed_stats , GET /_ml/datafeeds/{datafeed_id}/_stats /_ml/datafeeds/_stats , ? allow_no_match
ml.get_datafeeds , GET /_ml/datafeeds/{datafeed_id} /_ml/datafeeds , ? allow_no_match exclude_generated
ml.get_filters , GET /_ml/filters /_ml/filters/{filter_id} , ? from size
ml.get_influencers , GET|POST /_ml/anomaly_detectors/{job_id}/results/influencers , ? desc end exclude_interim from influencer_score size sort start
ml.get_job_stats , GET /_ml/anomaly_detectors/_stats /_ml/anomaly_detectors/{job_id}/_stats , ? allow_no_match
ml.get_jobs , GET /_ml/anomaly_detectors/{job_id} /_ml/anomaly_detectors , ? allow_no_match exclude_generated
ml.get_memory_stats , GET /_ml/memory/_stats /_ml/memory/{node_id}/_stats , ? master_timeout timeout
ml.get_model_snapshot_upgrade_stats , GET /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_upgrade/_stats , ? allow_no_match
ml.get_model_snapshots , GET|POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id} /_ml/anomaly_detectors/{job_id}/model_snapshots , ? desc end from size sort start
ml.get_overall_buckets , GET|POST /_ml/anomaly_detectors/{job_id}/results/overall_buckets , ? allow_no_match bucket_span end exclude_interim overall_score start top_n
ml.get_records , GET|POST /_ml/anomaly_detectors/{job_id}/results/records , ? desc end exclude_interim from record_score size sort start
ml.get_trained_models , GET /_ml/trained_models/{model_id} /_ml/trained_models , ? allow_no_match decompress_definition exclude_generated from include size tags
ml.get_trained_models_stats , GET /_ml/trained_models/{model_id}/_stats /_ml/trained_models/_stats , ? allow_no_match from size
ml.infer_trained_model , POST /_ml/trained_models/{model_id}/_infer , ? timeout
ml.info , GET /_ml/info
ml.open_job , POST /_ml/anomaly_detectors/{job_id}/_open , ? timeout
ml.post_calendar_events , POST /_ml/calendars/{calendar_id}/events
ml.post_data , POST /_ml/anomaly_detectors/{job_id}/_data , ? reset_end reset_start
ml.preview_data_frame_analytics , GET|POST /_ml/data_frame/analytics/_preview /_ml/data_frame/analytics/{id}/_preview
ml.preview_datafeed , GET|POST /_ml/datafeeds/{datafeed_id}/_preview /_ml/datafeeds/_preview , ? end start
ml.put_calendar , PUT /_ml/calendars/{calendar_id}
ml.put_calendar_job , PUT /_ml/calendars/{calendar_id}/jobs/{job_id}
ml.put_data_frame_analytics , PUT /_ml/data_frame/analytics/{id}
ml.put_datafeed , PUT /_ml/datafeeds/{datafeed_id} , ? allow_no_indices expand_wildcards ignore_throttled ignore_unavailable
ml.put_filter , PUT /_ml/filters/{filter_id}
ml.put_job , PUT /_ml/anomaly_detectors/{job_id} , ? allow_no_indices expand_wildcards ignore_throttled ignore_unavailable
ml.put_trained_model , PUT /_ml/trained_models/{model_id} , ? defer_definition_decompression wait_for_completion
ml.put_trained_model_alias , PUT /_ml/trained_models/{model_id}/model_aliases/{model_alias} , ? reassign
ml.put_trained_model_definition_part , PUT /_ml/trained_models/{model_id}/definition/{part}
ml.put_trained_model_vocabulary , PUT /_ml/trained_models/{model_id}/vocabulary
ml.reset_job , POST /_ml/anomaly_detectors/{job_id}/_reset , ? delete_user_annotations wait_for_completion
ml.revert_model_snapshot , POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_revert , ? delete_intervening_results
ml.set_upgrade_mode , POST /_ml/set_upgrade_mode , ? enabled timeout
ml.start_data_frame_analytics , POST /_ml/data_frame/analytics/{id}/_start , ? timeout
ml.start_datafeed , POST /_ml/datafeeds/{datafeed_id}/_start , ? end start timeout
ml.start_trained_model_deployment , POST /_ml/trained_models/{model_id}/deployment/_start , ? cache_size deployment_id number_of_allocations priority queue_capacity threads_per_allocation timeout wait_for
ml.stop_data_frame_analytics , POST /_ml/data_frame/analytics/{id}/_stop , ? allow_no_match force timeout
ml.stop_datafeed , POST /_ml/datafeeds/{datafeed_id}/_stop , ? allow_no_match close_job force timeout
ml.stop_trained_model_deployment , POST /_ml/trained_models/{model_id}/deployment/_stop , ? allow_no_match force
ml.update_data_frame_analytics , POST /_ml/data_frame/analytics/{id}/_update
ml.update_datafeed , POST /_ml/datafeeds/{datafeed_id}/_update , ? allow_no_indices expand_wildcards ignore_throttled ignore_unavailable
ml.update_filter , POST /_ml/filters/{filter_id}/_update
ml.update_job , POST /_ml/anomaly_detectors/{job_id}/_update
ml.update_model_snapshot , POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_update
ml.update_trained_model_deployment , POST /_ml/trained_models/{model_id}/deployment/_update , ? number_of_allocations
ml.upgrade_job_snapshot , POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_upgrade , ? timeout wait_for_completion
ml.validate , POST /_ml/anomaly_detectors/_validate
ml.validate_detector , POST /_ml/anomaly_detectors/_validate/detector
monitoring.bulk , POST|PUT /_monitoring/bulk , ? interval system_api_version system_id
msearch , GET|POST /_msearch /{index}/_msearch , ? allow_no_indices ccs_minimize_roundtrips expand_wildcards ignore_throttled ignore_unavailable include_named_queries_score index max_concurrent_searches max_concurrent_shard_requests pre_filter_shard_size project_routing rest_total_hits_as_int routing search_type typed_keys
msearch_template , GET|POST /_msearch/template /{index}/_msearch/template , ? ccs_minimize_roundtrips max_concurrent_searches project_routing rest_total_hits_as_int search_type typed_keys
mtermvectors , GET|POST /_mtermvectors /{index}/_mtermvectors , ? field_statistics fields ids offsets payloads positions preference realtime routing term_statistics version version_type
nodes.clear_repositories_metering_archive , DELETE /_nodes/{node_id}/_repositories_metering/{max_archive_version}
nodes.get_repositories_metering_info , GET /_nodes/{node_id}/_repositories_metering
nodes.hot_threads , GET /_nodes/hot_threads /_nodes/{node_id}/hot_threads , ? ignore_idle_threads interval snapshots sort threads timeout type
nodes.info , GET /_nodes /_nodes/{node_id} /_nodes/{metric} /_nodes/{node_id}/{metric} , ? flat_settings timeout
nodes.reload_secure_settings , POST /_nodes/reload_secure_settings /_nodes/{node_id}/reload_secure_settings , ? timeout
nodes.stats , GET /_nodes/stats /_nodes/{node_id}/stats /_nodes/stats/{metric} /_nodes/{node_id}/stats/{metric} /_nodes/stats/{metric}/{index_metric} /_nodes/{node_id}/stats/{metric}/{index_metric} , ? completion_fields fielddata_fields fields groups include_segment_file_sizes include_unloaded_segments level timeout types
nodes.usage , GET /_nodes/usage /_nodes/{node_id}/usage /_nodes/usage/{metric} /_nodes/{node_id}/usage/{metric} , ? timeout
open_point_in_time , POST /{index}/_pit , ? allow_partial_search_results expand_wildcards ignore_unavailable keep_alive max_concurrent_shard_requests preference routing
ping , HEAD /
profiling.flamegraph , POST /_profiling/flamegraph
profiling.stacktraces , POST /_profiling/stacktraces
profiling.status , GET /_profiling/status , ? master_timeout timeout wait_for_resources_created
profiling.topn_functions , POST /_profiling/topn/functions
project.create_many_routing , PUT /_project_routing
project.create_routing , PUT /_project_routing/{name}
project.delete_routing , DELETE /_project_routing/{name}
project.get_many_routing , GET /_project_routing
project.get_routing , GET /_project_routing/{name}
project.tags , GET|POST /_project/tags
put_script , POST|PUT /_scripts/{id} /_scripts/{id}/{context} , ? context master_timeout timeout
query_rules.delete_rule , DELETE /_query_rules/{ruleset_id}/_rule/{rule_id}
query_rules.delete_ruleset , DELETE /_query_rules/{ruleset_id}
query_rules.get_rule , GET /_query_rules/{ruleset_id}/_rule/{rule_id}
query_rules.get_ruleset , GET /_query_rules/{ruleset_id}
query_rules.list_rulesets , GET /_query_rules , ? from size
query_rules.put_rule , PUT /_query_rules/{ruleset_id}/_rule/{rule_id}
query_rules.put_ruleset , PUT /_query_rules/{ruleset_id}
query_rules.test , POST /_query_rules/{ruleset_id}/_test
rank_eval , GET|POST /_rank_eval /{index}/_rank_eval , ? allow_no_indices expand_wildcards ignore_unavailable search_type
reindex , POST /_reindex , ? max_docs refresh requests_per_second require_alias scroll slices timeout wait_for_active_shards wait_for_completion
reindex_cancel , POST /_reindex/{task_id}/_cancel , ? wait_for_completion
reindex_get , GET /_reindex/{task_id} , ? timeout wait_for_completion
reindex_list , GET /_reindex , ? detailed
reindex_rethrottle , POST /_reindex/{task_id}/_rethrottle , ? requests_per_second
render_search_template , GET|POST /_render/template /_render/template/{id}
rollup.delete_job , DELETE /_rollup/job/{id}
rollup.get_jobs , GET /_rollup/job/{id} /_rollup/job
rollup.get_rollup_caps , GET /_rollup/data/{id} /_rollup/data
rollup.get_rollup_index_caps , GET /{index}/_rollup/data
rollup.put_job , PUT /_rollup/job/{id}
rollup.rollup_search , GET|POST /{index}/_rollup_search , ? rest_total_hits_as_int typed_keys
rollup.start_job , POST /_rollup/job/{id}/_start
rollup.stop_job , POST /_rollup/job/{id}/_stop , ? timeout wait_for_completion
scripts_painless_execute , GET|POST /_scripts/painless/_execute
scroll , GET|POST /_search/scroll /_search/scroll/{scroll_id} , ? rest_total_hits_as_int scroll scroll_id
search , GET|POST /_search /{index}/_search , ? _slice _source _source_exclude_vectors _source_excludes _source_includes allow_no_indices allow_partial_search_results analyze_wildcard analyzer batched_reduce_size ccs_minimize_roundtrips default_operator df docvalue_fields expand_wildcards explain force_synthetic_source from ignore_throttled ignore_unavailable include_named_queries_score lenient max_concurrent_shard_requests pre_filter_shard_size preference q request_cache rest_total_hits_as_int routing scroll search_type seq_no_primary_term size sort stats stored_fields suggest_field suggest_mode suggest_size suggest_text terminate_after timeout track_scores track_total_hits typed_keys version
search_application.delete , DELETE /_application/search_application/{name}
search_application.delete_behavioral_analytics , DELETE /_application/analytics/{name}
search_application.get , GET /_application/search_application/{name}
search_application.get_behavioral_analytics , GET /_application/analytics /_application/analytics/{name}
search_application.list , GET /_application/search_application , ? from q size
search_application.post_behavioral_analytics_event , POST /_application/analytics/{collection_name}/event/{event_type} , ? debug
search_application.put , PUT /_application/search_application/{name} , ? create
search_application.put_behavioral_analytics , PUT /_application/analytics/{name}
search_application.render_query , POST /_application/search_application/{name}/_render_query
search_application.search , GET|POST /_application/search_application/{name}/_search , ? typed_keys
search_mvt , GET|POST /{index}/_mvt/{field}/{zoom}/{x}/{y} , ? exact_bounds extent grid_agg grid_precision grid_type size track_total_hits with_labels
search_shards , GET|POST /_search_shards /{index}/_search_shards , ? allow_no_indices expand_wildcards ignore_unavailable local master_timeout preference routing
search_template , GET|POST /_search/template /{index}/_search/template , ? allow_no_indices ccs_minimize_roundtrips expand_wildcards explain ignore_throttled ignore_unavailable preference profile rest_total_hits_as_int routing scroll search_type typed_keys
searchable_snapshots.cache_stats , GET /_searchable_snapshots/cache/stats /_searchable_snapshots/{node_id}/cache/stats
searchable_snapshots.clear_cache , POST /_searchable_snapshots/cache/clear /{index}/_searchable_snapshots/cache/clear , ? allow_no_indices expand_wildcards ignore_unavailable
searchable_snapshots.mount , POST /_snapshot/{repository}/{snapshot}/_mount , ? master_timeout storage wait_for_completion
searchable_snapshots.stats , GET /_searchable_snapshots/stats /{index}/_searchable_snapshots/stats , ? level
security.activate_user_profile , POST /_security/profile/_activate
security.authenticate , GET /_security/_authenticate
security.bulk_delete_role , DELETE /_security/role , ? refresh
security.bulk_put_role , POST /_security/role , ? refresh
security.bulk_update_api_keys , POST /_security/api_key/_bulk_update
security.change_password , POST|PUT /_security/user/{username}/_password /_security/user/_password , ? refresh
security.clear_api_key_cache , POST /_security/api_key/{ids}/_clear_cache
security.clear_cached_privileges , POST /_security/privilege/{application}/_clear_cache
security.clear_cached_realms , POST /_security/realm/{realms}/_clear_cache , ? usernames
security.clear_cached_roles , POST /_security/role/{name}/_clear_cache
security.clear_cached_service_tokens , POST /_security/service/{namespace}/{service}/credential/token/{name}/_clear_cache
security.clone_api_key , POST|PUT /_security/api_key/clone , ? refresh
security.create_api_key , POST|PUT /_security/api_key , ? refresh
security.create_cross_cluster_api_key , POST /_security/cross_cluster/api_key
security.create_service_token , POST|PUT /_security/service/{namespace}/{service}/credential/token/{name} , POST /_security/service/{namespace}/{service}/credential/token , ? refresh
security.delegate_pki , POST /_security/delegate_pki
security.delete_privileges , DELETE /_security/privilege/{application}/{name} , ? refresh
security.delete_role , DELETE /_security/role/{name} , ? refresh
security.delete_role_mapping , DELETE /_security/role_mapping/{name} , ? refresh
security.delete_service_token , DELETE /_security/service/{namespace}/{service}/credential/token/{name} , ? refresh
security.delete_user , DELETE /_security/user/{username} , ? refresh
security.disable_user , POST|PUT /_security/user/{username}/_disable , ? refresh
security.disable_user_profile , POST|PUT /_security/profile/{uid}/_disable , ? refresh
security.enable_user , POST|PUT /_security/user/{username}/_enable , ? refresh
security.enable_user_profile , POST|PUT /_security/profile/{uid}/_enable , ? refresh
security.enroll_kibana , GET /_security/enroll/kibana
security.enroll_node , GET /_security/enroll/node
security.get_api_key , GET /_security/api_key , ? active_only id name owner realm_name username with_limited_by with_profile_uid
security.get_builtin_privileges , GET /_security/privilege/_builtin
security.get_privileges , GET /_security/privilege /_security/privilege/{application} /_security/privilege/{application}/{name}
security.get_role , GET /_security/role/{name} /_security/role , ? include_implicit
security.get_role_mapping , GET /_security/role_mapping/{name} /_security/role_mapping
security.get_service_accounts , GET /_security/service/{namespace}/{service} /_security/service/{namespace} /_security/service
security.get_service_credentials , GET /_security/service/{namespace}/{service}/credential
security.get_settings , GET /_security/settings , ? master_timeout
security.get_stats , GET /_security/stats
security.get_token , POST /_security/oauth2/token
security.get_user , GET /_security/user/{username} /_security/user , ? with_profile_uid
security.get_user_privileges , GET /_security/user/_privileges
security.get_user_profile , GET /_security/profile/{uid} , ? data
security.grant_api_key , POST /_security/api_key/grant , ? refresh
security.has_privileges , GET|POST /_security/user/_has_privileges /_security/user/{user}/_has_privileges
security.has_privileges_user_profile , GET|POST /_security/profile/_has_privileges
security.invalidate_api_key , DELETE /_security/api_key
security.invalidate_token , DELETE /_security/oauth2/token
security.oidc_authenticate , POST /_security/oidc/authenticate
security.oidc_logout , POST /_security/oidc/logout
security.oidc_prepare_authentication , POST /_security/oidc/prepare
security.put_privileges , POST|PUT /_security/privilege , ? refresh
security.put_role , POST|PUT /_security/role/{name} , ? refresh
security.put_role_mapping , POST|PUT /_security/role_mapping/{name} , ? refresh
security.put_user , POST|PUT /_security/user/{username} , ? refresh
security.query_api_keys , GET|POST /_security/_query/api_key , ? typed_keys with_limited_by with_profile_uid
security.query_role , GET|POST /_security/_query/role
security.query_user , GET|POST /_security/_query/user , ? with_profile_uid
security.saml_authenticate , POST /_security/saml/authenticate
security.saml_complete_logout , POST /_security/saml/complete_logout
security.saml_invalidate , POST /_security/saml/invalidate
security.saml_logout , POST /_security/saml/logout
security.saml_prepare_authentication , POST /_security/saml/prepare
security.saml_service_provider_metadata , GET /_security/saml/metadata/{realm_name}
security.suggest_user_profiles , GET|POST /_security/profile/_suggest , ? data
security.update_api_key , PUT /_security/api_key/{id}
security.update_cross_cluster_api_key , PUT /_security/cross_cluster/api_key/{id}
security.update_settings , PUT /_security/settings , ? master_timeout timeout
security.update_user_profile_data , POST|PUT /_security/profile/{uid}/_data , ? if_primary_term if_seq_no refresh
shutdown.delete_node , DELETE /_nodes/{node_id}/shutdown , ? master_timeout timeout
shutdown.get_node , GET /_nodes/shutdown /_nodes/{node_id}/shutdown , ? master_timeout
shutdown.put_node , PUT /_nodes/{node_id}/shutdown , ? master_timeout timeout
simulate.ingest , GET|POST /_ingest/_simulate /_ingest/{index}/_simulate , ? merge_type pipeline
slm.delete_lifecycle , DELETE /_slm/policy/{policy_id} , ? master_timeout timeout
slm.execute_lifecycle , PUT /_slm/policy/{policy_id}/_execute , ? master_timeout timeout
slm.execute_retention , POST /_slm/_execute_retention , ? master_timeout timeout
slm.get_lifecycle , GET /_slm/policy/{policy_id} /_slm/policy , ? master_timeout timeout
slm.get_stats , GET /_slm/stats , ? master_timeout timeout
slm.get_status , GET /_slm/status , ? master_timeout timeout
slm.put_lifecycle , PUT /_slm/policy/{policy_id} , ? master_timeout timeout
slm.start , POST /_slm/start , ? master_timeout timeout
slm.stop , POST /_slm/stop , ? master_timeout timeout
snapshot.cleanup_repository , POST /_snapshot/{repository}/_cleanup , ? master_timeout timeout
snapshot.clone , PUT /_snapshot/{repository}/{snapshot}/_clone/{target_snapshot} , ? master_timeout
snapshot.create , POST|PUT /_snapshot/{repository}/{snapshot} , ? master_timeout wait_for_completion
snapshot.create_repository , POST|PUT /_snapshot/{repository} , ? master_timeout timeout verify
snapshot.delete , DELETE /_snapshot/{repository}/{snapshot} , ? master_timeout wait_for_completion
snapshot.delete_repository , DELETE /_snapshot/{repository} , ? master_timeout timeout
snapshot.get , GET /_snapshot/{repository}/{snapshot} , ? after from_sort_value ignore_unavailable include_repository index_details index_names master_timeout offset order size slm_policy_filter sort state verbose
snapshot.get_repository , GET /_snapshot /_snapshot/{repository} , ? local master_timeout
snapshot.repository_analyze , POST /_snapshot/{repository}/_analyze , ? blob_count check_overwrite_protection concurrency detailed early_read_node_count max_blob_size max_total_data_size rare_action_probability rarely_abort_writes read_node_count register_operation_count seed timeout
snapshot.repository_verify_integrity , POST /_snapshot/{repository}/_verify_integrity , ? blob_thread_pool_concurrency index_snapshot_verification_concurrency index_verification_concurrency max_bytes_per_sec max_failed_shard_snapshots meta_thread_pool_concurrency snapshot_verification_concurrency verify_blob_contents
snapshot.restore , POST /_snapshot/{repository}/{snapshot}/_restore , ? master_timeout wait_for_completion
snapshot.status , GET /_snapshot/_status /_snapshot/{repository}/_status /_snapshot/{repository}/{snapshot}/_status , ? ignore_unavailable master_timeout
snapshot.verify_repository , POST /_snapshot/{repository}/_verify , ? master_timeout timeout
sql.clear_cursor , POST /_sql/close
sql.delete_async , DELETE /_sql/async/delete/{id}
sql.get_async , GET /_sql/async/{id} , ? delimiter format keep_alive wait_for_completion_timeout
sql.get_async_status , GET /_sql/async/status/{id}
sql.query , GET|POST /_sql , ? format
sql.translate , GET|POST /_sql/translate
ssl.certificates , GET /_ssl/certificates
streams.logs_disable , POST /_streams/{name}/_disable , ? master_timeout timeout
streams.logs_enable , POST /_streams/{name}/_enable , ? master_timeout timeout
streams.status , GET /_streams/status , ? master_timeout
synonyms.delete_synonym , DELETE /_synonyms/{id}
synonyms.delete_synonym_rule , DELETE /_synonyms/{set_id}/{rule_id} , ? refresh
synonyms.get_synonym , GET /_synonyms/{id} , ? from search_after size
synonyms.get_synonym_rule , GET /_synonyms/{set_id}/{rule_id}
synonyms.get_synonyms_sets , GET /_synonyms , ? from size
synonyms.put_synonym , PUT /_synonyms/{id} , ? append refresh
synonyms.put_synonym_rule , PUT /_synonyms/{set_id}/{rule_id} , ? refresh
tasks.cancel , POST /_tasks/_cancel /_tasks/{task_id}/_cancel , ? actions nodes parent_task_id wait_for_completion
tasks.get , GET /_tasks/{task_id} , ? follow_relocations timeout wait_for_completion
tasks.list , GET /_tasks , ? actions detailed group_by nodes parent_task_id timeout wait_for_completion
terms_enum , GET|POST /{index}/_terms_enum
termvectors , GET|POST /{index}/_termvectors/{id} /{index}/_termvectors , ? field_statistics fields offsets payloads positions preference realtime routing term_statistics version version_type
text_structure.find_field_structure , GET /_text_structure/find_field_structure , ? column_names delimiter documents_to_sample ecs_compatibility explain field format grok_pattern index quote should_trim_fields timeout timestamp_field timestamp_format
text_structure.find_message_structure , GET|POST /_text_structure/find_message_structure , ? column_names delimiter ecs_compatibility explain format grok_pattern quote should_trim_fields timeout timestamp_field timestamp_format
text_structure.find_structure , POST /_text_structure/find_structure , ? charset column_names delimiter ecs_compatibility explain format grok_pattern has_header_row line_merge_size_limit lines_to_sample quote should_trim_fields timeout timestamp_field timestamp_format
text_structure.test_grok_pattern , GET|POST /_text_structure/test_grok_pattern , ? ecs_compatibility
transform.delete_transform , DELETE /_transform/{transform_id} , ? delete_dest_index force timeout
transform.get_node_stats , GET /_transform/_node_stats
transform.get_transform , GET /_transform/{transform_id} /_transform , ? allow_no_match exclude_generated from size
transform.get_transform_stats , GET /_transform/{transform_id}/_stats , ? allow_no_match basic from size timeout
transform.preview_transform , GET|POST /_transform/{transform_id}/_preview /_transform/_preview , ? timeout
transform.put_transform , PUT /_transform/{transform_id} , ? defer_validation timeout
transform.reset_transform , POST /_transform/{transform_id}/_reset , ? force timeout
transform.schedule_now_transform , POST /_transform/{transform_id}/_schedule_now , ? defer timeout
transform.set_upgrade_mode , POST /_transform/set_upgrade_mode , ? enabled timeout
transform.start_transform , POST /_transform/{transform_id}/_start , ? from timeout
transform.stop_transform , POST /_transform/{transform_id}/_stop , ? allow_no_match force timeout wait_for_checkpoint wait_for_completion
transform.update_transform , POST /_transform/{transform_id}/_update , ? defer_validation timeout
transform.upgrade_transforms , POST /_transform/_upgrade , ? dry_run timeout
update , POST /{index}/_update/{id} , ? _source _source_excludes _source_includes if_primary_term if_seq_no include_source_on_error lang refresh require_alias retry_on_conflict routing timeout wait_for_active_shards
update_by_query , POST /{index}/_update_by_query , ? allow_no_indices analyze_wildcard analyzer conflicts default_operator df expand_wildcards from ignore_unavailable lenient max_docs pipeline preference q refresh request_cache requests_per_second routing scroll scroll_size search_timeout search_type slices sort stats terminate_after timeout version version_type wait_for_active_shards wait_for_completion
update_by_query_rethrottle , POST /_update_by_query/{task_id}/_rethrottle , ? requests_per_second
watcher.ack_watch , POST|PUT /_watcher/watch/{watch_id}/_ack /_watcher/watch/{watch_id}/_ack/{action_id}
watcher.activate_watch , POST|PUT /_watcher/watch/{watch_id}/_activate
watcher.deactivate_watch , POST|PUT /_watcher/watch/{watch_id}/_deactivate
watcher.delete_watch , DELETE /_watcher/watch/{id}
watcher.execute_watch , POST|PUT /_watcher/watch/{id}/_execute /_watcher/watch/_execute , ? debug
watcher.get_settings , GET /_watcher/settings , ? master_timeout
watcher.get_watch , GET /_watcher/watch/{id}
watcher.put_watch , POST|PUT /_watcher/watch/{id} , ? active if_primary_term if_seq_no version
watcher.query_watches , GET|POST /_watcher/_query/watches
watcher.start , POST /_watcher/_start , ? master_timeout
watcher.stats , GET /_watcher/stats /_watcher/stats/{metric} , ? emit_stacktraces metric
watcher.stop , POST /_watcher/_stop , ? master_timeout
watcher.update_settings , PUT /_watcher/settings , ? master_timeout timeout
xpack.info , GET /_xpack , ? accept_enterprise categories human
xpack.usage , GET /_xpack/usage , ? master_timeout
`;

/** An API of the real server. */
export interface RestApi {
  /** Its name in the specification: `indices.create`. */
  readonly name: string;
  readonly endpoints: readonly { readonly methods: readonly string[]; readonly paths: readonly string[] }[];
  readonly parameters: readonly string[];
}

/** The APIs of the real server by name. */
export function restApis(): Map<string, RestApi> {
  return new Map(table.trim().split("\n").map(parse));
}

function parse(line: string): [string, RestApi] {
  const [name = "", ...parts] = line.split(" , ");
  const words = parts.map((part) => part.split(" "));
  const endpoints = words
    .filter(([first]) => first !== "?")
    .map(([methods = "", ...paths]) => ({ methods: methods.split("|"), paths }));
  const parameters = words.find(([first]) => first === "?")?.slice(1) ?? [];
  return [name, { name, endpoints, parameters }];
}
