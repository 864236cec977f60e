package plumbline;

import static org.elasticsearch.rest.RestRequest.Method.GET;
import static org.elasticsearch.rest.RestRequest.Method.HEAD;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.Version;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;

/** {@code GET /}: who answers, and in which version. Clients ask it before anything else. */
final class RootHandler implements RestHandler {
  private volatile ClusterService cluster;

  void use(ClusterService service) {
    cluster = service;
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(GET, "/"), new Route(HEAD, "/"));
  }

  @Override
  public void handleRequest(RestRequest request, RestChannel channel, NodeClient client) throws IOException {
    var build = Build.current();
    var body = channel.newBuilder();
    // On a person's terminal the real handler lays its answer out even when not asked to.
    if (!request.hasParam("pretty")) body.prettyPrint().lfAtEnd();
    body.startObject()
        .field("name", cluster.getNodeName())
        .field("cluster_name", cluster.getClusterName().value())
        .field("cluster_uuid", cluster.state().metadata().clusterUUID())
        .startObject("version")
        .field("number", build.qualifiedVersion())
        .field("build_flavor", build.flavor())
        .field("build_type", build.type().displayName())
        .field("build_hash", build.hash())
        .field("build_date", build.date())
        .field("build_snapshot", build.isSnapshot())
        .field("lucene_version", Version.LATEST.toString())
        .field("minimum_wire_compatibility_version", build.minWireCompatVersion())
        .field("minimum_index_compatibility_version", build.minIndexCompatVersion())
        .endObject()
        .field("tagline", "You Know, for Search")
        .endObject();
    channel.sendResponse(new RestResponse(RestStatus.OK, body));
  }
}
