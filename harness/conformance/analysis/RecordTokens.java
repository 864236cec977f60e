import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.*;
import org.apache.lucene.util.ResourceLoader;

/**
 * Says what Lucene's analysis chains make of texts. Reads lines of fields with tabs between them (chain,
 * analyzer, charFilter, tokenizer, filter, text; see record.ts) and writes one line of JSON for each text.
 * Run it by `npx tsx harness/conformance/analysis/record.ts`, which says how.
 */
public class RecordTokens {
  private static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] args) throws Exception {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    List<String[]> parts = new ArrayList<>();
    Analyzer analyzer = null;
    for (String line; (line = in.readLine()) != null; ) {
      String[] fields = line.split("\t", -1);
      for (int at = 0; at < fields.length; at++) fields[at] = unescape(fields[at]);
      if (fields[0].equals("chain")) {
        parts.clear();
        analyzer = null;
      } else if (fields[0].equals("text")) {
        if (analyzer == null) analyzer = build(parts);
        record(analyzer, fields[1]);
      } else parts.add(fields);
    }
  }

  private static Analyzer build(List<String[]> parts) throws Exception {
    if (parts.get(0)[0].equals("analyzer"))
      return (Analyzer) Class.forName(parts.get(0)[1]).getConstructor().newInstance();
    var builder = CustomAnalyzer.builder(new Inline());
    for (String[] part : parts) {
      Map<String, String> options = new HashMap<>();
      for (int at = 2; at + 1 < part.length; at += 2) options.put(part[at], part[at + 1]);
      switch (part[0]) {
        case "charFilter" -> builder.addCharFilter(part[1], options);
        case "tokenizer" -> builder.withTokenizer(part[1], options);
        case "filter" -> builder.addTokenFilter(part[1], options);
        default -> throw new IllegalArgumentException(part[0]);
      }
    }
    return builder.build();
  }

  private static void record(Analyzer analyzer, String text) throws IOException {
    var line = new StringBuilder("{\"tokens\":[");
    try (TokenStream stream = analyzer.tokenStream("field", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      var length = stream.addAttribute(PositionLengthAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      for (boolean first = true; stream.incrementToken(); first = false) {
        if (!first) line.append(',');
        line.append('[').append(quote(term.toString())).append(',').append(offset.startOffset()).append(',')
            .append(offset.endOffset()).append(',').append(quote(type.type())).append(',')
            .append(increment.getPositionIncrement()).append(',').append(length.getPositionLength()).append(']');
      }
      stream.end();
      line.append("],\"trailing\":").append(increment.getPositionIncrement());
      line.append(",\"end\":").append(offset.endOffset()).append('}');
    } catch (RuntimeException refused) {
      line = new StringBuilder("{\"error\":").append(quote(String.valueOf(refused.getMessage()))).append('}');
    }
    out.println(line);
  }

  /** Resources of factories: the words themselves, or `stops:` and the analyzer that has them by default. */
  private static class Inline implements ResourceLoader {
    public InputStream openResource(String resource) throws IOException {
      if (!resource.startsWith("stops:"))
        return new ByteArrayInputStream(resource.replace('|', '\n').getBytes(StandardCharsets.UTF_8));
      try {
        var set = (CharArraySet) Class.forName(resource.substring(6)).getMethod("getDefaultStopSet").invoke(null);
        var words = new StringBuilder();
        for (Object word : set) words.append(new String((char[]) word)).append('\n');
        return new ByteArrayInputStream(words.toString().getBytes(StandardCharsets.UTF_8));
      } catch (ReflectiveOperationException cause) {
        throw new IOException(cause);
      }
    }

    public <T> Class<? extends T> findClass(String name, Class<T> type) {
      try {
        return Class.forName(name).asSubclass(type);
      } catch (ClassNotFoundException cause) {
        throw new IllegalArgumentException(cause);
      }
    }

    public <T> T newInstance(String name, Class<T> type) {
      try {
        return findClass(name, type).getConstructor().newInstance();
      } catch (ReflectiveOperationException cause) {
        throw new IllegalArgumentException(cause);
      }
    }
  }

  private static String unescape(String field) {
    if (field.indexOf('\\') < 0) return field;
    var plain = new StringBuilder();
    for (int at = 0; at < field.length(); at++) {
      char each = field.charAt(at);
      if (each != '\\') plain.append(each);
      else {
        plain.append((char) Integer.parseInt(field.substring(at + 1, at + 5), 16));
        at += 4;
      }
    }
    return plain.toString();
  }

  private static String quote(String text) {
    var quoted = new StringBuilder("\"");
    for (char each : text.toCharArray())
      if (each == '"' || each == '\\') quoted.append('\\').append(each);
      else if (each < 0x20 || Character.isSurrogate(each) || each > 0x2000 && each < 0x2100)
        quoted.append(String.format("\\u%04x", (int) each));
      else quoted.append(each);
    return quoted.append('"').toString();
  }
}
