package org.huiyin.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Channel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One letter as the resource tells it. {@code ago}: days before today that it arrived; {@code opinion}: what is
 * submitted, signed and issued, word for word, where it comes to that, and {@code said}, by name, what else is;
 * {@code joins}: the key of the letter whose matter it joins.
 */
record SampleLetter(
        String key,
        int ago,
        LocalTime at,
        Channel channel,
        Sender writer,
        String division,
        String subject,
        String summary,
        String text,
        List<String> demands,
        @Nullable JsonNode opinion,
        @Nullable Map<String, JsonNode> said,
        @Nullable Besides besides,
        @Nullable String clerk,
        @Nullable String joins,
        List<Step> then) {

    /** The petition bureau's clerk, who registers what names no other. */
    private static final String CLERK = "wang.min";

    SampleLetter {
        then = List.copyOf(then);
    }

    /** Who wrote: invented like everything else. */
    record Sender(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address) {

        Writer writer() {
            return name == null ? Writer.anonymous() : new Writer(name, phone, null, address, Writer.Role.WRITER);
        }
    }

    /**
     * An act: by whom ({@code writer} is the one who wrote), how many days after the arrival, on which proceeding, and of
     * which part where the letter was split before.
     */
    record Step(
            String by,
            int day,
            LocalTime at,
            int proceeding,
            String act,
            JsonNode states,
            @Nullable Integer part) {

        static final String WRITER = "writer";

        ProcedureName procedure() {
            return ProcedureName.valueOf(act.substring(0, act.indexOf('.')));
        }

        String code() {
            return act.substring(act.indexOf('.') + 1);
        }

        LocalDateTime occurred(LocalDate arrived) {
            return arrived.plusDays(day).atTime(at);
        }
    }

    LocalDateTime arrived(LocalDate today) {
        return today.minusDays(ago).atTime(at);
    }

    /** Who split it. */
    String splitter() {
        return then.stream()
                .filter(step -> step.act().equals("TRIAGE.split"))
                .findFirst()
                .orElseThrow()
                .by();
    }

    String registrar() {
        return Objects.requireNonNullElse(clerk, CLERK);
    }

    Map<String, JsonNode> words() {
        return said == null ? Map.of() : said;
    }

    Arrival arrival(long body, LocalDate arrived) {
        var noted = Objects.requireNonNullElse(besides, Besides.NOTHING);
        return new Arrival(
                channel,
                body,
                noted.writers(writer.writer()),
                division,
                subject,
                summary,
                text,
                demands,
                List.of(),
                noted.sealed(),
                ProcedureName.TRIAGE,
                List.of(),
                noted.particulars(arrived));
    }
}
