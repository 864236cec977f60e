"""The life of a connector and its jobs as plain documents, the way Elastic's connector service and its command line
drive it where they do without the connector APIs, with Elastic's own client for Python.

Called with the address and the password of an engine. Every step asserts what Elasticsearch's documentation says of the
document APIs, or what the connector protocol says of the records; the last line printed is "lived".
"""

import sys
from datetime import datetime, timedelta, timezone

from elasticsearch import ApiError, ConflictError, Elasticsearch, NotFoundError

url, password = sys.argv[1:3]
es = Elasticsearch(url, basic_auth=("elastic", password), max_retries=0)
CONNECTORS, JOBS = ".elastic-connectors", ".elastic-connectors-sync-jobs"


def fails(expected, call, **arguments):
    try:
        call(**arguments)
    except expected as error:
        return error.body["error"]["type"]
    raise AssertionError(f"expected {expected}")


def now(**ago):
    return (datetime.now(timezone.utc) - timedelta(**ago)).isoformat()


def search(index, query, **more):
    """As the service asks: pages by `from`, versions with every hit."""
    found = es.search(index=index, query=query, from_=0, size=100, seq_no_primary_term=True, expand_wildcards="hidden", **more)
    assert found["hits"]["total"] == {"value": len(found["hits"]["hits"]), "relation": "eq"}
    return [hit["_id"] for hit in found["hits"]["hits"]]


def guarded(index, id, doc, read):
    return es.update(index=index, id=id, doc=doc, if_seq_no=read["_seq_no"], if_primary_term=read["_primary_term"])


# The service finds no indices and makes them by name alone; alias and mapping come with them.
for alias in (CONNECTORS, JOBS):
    assert not es.indices.exists(index=f"{alias}-v1")
    es.indices.create(index=f"{alias}-v1")
    assert es.indices.exists(index=alias)
    fails(ApiError, es.indices.create, index=f"{alias}-v1")

# A connector is written as a document, and the APIs know it.
rules = {
    "rules": [{"id": "DEFAULT", "field": "_", "order": 0, "policy": "include", "rule": "regex", "value": ".*"}],
    "advanced_snippet": {"value": {}},
    "validation": {"state": "valid", "errors": []},
}
record = {
    "name": "Life", "service_type": "s3", "is_native": False, "index_name": "search-life", "status": "configured",
    "configuration": {"bucket": {"label": "Bucket", "type": "str", "value": "b"}}, "language": "en",
    "filtering": [{"domain": "DEFAULT", "active": rules, "draft": rules}],
    "scheduling": {kind: {"enabled": False, "interval": "0 0 0 * * ?"} for kind in ("full", "incremental", "access_control")},
}
life = es.index(index=CONNECTORS, document=record)["_id"]
managed = es.index(index=CONNECTORS, document={**record, "is_native": True, "index_name": "content-life"})["_id"]
gone = es.index(index=CONNECTORS, document={**record, "deleted": True, "index_name": "search-gone"}, refresh=True)["_id"]
assert es.connector.get(connector_id=life)["name"] == "Life"
fails(NotFoundError, es.connector.get, connector_id=gone)
assert es.connector.list()["count"] == 2

# The service finds it by id, by type, by either, and by its index.
by_id = {"bool": {"must_not": [{"term": {"deleted": True}}], "filter": [{"terms": {"_id": [managed, gone]}}]}}
by_type = {
    "bool": {
        "must_not": [{"term": {"deleted": True}}],
        "filter": [{"terms": {"service_type": ["s3", "dir"]}}, {"term": {"is_native": False}}],
    }
}
assert search(CONNECTORS, by_id) == [managed]
assert search(CONNECTORS, by_type) == [life]
assert sorted(search(CONNECTORS, {"bool": {"should": [by_id, by_type]}})) == sorted([life, managed])
assert len(search(CONNECTORS, {"match_all": {}})) == 3
assert search(CONNECTORS, {"match": {"index_name": "search-life"}}) == [life]

# It writes only what it read: a stale version is a conflict, no change is none.
read = es.get(index=CONNECTORS, id=life)
assert guarded(CONNECTORS, life, {"configuration": {"bucket": {"order": 1}}, "features": {"a": [1, 2]}}, read)["result"] == "updated"
assert fails(ConflictError, guarded, index=CONNECTORS, id=life, doc={"status": "error"}, read=read) == "version_conflict_engine_exception"
read = es.get(index=CONNECTORS, id=life)
assert read["_source"]["configuration"]["bucket"] == {"label": "Bucket", "type": "str", "value": "b", "order": 1}
same = guarded(CONNECTORS, life, {"status": "configured", "features": {"a": [1, 2]}}, read)
assert same["result"] == "noop" and same["_seq_no"] == read["_seq_no"], same
guarded(CONNECTORS, life, {"features": {"a": [3]}, "status": "connected", "error": None, "last_seen": now()}, read)
shown = es.connector.get(connector_id=life)
assert shown["features"] == {"a": [3]} and shown["status"] == "connected" and shown["error"] is None
assert fails(NotFoundError, es.update, index=CONNECTORS, id="absent", doc={"a": 1}) == "document_missing_exception"

# Jobs are documents, too; the oldest of those that wait is taken first.
snapshot = {key: record[key] for key in ("index_name", "service_type", "language", "configuration")}
job = {
    "connector": {"id": life, "filtering": rules, "pipeline": None, **snapshot}, "job_type": "full",
    "trigger_method": "scheduled", "status": "pending", "indexed_document_count": 0, "indexed_document_volume": 0,
    "deleted_document_count": 0, "last_seen": now(),
}
late = es.index(index=JOBS, document={**job, "created_at": now()})["_id"]
first = es.index(index=JOBS, document={**job, "created_at": now(hours=1), "status": "suspended"})["_id"]
access = es.index(index=JOBS, document={**job, "created_at": now(), "job_type": "access_control"}, refresh=True)["_id"]
waiting = {
    "bool": {
        "must": [
            {"terms": {"status": ["pending", "suspended"]}},
            {"terms": {"connector.id": [life]}},
            {"terms": {"job_type": ["full", "incremental"]}},
        ]
    }
}
assert search(JOBS, waiting, sort=[{"created_at": "asc"}]) == [first, late]

# It is claimed, with the cursor under a name with a dot, and by one worker only.
read = es.get(index=JOBS, id=first)
claim = {"status": "in_progress", "started_at": now(), "last_seen": now(), "worker_hostname": "here", "connector.sync_cursor": None}
guarded(JOBS, first, claim, read)
fails(ConflictError, guarded, index=JOBS, id=first, doc={**claim, "worker_hostname": "there"}, read=read)
source = es.get(index=JOBS, id=first)["_source"]
assert source["worker_hostname"] == "here" and source["connector.sync_cursor"] is None and source["connector"]["id"] == life
assert es.connector.sync_job_get(connector_sync_job_id=first)["status"] == "in_progress"

# It reports, syncs, and is done; what is done cannot be canceled.
es.update(index=JOBS, id=first, doc={"last_seen": now(), "indexed_document_count": 2, "metadata": {"worker": {"pid": 1}}})
operations = [{"index": {"_index": "search-life", "_id": "1"}}, {"id": "1"}, {"delete": {"_index": "search-life", "_id": "2"}}]
assert [list(item.values())[0]["status"] for item in es.bulk(operations=operations)["items"]] == [201, 404]
es.indices.refresh(index="search-life")
assert es.count(index="search-life")["count"] == 1
done = {"status": "completed", "error": None, "completed_at": now(), "indexed_document_count": 1, "total_document_count": 1}
es.update(index=JOBS, id=first, doc=done)
es.update(index=CONNECTORS, id=life, doc={"last_synced": now(), "last_sync_status": "completed", "last_sync_error": None, "sync_cursor": {"at": 1}}, refresh=True)
shown = es.connector.sync_job_get(connector_sync_job_id=first)
assert (shown["status"], shown["total_document_count"], shown["metadata"]) == ("completed", 1, {"worker": {"pid": 1}})
assert es.connector.get(connector_id=life)["sync_cursor"] == {"at": 1}
fails(ApiError, es.connector.sync_job_cancel, connector_sync_job_id=first)

# Another is taken by the APIs and canceled in the middle; its worker ends it.
es.connector.sync_job_claim(connector_sync_job_id=late, worker_hostname="here", sync_cursor={"at": 1})
assert es.get(index=JOBS, id=late)["_source"]["connector"]["sync_cursor"] == {"at": 1}
assert search(JOBS, waiting, sort=[{"created_at": "asc"}]) == []
es.connector.sync_job_cancel(connector_sync_job_id=late)
assert es.get(index=JOBS, id=late)["_source"]["status"] == "canceling"
es.update(index=JOBS, id=late, doc={"status": "canceled", "canceled_at": now(), "completed_at": now()}, refresh=True)
assert es.connector.sync_job_list(status="canceled")["results"][0]["id"] == late

# What fell silent is found by its age, what lost its connector by that.
es.update(index=JOBS, id=access, doc={"status": "in_progress", "last_seen": now(minutes=6)}, refresh=True)
running = {"terms": {"status": ["in_progress", "canceling"]}}
idle = {"bool": {"filter": [{"terms": {"connector.id": [life]}}, running, {"range": {"last_seen": {"lte": "now-300s"}}}]}}
assert search(JOBS, idle) == [access]
orphaned = {"bool": {"must_not": {"terms": {"connector.id": [managed]}}, "filter": [running]}}
assert search(JOBS, orphaned) == [access]
assert search(JOBS, {"bool": {"must_not": {"terms": {"connector.id": [life]}}, "filter": [running]}}) == []
es.update(index=JOBS, id=access, doc={"last_seen": now()}, refresh=True)
assert search(JOBS, idle) == []

# It is put away: jobs by query, the connector marked, and then for good.
assert es.delete_by_query(index=JOBS, query={"term": {"connector.id": life}}, refresh=True)["deleted"] == 3
es.connector.delete(connector_id=life)
assert es.get(index=CONNECTORS, id=life)["_source"]["deleted"] is True
assert search(CONNECTORS, by_type) == []
assert es.delete(index=CONNECTORS, id=life)["result"] == "deleted"
assert not es.exists(index=CONNECTORS, id=life)
print("lived")
