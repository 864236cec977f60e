"""The life of a connector and its jobs, walked with Elastic's own client for Python.

Called with the address and the password of an engine. Every step asserts what Elastic's public documentation of the
connector APIs says of it; the last line printed is "lived".
"""

import sys

from elasticsearch import ApiError, ConflictError, Elasticsearch, NotFoundError

url, password = sys.argv[1:3]
es = Elasticsearch(url, basic_auth=("elastic", password), max_retries=0)
assert es.info()["version"]["number"] == "9.5.0"


def fails(expected, call, **arguments):
    try:
        call(**arguments)
    except ApiError as error:
        assert error.status_code == expected, (error.status_code, error.body)
        return error.body["error"]["reason"]
    raise AssertionError(f"expected {expected}")


def connector():
    return es.connector.get(connector_id="life")


# A connector is made and made again.
made = es.connector.put(connector_id="life", index_name="search-life", name="Life", service_type="s3", is_native=False)
assert made["result"] == "created" and made["id"] == "life"
assert connector()["status"] == "created"
assert es.connector.put(connector_id="life", index_name="search-life", name="Life", service_type="s3")["result"] == "updated"
fails(400, es.connector.put, connector_id="other", index_name="search-life", service_type="s3")
fails(404, es.connector.get, connector_id="absent")
assert es.connector.list(index_name="search-life")["count"] == 1
assert es.connector.list(service_type="none")["count"] == 0
posted = es.connector.post(name="Second", service_type="dir")
assert es.connector.list(connector_name="Second")["results"][0]["id"] == posted["id"]

# It is configured.
field = {
    "default_value": None, "depends_on": [], "display": "textbox", "label": "Bucket", "options": [], "order": 1,
    "required": True, "sensitive": False, "tooltip": "", "type": "str", "ui_restrictions": [], "validations": [],
    "value": "",
}
es.connector.update_configuration(connector_id="life", configuration={"bucket": field})
es.connector.update_configuration(connector_id="life", values={"bucket": "b"})
assert connector()["configuration"]["bucket"]["value"] == "b" and connector()["status"] == "configured"
fails(400, es.connector.update_configuration, connector_id="life", values={"absent": "b"})
es.connector.update_name(connector_id="life", name="Renamed", description="d")
es.connector.update_index_name(connector_id="life", index_name="search-life-2")
fails(400, es.connector.update_index_name, connector_id="life", index_name="UPPER")
es.connector.update_service_type(connector_id="life", service_type="dir")
es.connector.update_native(connector_id="life", is_native=False)
pipeline = {"extract_binary_content": True, "name": "search-default-ingestion", "reduce_whitespace": True, "run_ml_inference": False}
es.connector.update_pipeline(connector_id="life", pipeline=pipeline)
es.connector.update_api_key_id(connector_id="life", api_key_id="k", api_key_secret_id="s")
es.connector.update_error(connector_id="life", error="oops")
assert connector()["status"] == "error" and connector()["error"] == "oops"
es.connector.update_error(connector_id="life", body={"error": None})
es.connector.update_status(connector_id="life", status="connected")
fails(400, es.connector.update_status, connector_id="life", status="needs_configuration")
es.connector.update_features(connector_id="life", features={"document_level_security": {"enabled": True}})
es.connector.update_scheduling(connector_id="life", scheduling={"full": {"enabled": True, "interval": "0 0 0 * * ?"}})
assert connector()["scheduling"]["full"]["enabled"] is True and connector()["scheduling"]["incremental"]["enabled"] is False
fails(400, es.connector.update_scheduling, connector_id="life", scheduling={"full": {"enabled": True, "interval": "now"}})
es.connector.check_in(connector_id="life")
assert connector()["last_seen"]

# Its rules are drafted, validated and put to work.
rules = [{
    "created_at": "2024-01-01T00:00:00Z", "field": "name", "id": "r", "order": 0, "policy": "exclude",
    "rule": "equals", "updated_at": "2024-01-01T00:00:00Z", "value": "x",
}]
es.connector.update_filtering(connector_id="life", rules=rules)
assert connector()["filtering"][0]["draft"]["validation"]["state"] == "edited"
es.connector.update_filtering_validation(connector_id="life", validation={"state": "valid", "errors": []})
es.connector.update_active_filtering(connector_id="life")
active = connector()["filtering"][0]["active"]
assert [rule["id"] for rule in active["rules"]] == ["r", "DEFAULT"], active

# A job is made, claimed, reported on and finished.
job = es.connector.sync_job_post(id="life", job_type="full", trigger_method="on_demand")["id"]
shown = es.connector.sync_job_get(connector_sync_job_id=job)
assert shown["status"] == "pending" and shown["connector"]["index_name"] == "search-life-2"
assert shown["connector"]["filtering"]["rules"][0]["id"] == "r"
fails(404, es.connector.sync_job_post, id="absent")
fails(400, es.connector.sync_job_post, id="life", job_type="colour")
es.connector.sync_job_claim(connector_sync_job_id=job, worker_hostname="here", sync_cursor={"at": 1})
shown = es.connector.sync_job_get(connector_sync_job_id=job)
assert shown["status"] == "in_progress" and shown["started_at"] and shown["worker_hostname"] == "here"
assert shown["connector"]["sync_cursor"] == {"at": 1} and "sync_cursor" not in connector()
es.connector.sync_job_check_in(connector_sync_job_id=job)
es.connector.sync_job_update_stats(
    connector_sync_job_id=job, deleted_document_count=1, indexed_document_count=2, indexed_document_volume=3,
    total_document_count=4, metadata={"a": 1},
)
shown = es.connector.sync_job_get(connector_sync_job_id=job)
assert (shown["deleted_document_count"], shown["indexed_document_count"], shown["total_document_count"]) == (1, 2, 4)
es.connector.sync_job_cancel(connector_sync_job_id=job)
shown = es.connector.sync_job_get(connector_sync_job_id=job)
assert shown["status"] == "canceling" and shown["cancelation_requested_at"] and "canceled_at" not in shown
fails(400, es.connector.sync_job_cancel, connector_sync_job_id=job)
fails(404, es.connector.sync_job_claim, connector_sync_job_id="absent", worker_hostname="here")
fails(400, es.connector.sync_job_update_stats, connector_sync_job_id=job, deleted_document_count=-1, indexed_document_count=0, indexed_document_volume=0)
es.connector.sync_job_error(connector_sync_job_id=job, error="broke")
assert es.connector.sync_job_get(connector_sync_job_id=job)["status"] == "error"
fails(400, es.connector.sync_job_cancel, connector_sync_job_id=job)
fails(400, es.connector.sync_job_error, connector_sync_job_id=job, error="again")
es.connector.last_sync(connector_id="life", last_sync_status="error", last_sync_error="broke", last_indexed_document_count=2)
assert connector()["last_sync_error"] == "broke"

# Another is cancelled; jobs are listed and removed.
other = es.connector.sync_job_post(id="life", job_type="access_control")["id"]
assert es.connector.sync_job_get(connector_sync_job_id=other)["connector"]["index_name"] == ".search-acl-filter-search-life-2"
es.connector.sync_job_cancel(connector_sync_job_id=other)
shown = es.connector.sync_job_get(connector_sync_job_id=other)
assert shown["status"] == "canceled" and shown["canceled_at"] and shown["completed_at"], shown
assert es.connector.sync_job_list(connector_id="life")["count"] == 2
assert es.connector.sync_job_list(connector_id="life", status="error")["results"][0]["id"] == job
assert es.connector.sync_job_list(job_type="access_control")["count"] == 1
es.connector.sync_job_delete(connector_sync_job_id=other)
fails(404, es.connector.sync_job_get, connector_sync_job_id=other)

# It is put away, and then for good.
es.connector.delete(connector_id="life", delete_sync_jobs=True)
fails(404, es.connector.get, connector_id="life")
assert es.connector.get(connector_id="life", include_deleted=True)["deleted"] is True
assert es.connector.sync_job_list(connector_id="life")["count"] == 0
es.connector.delete(connector_id="life", hard=True)
fails(404, es.connector.get, connector_id="life", include_deleted=True)

# An identity sees its own documents through a key with its query.
es.indices.create(index="seen", mappings={"properties": {"_allow_access_control": {"type": "keyword"}}})
es.index(index="seen", id="1", document={"_allow_access_control": ["ann"]})
es.index(index="seen", id="2", document={"_allow_access_control": ["bob"]}, refresh=True)
source = '{"terms":{"_allow_access_control":{{#toJson}}names{{/toJson}}}}'
query = {"template": {"params": {"names": ["ann"]}, "source": source}}
key = es.security.create_api_key(
    name="ann", role_descriptors={"r": {"indices": [{"names": ["seen"], "privileges": ["read"], "query": query}]}}
)
ann = Elasticsearch(url, api_key=key["encoded"], max_retries=0)
assert [hit["_id"] for hit in ann.search(index="seen")["hits"]["hits"]] == ["1"]
try:
    ann.get(index="seen", id="2")
    raise AssertionError("saw what is another's")
except NotFoundError:
    pass
try:
    es.create(index="seen", id="1", document={})
    raise AssertionError("made what is there")
except ConflictError:
    pass
print("lived")
