package org.huiyin.desk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.identity.Writer;

/** What a person typed into a form: kept as typed for the page, read leniently, its faults collected in {@link #errors()}. */
public final class Typed {

    /** Name of the hidden field that makes a form sent twice act once. */
    public static final String REQUEST = "request";

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}]|\\p{Cs}");

    private final Map<String, List<String>> fields;
    private final FormErrors errors = new FormErrors();

    public Typed(Map<String, List<String>> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** A form nobody has filled in yet. */
    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** A form filled in beforehand, for a page that proposes values. */
    public static Typed of(Map<String, String> proposed) {
        return new Typed(proposed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    /** The field as typed, for showing it again; empty when it was not sent. */
    public String raw(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** All values of a field that may be sent several times (check boxes, repeated rows). */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean ticked(String field) {
        return !raw(field).isEmpty();
    }

    /** The same form with one field empty again, once what it said has been taken. */
    public Typed without(String field) {
        return new Typed(fields.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(field) && !entry.getKey().equals(REQUEST))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** All that was typed, as it was, for a page that keeps it in itself; without the fields every form has anyway. */
    public Map<String, String> kept() {
        return fields.keySet().stream()
                .filter(field -> !field.equals(REQUEST) && !field.startsWith("_"))
                .filter(field -> !raw(field).isEmpty())
                .collect(Collectors.toMap(Function.identity(), this::raw, (a, b) -> a, TreeMap::new));
    }

    public FormErrors errors() {
        return errors;
    }

    public boolean failed() {
        return !errors.isEmpty();
    }

    /** One line that must be there; at most {@code max} characters, counted by code point. */
    public String line(String field, String label, int max) {
        return must(field, label, optionalLine(field, label, max));
    }

    public Optional<String> optionalLine(String field, String label, int max) {
        return clean(field, label, max).map(line -> {
            if (line.indexOf('\n') >= 0 || line.indexOf('\t') >= 0) {
                errors.add(field, label + "只能写一行，请去掉换行");
            }
            return line;
        });
    }

    /** A password, taken exactly as typed. */
    public String secret(String field, String label, int max) {
        var typed = raw(field);
        clean(field, label, max);
        return must(field, label, typed.isEmpty() ? Optional.empty() : Optional.of(typed));
    }

    /** Running text that must be there; line breaks are kept. */
    public String text(String field, String label, int max) {
        return must(field, label, optionalText(field, label, max));
    }

    public Optional<String> optionalText(String field, String label, int max) {
        return clean(field, label, max);
    }

    public Optional<LocalDate> date(String field, String label) {
        must(field, label, clean(field, label, 40));
        return optionalDate(field, label);
    }

    /** The day on which something happened: today at the latest. */
    public Optional<LocalDate> happened(String field, String label) {
        var day = date(field, label);
        if (day.filter(one -> one.isAfter(BeijingTime.today())).isPresent()) {
            errors.add(field, label + "不能晚于今天（" + ChineseDate.full(BeijingTime.today()) + "）");
        }
        return day;
    }

    public Optional<LocalDate> optionalDate(String field, String label) {
        return read(field, label, WrittenDate::read, label + "看不出是哪一天，请写成 2026年3月5日 这样");
    }

    /** A telephone number that must be there. */
    public Optional<String> phone(String field, String label) {
        must(field, label, clean(field, label, 40));
        return optionalPhone(field, label);
    }

    public Optional<String> optionalPhone(String field, String label) {
        return read(field, label, WrittenNumber::phone, label + "不像电话号码，请写手机号，或者区号加座机号");
    }

    /** An address for mail. */
    public Optional<String> optionalMail(String field, String label) {
        var written = clean(field, label, 120)
                .map(typed -> Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        if (written.isPresent() && !Writer.mailable(written.get())) {
            errors.add(field, label + "不像邮箱地址，请写成 name@example.com 这样");
        }
        return written.filter(Writer::mailable);
    }

    /** A citizen's identity number; nowhere is one demanded. */
    public Optional<String> optionalCitizenNumber(String field, String label) {
        return read(field, label, WrittenNumber::citizen, label + "不对，请对照身份证再看一遍，一共十八位");
    }

    /** A whole number between two bounds, both included. */
    public Optional<Integer> number(String field, String label, int least, int most) {
        must(field, label, clean(field, label, 20));
        return read(
                field,
                label,
                typed -> WrittenNumber.count(typed, least, most),
                "%s请写 %d 到 %d 之间的整数".formatted(label, least, most));
    }

    /** One of the constants of an enumeration, sent by its name. */
    public <E extends Enum<E>> Optional<E> choice(String field, String label, Class<E> kind) {
        var chosen = Stream.of(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(raw(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add(field, "请选择" + label);
        }
        return chosen;
    }

    /** One of the codes that the page offered. */
    public String offered(String field, String label, Collection<String> codes) {
        var code = raw(field);
        if (!codes.contains(code)) {
            errors.add(field, "请选择" + label);
        }
        return code;
    }

    /**
     * What the form states, made of its fields once none is wrong; what the thing's own constructor refuses, in words
     * for people, is noted beside {@code field}.
     */
    public <T> Optional<T> made(String field, Supplier<T> making) {
        if (failed()) {
            return Optional.empty();
        }
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException refused) {
            errors.add(field, Objects.requireNonNullElse(refused.getMessage(), "这里填写的内容不能接收，请检查"));
            return Optional.empty();
        }
    }

    /** The id of this form's one request; empty when the hidden field is missing or spoilt. */
    public Optional<UUID> request() {
        try {
            return Optional.of(UUID.fromString(raw(REQUEST)));
        } catch (IllegalArgumentException spoilt) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> read(String field, String label, Function<String, Optional<T>> reading, String otherwise) {
        var written = clean(field, label, 60);
        var meant = written.flatMap(reading);
        if (written.isPresent() && meant.isEmpty()) {
            errors.add(field, otherwise);
        }
        return meant;
    }

    private String must(String field, String label, Optional<String> value) {
        return value.orElseGet(() -> {
            errors.add(field, "请填写" + label);
            return "";
        });
    }

    private Optional<String> clean(String field, String label, int max) {
        var text = raw(field)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        if (INVISIBLE.matcher(text).find()) {
            errors.add(field, label + "里有看不见的控制字符，请删去后重新填写");
        }
        var length = text.codePointCount(0, text.length());
        if (length > max) {
            errors.add(field, "%s最多 %d 字，现在是 %d 字，请删减".formatted(label, max, length));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
