import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import org.elasticsearch.xpack.core.scheduler.Cron;
import org.quartz.CronExpression;

/**
 * Says when schedules are due, as Elasticsearch and as Quartz read them. Reads lines of an expression and instants in
 * milliseconds of the epoch with tabs between them, and writes one line of JSON for each: under `elasticsearch` and
 * `quartz` the next instant after each, null for never, or the reason why the expression is refused. Both loop for ever
 * on some expressions: what takes longer than two seconds is told as such.
 * Run it by `npx tsx harness/conformance/schedules/record.ts`, which says how.
 */
public class RecordInstants {
  private interface Next {
    Long after(long instant) throws Exception;
  }

  private interface Reading {
    Next of(String expression) throws Exception;
  }

  public static void main(String[] args) throws Exception {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line; (line = in.readLine()) != null; ) {
      String[] fields = line.split("\t");
      String expression = fields[0].replace("\\t", "\t");
      out.printf("{\"elasticsearch\":%s,\"quartz\":%s}%n",
          answer(RecordInstants::elasticsearch, expression, fields),
          answer(RecordInstants::quartz, expression, fields));
    }
  }

  private static Next elasticsearch(String expression) {
    var cron = new Cron(expression);
    return instant -> {
      long next = cron.getNextValidTimeAfter(instant);
      return next == -1 ? null : next;
    };
  }

  private static Next quartz(String expression) throws Exception {
    var cron = new CronExpression(expression);
    cron.setTimeZone(TimeZone.getTimeZone("UTC"));
    return instant -> {
      Date next = cron.getNextValidTimeAfter(new Date(instant));
      return next == null ? null : next.getTime();
    };
  }

  private static String answer(Reading reading, String expression, String[] fields) throws Exception {
    var answer = new FutureTask<>(() -> instants(reading, expression, fields));
    var thread = new Thread(answer);
    thread.setDaemon(true);
    thread.start();
    try {
      return answer.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      return "\"no answer\"";
    }
  }

  private static String instants(Reading reading, String expression, String[] fields) {
    try {
      Next next = reading.of(expression);
      var instants = new StringJoiner(",", "[", "]");
      for (int at = 1; at < fields.length; at++)
        instants.add(String.valueOf(next.after(Long.parseLong(fields[at]))));
      return instants.toString();
    } catch (Exception refused) {
      return '"' + String.valueOf(refused.getMessage()).replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
    }
  }
}
