package plumbline;

import java.util.Map;
import java.util.Set;
import org.elasticsearch.script.ScriptContext;
import org.elasticsearch.script.ScriptEngine;
import org.elasticsearch.script.TemplateScript;

/** Lets {@code template} queries of roles and API keys run; see {@link Template} for what they may say. */
final class MustacheEngine implements ScriptEngine {
  @Override
  public String getType() {
    return "mustache";
  }

  @Override
  public Set<ScriptContext<?>> getSupportedContexts() {
    return Set.of(TemplateScript.CONTEXT, TemplateScript.INGEST_CONTEXT);
  }

  @Override
  public <Factory> Factory compile(
      String name, String source, ScriptContext<Factory> context, Map<String, String> options) {
    var template = new Template(source);
    TemplateScript.Factory factory =
        params ->
            new TemplateScript(params) {
              @Override
              public String execute() {
                return template.render(getParams());
              }
            };
    return context.factoryClazz.cast(factory);
  }
}
