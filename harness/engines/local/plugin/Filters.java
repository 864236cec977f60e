package plumbline;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * The parts of analysis-common that the security index needs ({@code pattern_capture}, {@code unique},
 * {@code uax_url_email}) and those that connectors' content indices are created with.
 */
final class Filters {
  private Filters() {}

  /** By type, with settings. */
  static final Map<String, AnalysisProvider<TokenFilterFactory>> CONFIGURED =
      Map.of(
          "pattern_capture", configured(Filters::patternCapture),
          "unique", configured((in, settings) -> new UniqueFilter(in)),
          "edge_ngram", configured(Filters::edgeNgram),
          "length", configured(Filters::length),
          "stemmer", configured(Stemmers::create),
          "word_delimiter_graph", configured(Filters::wordDelimiterGraph),
          "cjk_width", folding(CJKWidthFilter::new),
          "asciifolding", folding(ASCIIFoldingFilter::new));

  /** By name alone. */
  static final List<PreConfiguredTokenFilter> NAMED =
      List.of(
          PreConfiguredTokenFilter.singleton("unique", false, UniqueFilter::new),
          PreConfiguredTokenFilter.singleton("cjk_width", true, CJKWidthFilter::new),
          PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new));

  static final List<PreConfiguredTokenizer> TOKENIZERS =
      List.of(
          PreConfiguredTokenizer.singleton("uax_url_email", UAX29URLEmailTokenizer::new),
          PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new),
          PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new));

  private static TokenStream patternCapture(TokenStream in, Settings settings) {
    var patterns = settings.getAsList("patterns").stream().map(Pattern::compile).toArray(Pattern[]::new);
    return new PatternCaptureGroupTokenFilter(in, settings.getAsBoolean("preserve_original", true), patterns);
  }

  private static TokenStream edgeNgram(TokenStream in, Settings settings) {
    return new EdgeNGramTokenFilter(
        in,
        settings.getAsInt("min_gram", 1),
        settings.getAsInt("max_gram", 2),
        settings.getAsBoolean("preserve_original", false));
  }

  private static TokenStream length(TokenStream in, Settings settings) {
    return new LengthFilter(in, settings.getAsInt("min", 0), settings.getAsInt("max", Integer.MAX_VALUE));
  }

  private static TokenStream wordDelimiterGraph(TokenStream in, Settings settings) {
    var flags =
        flag(settings, "generate_word_parts", true, WordDelimiterGraphFilter.GENERATE_WORD_PARTS)
            | flag(settings, "generate_number_parts", true, WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS)
            | flag(settings, "catenate_words", false, WordDelimiterGraphFilter.CATENATE_WORDS)
            | flag(settings, "catenate_numbers", false, WordDelimiterGraphFilter.CATENATE_NUMBERS)
            | flag(settings, "catenate_all", false, WordDelimiterGraphFilter.CATENATE_ALL)
            | flag(settings, "preserve_original", false, WordDelimiterGraphFilter.PRESERVE_ORIGINAL)
            | flag(settings, "split_on_case_change", true, WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE)
            | flag(settings, "split_on_numerics", true, WordDelimiterGraphFilter.SPLIT_ON_NUMERICS)
            | flag(settings, "stem_english_possessive", true, WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE);
    return new WordDelimiterGraphFilter(in, flags, null);
  }

  private static int flag(Settings settings, String name, boolean fallback, int bit) {
    return settings.getAsBoolean(name, fallback) ? bit : 0;
  }

  private static AnalysisProvider<TokenFilterFactory> configured(
      BiFunction<TokenStream, Settings, TokenStream> create) {
    return (index, environment, name, settings) ->
        new TokenFilterFactory() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public TokenStream create(TokenStream in) {
            return create.apply(in, settings);
          }
        };
  }

  /** A filter that changes letters but not words, so that it applies to normalizers and to wildcards too. */
  private static AnalysisProvider<TokenFilterFactory> folding(UnaryOperator<TokenStream> create) {
    return (index, environment, name, settings) ->
        new NormalizingTokenFilterFactory() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public TokenStream create(TokenStream in) {
            return create.apply(in);
          }
        };
  }
}
