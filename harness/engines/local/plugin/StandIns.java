package plumbline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.ScriptPlugin;
import org.elasticsearch.script.ScriptContext;
import org.elasticsearch.script.ScriptEngine;

/**
 * What stands in for modules that the minimal distribution of Elasticsearch lacks, and that users, roles and API keys
 * need: analysis-common (in parts), rest-root, lang-mustache (in parts). The entry classes of v8/ and v9/ add the
 * handler, whose registration differs between the two.
 */
public abstract class StandIns extends Plugin implements AnalysisPlugin, ScriptPlugin, ActionPlugin {
  protected final RootHandler root = new RootHandler();

  @Override
  public Collection<?> createComponents(PluginServices services) {
    root.use(services.clusterService());
    return List.of();
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Filters.CONFIGURED;
  }

  @Override
  public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
    return Filters.NAMED;
  }

  @Override
  public List<PreConfiguredTokenizer> getPreConfiguredTokenizers() {
    return Filters.TOKENIZERS;
  }

  @Override
  public ScriptEngine getScriptEngine(Settings settings, Collection<ScriptContext<?>> contexts) {
    return new MustacheEngine();
  }
}
