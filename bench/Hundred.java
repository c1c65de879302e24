import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Registers the first hundred messages with replies of $HUIYIN_DATA anew, as open matters, and walks them down the road
 * with the replies they really got. The texts stay where they are: nothing of them is printed or kept.
 *
 * <p>java bench/Hundred.java server password file
 */
final class Hundred {

    private static final int MANY = 100;
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": ?\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int FACTS = 8_000;

    private final Office office;
    private final Map<String, Integer> came = new LinkedHashMap<>();

    private Hundred(Office office) {
        this.office = office;
    }

    public static void main(String[] args) throws Exception {
        var measures = new Measures();
        var hundred = new Hundred(new Office(args[0], args[1], measures));
        var broken = 0;
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new FileInputStream(Path.of(args[2]).toFile())), StandardCharsets.UTF_8))) {
            for (var line : lines.lines().limit(MANY).toList()) {
                broken += hundred.walk(fields(line)) ? 0 : 1;
            }
        }
        hundred.came.forEach((step, count) -> System.out.printf("%-10s %d%n", step, count));
        System.exit(broken == 0 ? 0 : 1);
    }

    private boolean walk(Map<String, String> message) {
        try {
            var given = office.register(Office.letter(
                    quoted(message.get("user")), quoted(summary(message.get("title"))), quoted(message.get("body")),
                    quoted("答复来信反映的问题")));
            step("registered");
            office.transfer(given);
            step("transferred");
            office.accept(given);
            step("accepted");
            var opinion = opinion(message.get("reply"));
            office.submit(given, opinion);
            office.sign(given);
            step("signed");
            office.reply(given, opinion);
            step("answered");
            office.serve(given);
            step("served");
            if (office.lookUp(given) && office.matter(given).contains("\"stage\":\"SERVED\"")) {
                step("found");
                return true;
            }
            return false;
        } catch (Office.Unanswered unanswered) {
            System.out.println("broken     message " + message.get("id") + ": " + unanswered.getMessage());
            return false;
        }
    }

    private void step(String step) {
        came.merge(step, 1, Integer::sum);
    }

    /** A summary bears no long numbers and has at most two hundred characters. */
    private static String summary(String title) {
        var plain = title.replaceAll("\\d{7,}", "…").strip();
        return plain.isEmpty() ? "（无标题）" : plain.substring(0, Math.min(plain.length(), 150));
    }

    /** The reply is the facts found; where a message had none to each demand, it is explained by these. */
    private static String opinion(String reply) {
        var facts = reply.length() > FACTS ? reply.substring(0, FACTS) : reply;
        return """
                "stated":"来信所述。","facts":%s,"answers":[{"demand":"答复来信反映的问题","finding":"EXPLAINED","opinion":"见查明的事实。"}],\
                "basis":"见查明的事实"\
                """.formatted(quoted(facts));
    }

    /** The strings stay escaped as they were read. */
    private static Map<String, String> fields(String line) {
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(line).results().forEach(field -> fields.put(field.group(1), field.group(2)));
        return fields;
    }

    private static String quoted(String escaped) {
        return "\"" + escaped + "\"";
    }
}
