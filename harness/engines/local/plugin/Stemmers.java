package plumbline;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** The stemmers that connectors' content indices use, by their names in Elasticsearch. */
final class Stemmers {
  private Stemmers() {}

  private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("english", PorterStemFilter::new),
          Map.entry("light_english", KStemFilter::new),
          Map.entry("minimal_english", EnglishMinimalStemFilter::new),
          Map.entry("possessive_english", EnglishPossessiveFilter::new),
          Map.entry("light_german", GermanLightStemFilter::new),
          Map.entry("light_spanish", SpanishLightStemFilter::new),
          Map.entry("light_french", FrenchLightStemFilter::new),
          Map.entry("light_italian", ItalianLightStemFilter::new),
          Map.entry("light_portuguese", PortugueseLightStemFilter::new),
          Map.entry("danish", in -> new SnowballFilter(in, new DanishStemmer())),
          Map.entry("dutch", in -> new SnowballFilter(in, new DutchStemmer())),
          Map.entry("russian", in -> new SnowballFilter(in, new RussianStemmer())));

  static TokenStream create(TokenStream in, Settings settings) {
    var language = settings.get("language", settings.get("name", "porter"));
    var stemmer = language.equals("porter") ? BY_LANGUAGE.get("english") : BY_LANGUAGE.get(language);
    if (stemmer == null) {
      throw new IllegalArgumentException("the stand-in for analysis-common has no stemmer [" + language + "]");
    }
    return stemmer.apply(in);
  }
}
