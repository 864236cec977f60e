"""Documents, searches and permissions, used with Elastic's own client for Python and its helpers.

Called with the address and the password of an engine. Every step asserts what Elastic's public documentation of the
client and of the APIs says of it; the last line printed is "done".
"""

import asyncio
import sys

from elasticsearch import (
    AsyncElasticsearch,
    AuthenticationException,
    AuthorizationException,
    BadRequestError,
    ConflictError,
    Elasticsearch,
    NotFoundError,
    helpers,
)

url, password = sys.argv[1:3]
es = Elasticsearch(url, basic_auth=("elastic", password), max_retries=0)


def raises(kind, call, **arguments):
    try:
        call(**arguments)
    except kind as error:
        return error
    raise AssertionError(f"expected {kind.__name__}")


# Documents one by one.
assert es.info()["tagline"] == "You Know, for Search"
es.indices.create(
    index="books",
    mappings={"properties": {"title": {"type": "text"}, "year": {"type": "integer"}, "genre": {"type": "keyword"}}},
)
assert es.indices.exists(index="books") and not es.indices.exists(index="absent")
made = es.index(index="books", id="1", document={"title": "The plumb line", "year": 1951, "genre": "craft"})
assert made["result"] == "created" and made["_version"] == 1
assert es.exists(index="books", id="1") and not es.exists(index="books", id="2")
assert raises(ConflictError, es.create, index="books", id="1", document={}).status_code == 409
assert es.update(index="books", id="1", doc={"year": 1952})["_version"] == 2
got = es.get(index="books", id="1")
assert got["_source"] == {"title": "The plumb line", "year": 1952, "genre": "craft"}
raises(
    ConflictError,
    es.index,
    index="books",
    id="1",
    document={},
    if_seq_no=made["_seq_no"],
    if_primary_term=made["_primary_term"],
)
assert es.delete(index="books", id="1")["result"] == "deleted"
raises(NotFoundError, es.get, index="books", id="1")

# Many at once: by each of the helpers, with items that fail among them.
genres = ["craft", "crime", "verse"]
books = [
    {"_index": "books", "_id": str(n), "title": f"Volume {n} of walls", "year": 1900 + n % 100, "genre": genres[n % 3]}
    for n in range(1000)
]
assert helpers.bulk(es, books[:400], chunk_size=150) == (400, [])
assert all(ok for ok, _ in helpers.streaming_bulk(es, books[400:700], max_chunk_bytes=5000))
assert all(ok for ok, _ in helpers.parallel_bulk(es, books[700:], thread_count=4, chunk_size=50))
bad = {"_index": "books", "_id": "bad", "year": "no number"}
failure = raises(helpers.BulkIndexError, helpers.bulk, client=es, actions=[bad])
assert failure.errors[0]["index"]["error"]["type"] == "document_parsing_exception"
gone = {"_op_type": "delete", "_index": "books", "_id": "absent"}
count, errors = helpers.bulk(es, [gone, books[0]], raise_on_error=False)
assert count == 1 and errors[0]["delete"]["status"] == 404
es.indices.refresh(index="books")
assert es.count(index="books")["count"] == 1000

# Found again: by queries, pages, a scroll, a point in time, several searches in one.
found = es.search(index="books", query={"match": {"title": "Volume 7"}}, size=1)
assert found["hits"]["hits"][0]["_id"] == "7"
assert found["hits"]["total"] == {"value": 1000, "relation": "eq"}
by_genre = es.search(index="books", size=0, aggs={"genre": {"terms": {"field": "genre"}}})
buckets = {each["key"]: each["doc_count"] for each in by_genre["aggregations"]["genre"]["buckets"]}
assert buckets == {"craft": 334, "crime": 333, "verse": 333}
scanned = {hit["_id"] for hit in helpers.scan(es, index="books", query={"query": {"match_all": {}}}, size=70)}
assert scanned == {str(n) for n in range(1000)}
after, paged = None, []
pit = es.open_point_in_time(index="books", keep_alive="1m")["id"]
while True:
    page = es.search(
        pit={"id": pit, "keep_alive": "1m"},
        size=300,
        sort=[{"year": "desc"}, {"_shard_doc": "asc"}],
        **({"search_after": after} if after else {}),
    )["hits"]["hits"]
    if not page:
        break
    paged += [hit["_source"]["year"] for hit in page]
    after = page[-1]["sort"]
assert es.close_point_in_time(id=pit)["succeeded"]
assert paged == sorted(paged, reverse=True) and len(paged) == 1000
several = es.msearch(searches=[{"index": "books"}, {"size": 0}, {"index": "absent"}, {}])["responses"]
assert [each["status"] for each in several] == [200, 404]
assert raises(BadRequestError, es.search, index="books", query={"nonsense": {}}).body["error"]["type"]
assert es.reindex(source={"index": "books"}, dest={"index": "copies"}, refresh=True)["created"] == 1000
assert es.delete_by_query(index="copies", query={"term": {"genre": "crime"}}, refresh=True)["deleted"] == 333
assert es.count(index="copies")["count"] == 667


# The other client, which waits otherwise and asks the same.
async def asynchronously():
    async with AsyncElasticsearch(url, basic_auth=("elastic", password), max_retries=0) as client:
        assert await helpers.async_bulk(client, ({"_index": "others", "n": n} for n in range(50)), refresh=True) == (50, [])
        numbers = [hit["_source"]["n"] async for hit in helpers.async_scan(client, index="others", size=7)]
        assert sorted(numbers) == list(range(50))


try:
    import aiohttp  # noqa: F401
except ImportError:
    print("skipped: without aiohttp there is no asynchronous client")
else:
    asyncio.run(asynchronously())

# Who may do what.
es.security.put_role(name="reader", indices=[{"names": ["books"], "privileges": ["read"], "query": {"term": {"genre": "verse"}}}])
es.security.put_user(username="ada", password="analytical-engine", roles=["reader"])
ada = Elasticsearch(url, basic_auth=("ada", "analytical-engine"), max_retries=0)
assert ada.security.authenticate()["roles"] == ["reader"]
assert ada.count(index="books")["count"] == 333
assert raises(AuthorizationException, ada.index, index="books", document={}).status_code == 403
raises(AuthenticationException, ada.options(basic_auth=("ada", "difference-engine")).count, index="books")
key = es.security.create_api_key(
    name="writer", role_descriptors={"w": {"indices": [{"names": ["notes-*"], "privileges": ["all"]}]}}
)
writer = Elasticsearch(url, api_key=key["encoded"], max_retries=0)
assert writer.index(index="notes-1", document={"n": 1}, refresh="wait_for")["result"] == "created"
raises(AuthorizationException, writer.search, index="books")
assert es.security.invalidate_api_key(ids=[key["id"]])["invalidated_api_keys"] == [key["id"]]
raises(AuthenticationException, writer.search, index="notes-1")

for client in (ada, writer):
    client.close()
es.indices.delete(index="books,copies,notes-1")
es.close()
print("done")
