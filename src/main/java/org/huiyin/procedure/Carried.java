package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 台账接续: what the register kept before this one proves to have been done. It needs no approval here and draws no
 * paper; the papers issued then are recorded by their old numbers.
 */
public interface Carried extends Act {

    int NUMBER_LIMIT = 60;

    List<Old> papers();

    /** A paper issued outside, as the old register names it. */
    record Old(Paper paper, String number, LocalDate issued) {
        public Old {
            number = Statement.of(number, NUMBER_LIMIT, "文号");
        }
    }

    /** What a body did with a petition it received. */
    sealed interface Sent extends Carried, Classifying {}

    record Transferred(long body, @Nullable MatterKind kind, List<Old> papers) implements Sent {
        public Transferred {
            kind = Classifying.stated(kind);
            papers = List.copyOf(papers);
        }
    }

    /** {@code days}: within which the body was to finish and report back. */
    record Assigned(long body, int days, @Nullable MatterKind kind, List<Old> papers) implements Sent {
        public Assigned {
            kind = Classifying.stated(kind);
            papers = List.copyOf(papers);
            if (days < 1 || days > 365) {
                throw new IllegalArgumentException("交办期限写1到365日之间的天数。");
            }
        }
    }

    /** What the body did that must answer. */
    sealed interface Handled extends Carried {}

    record Accepted(List<Old> papers) implements Handled {
        public Accepted {
            papers = List.copyOf(papers);
        }
    }

    /** An objection that nobody has answered yet. */
    record Objected(List<Old> papers) implements Handled {
        public Objected {
            papers = List.copyOf(papers);
        }
    }

    /** A duty under a law of its own (条例第三十一条第五项), within the days that law names. */
    record Undertaken(@Nullable String law, int days, List<Old> papers) implements Handled {
        public Undertaken {
            papers = List.copyOf(papers);
            if (days < 1 || days > 365) {
                throw new IllegalArgumentException("履职期限写1到365日之间的天数。");
            }
        }
    }

    record Extended(int days, List<Old> papers) implements Handled {
        public Extended {
            papers = List.copyOf(papers);
        }
    }

    /** The opinion is among the papers: what is served and reviewed is that one. */
    record Replied(List<Old> papers) implements Handled {
        public Replied {
            papers = List.copyOf(papers);
            if (papers.stream().noneMatch(old -> old.paper() == Paper.OPINION)) {
                throw new IllegalArgumentException("没有处理意见书的文号。");
            }
        }
    }

    /** The opinion reached the writer on the day this occurred. */
    record Served(List<Old> papers) implements Handled {
        public Served {
            papers = List.copyOf(papers);
        }
    }
}
