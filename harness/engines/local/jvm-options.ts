import { join } from "node:path";
import type { Java } from "./java.ts";
import type { Version } from "./versions.ts";

export interface JvmOptions {
  readonly version: Version;
  readonly java: Java;
  readonly home: string;
  readonly tempFolder: string;
  readonly isForThroughput: boolean;
}

/** A collector, a compiler and a heap for servers that live for a minute: started soon, small. */
const FOR_START = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms512m", "-Xmx512m"];
/** Elasticsearch's own choice, with a heap as small servers have it. */
const FOR_THROUGHPUT = ["-XX:+UseG1GC", "-Xms1g", "-Xmx1g"];

/**
 * The arguments of `java` that start a server: what Elasticsearch's launcher would give it, but for the collector and
 * the compiler, which are chosen for a server that lives for a minute.
 */
export function jvmOptions({ version, java, home, tempFolder, isForThroughput }: JvmOptions): string[] {
  const nine = version.major === 9;
  const bridge = join(
    home,
    "lib/entitlement-bridge",
    `elasticsearch-entitlement-bridge-${version.number}.jar`,
  );
  const bridgedTo = [
    "org.elasticsearch.entitlement,java.logging,java.net.http,java.naming,jdk.net",
    ...(nine ? ["jdk.zipfs", "jdk.management.agent"] : []),
  ];
  return [
    ...[...(isForThroughput ? FOR_THROUGHPUT : FOR_START), "-Xss1m"],
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-OmitStackTraceInFastThrow",
    ...["-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Djna.nosys=true"],
    ...["-Des.networkaddress.cache.ttl=60", "-Des.networkaddress.cache.negative.ttl=10"],
    ...["-Dio.netty.noUnsafe=true", "-Dio.netty.noKeySetOptimization=true"],
    "-Dio.netty.recycler.maxCapacityPerThread=0",
    ...["-Dlog4j.shutdownHookEnabled=false", "-Dlog4j2.disable.jmx=true", "-Dlog4j2.formatMsgNoLookups=true"],
    `-Djava.io.tmpdir=${tempFolder}`,
    `-Djava.locale.providers=${java.major >= 23 ? "CLDR" : "SPI,COMPAT"}`,
    ...(nine ? LUCENE_10 : ["-Des.entitlements.enabled=true"]),
    `-Dorg.apache.lucene.vectorization.upperJavaFeatureVersion=${java.major}`,
    "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
    ...[`-Des.path.home=${home}`, "-Des.distribution.type=zip", "-Des.java.type=ES_JAVA_HOME"],
    ...(java.major >= 21 ? nativeAccess(nine) : []),
    ...(java.major >= 24 ? ["--illegal-native-access=deny"] : []),
    // Entitlements, Elasticsearch's sandbox, are an agent that the server attaches to itself.
    ...["-XX:+EnableDynamicAgentLoading", "-Djdk.attach.allowAttachSelf=true"],
    `--patch-module=java.base=${bridge}`,
    `--add-exports=java.base/org.elasticsearch.entitlement.bridge=${bridgedTo.join(",")}`,
    ...["--module-path", join(home, "lib")],
    ...["--add-modules=jdk.net", "--add-modules=jdk.management.agent", "--add-modules=ALL-MODULE-PATH"],
    ...["-m", "org.elasticsearch.server/org.elasticsearch.bootstrap.Elasticsearch"],
  ];
}

const LUCENE_10 = [
  "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.lucene99=org.elasticsearch.server",
  "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.hnsw=org.elasticsearch.server",
  "--add-opens=org.apache.lucene.core/org.apache.lucene.internal.vectorization=org.elasticsearch.server",
  "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
  "-Dorg.apache.lucene.store.defaultReadAdvice=normal",
];

const nativeAccess = (nine: boolean): string[] => [
  `--enable-native-access=org.elasticsearch.nativeaccess,${nine ? "org.elasticsearch.foreign," : ""}org.apache.lucene.core`,
  "--enable-native-access=ALL-UNNAMED",
];
