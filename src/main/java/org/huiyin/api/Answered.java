package org.huiyin.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of answers. Bodies are named by code and name, matters by the id that stands in addresses. */
public final class Answered {

    private Answered() {}

    /** A body. */
    public record Organ(String code, String name) {}

    /** What the writer is given; {@code repeated}: the same request had come before; {@code joined}: it joined that matter. */
    public record Given(String matter, String number, String queryCode, boolean repeated, boolean joined) {}

    /** One line of a worklist. */
    public record Waiting(
            String matter,
            int proceeding,
            String procedure,
            String stage,
            LocalDate since,
            Organ body,
            String number,
            String summary,
            String subject,
            String place,
            @Nullable Due due) {}

    /** The duty that runs out first. */
    public record Due(String term, String title, String unit, String article, LocalDate nominal, LocalDate last) {}

    /** One petition of a list. */
    public record Row(
            String matter,
            String number,
            String channel,
            LocalDateTime occurred,
            String summary,
            String subject,
            String place,
            @Nullable String kind,
            String stage,
            Organ body) {}

    /** A page of a list; {@code total} above 9,999 means more than that. */
    public record Rows(int page, int pages, int total, List<Row> petitions) {}

    /** One matter in full, as its reader may see it. */
    public record Whole(
            String matter,
            String number,
            String channel,
            LocalDateTime occurred,
            String summary,
            String subject,
            String place,
            @Nullable String kind,
            boolean sealed,
            boolean history,
            String text,
            List<String> demands,
            List<Who> writers,
            List<Step> proceedings,
            List<Term> deadlines,
            List<Issued> papers,
            List<Attached> files,
            List<Came> petitions,
            @Nullable Instead instead) {}

    /** A petition of the matter, the one that opened it first; {@code summary} is empty for that one. */
    public record Came(
            String number,
            String channel,
            LocalDateTime occurred,
            boolean joined,
            String summary,
            String text,
            List<String> demands) {}

    /** That another matter counts: FOLDED or ANNULLED, and which, where there is one to be seen. */
    public record Instead(
            String how, @Nullable String matter, @Nullable String number) {}

    /** A writer, masked. */
    public record Who(
            int no, String role, String name, @Nullable String phone) {}

    /** A proceeding with the acts that the asker may begin on it now. */
    public record Step(
            int no,
            @Nullable Integer parent,
            String procedure,
            String title,
            Organ body,
            String stage,
            String stageTitle,
            LocalDate opened,
            LocalDate since,
            @Nullable LocalDate ended,
            List<Open> acts) {}

    /** An act: its code in addresses, its official title, its article, the names of what it states. */
    public record Open(String act, String title, String article, List<String> states) {}

    /** A period; {@code last} is the day lateness is judged on, {@code nominal} the day before it was moved. */
    public record Term(
            int proceeding,
            String term,
            String title,
            String side,
            Organ body,
            LocalDate from,
            int length,
            int prolonged,
            String unit,
            String article,
            LocalDate nominal,
            LocalDate last,
            @Nullable String ended,
            @Nullable LocalDate endedOn,
            boolean late) {}

    /** A paper that was issued. */
    public record Issued(int no, int proceeding, String paper, String title, String number, LocalDate issued) {}

    /** A file that came with the petition; {@code size} in bytes. */
    public record Attached(int no, String name, String media, long size) {}

    /** After an act: its place in the journal, and how the matter stands. */
    public record Done(String matter, int seq, boolean repeated, List<Step> proceedings, List<Term> deadlines) {}
}
