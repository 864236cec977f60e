package plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elasticsearch.common.Strings;
import org.elasticsearch.xcontent.XContentFactory;

/**
 * The part of mustache that templates of security use: {@code {{path.to.value}}}, escaped for JSON,
 * {@code {{{path.to.value}}}}, as it is, and {@code {{#toJson}}path{{/toJson}}}. All else is refused, not ignored.
 */
final class Template {
  private static final String PATH = "\\s*([\\w.]+)\\s*";
  private static final Pattern TAG =
      Pattern.compile("\\{\\{#toJson}}" + PATH + "\\{\\{/toJson}}|\\{\\{\\{" + PATH + "}}}|\\{\\{" + PATH + "}}");

  private final String source;

  Template(String source) {
    var rest = TAG.matcher(source).replaceAll("");
    if (rest.contains("{{")) {
      throw new IllegalArgumentException("the stand-in for lang-mustache cannot read [" + source + "]");
    }
    this.source = source;
  }

  String render(Map<String, Object> params) {
    return TAG.matcher(source).replaceAll(tag -> Matcher.quoteReplacement(value(tag, params)));
  }

  private static String value(MatchResult tag, Map<String, Object> params) {
    if (tag.group(1) != null) return json(lookup(params, tag.group(1)));
    if (tag.group(2) != null) return text(lookup(params, tag.group(2)));
    var quoted = json(text(lookup(params, tag.group(3))));
    return quoted.substring(1, quoted.length() - 1);
  }

  private static Object lookup(Object value, String path) {
    for (var key : path.split("\\.")) value = value instanceof Map<?, ?> map ? map.get(key) : null;
    return value;
  }

  private static String text(Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  private static String json(Object value) {
    try (var builder = XContentFactory.jsonBuilder()) {
      var wrapped = Strings.toString(builder.startObject().field("v", value).endObject());
      return wrapped.substring("{\"v\":".length(), wrapped.length() - 1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
