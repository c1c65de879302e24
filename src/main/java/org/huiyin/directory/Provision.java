package org.huiyin.directory;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article that papers may rest on, and the days it holds.
 *
 * @param item 0 where the whole article is meant
 * @param gist what it says, in words of our own
 * @param verified number and gist were compared with the official text
 */
public record Provision(
        long id,
        String law,
        String shortLaw,
        int number,
        int item,
        String gist,
        List<Use> uses,
        LocalDate since,
        @Nullable LocalDate until,
        boolean verified) {

    /** In which papers it is offered. */
    public enum Use {
        OPINION("信访处理意见书"),
        DUTY("履职答复书"),
        DECLINE("不予受理告知书"),
        ROUTE("法定途径告知书");

        private final String title;

        Use(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Provision {
        uses = List.copyOf(uses);
    }

    /** As papers cite it: 《信访工作条例》第三十二条. */
    public String cited() {
        return new Article(law, shortLaw, number, item).cited();
    }

    public boolean holdsOn(LocalDate day) {
        return Dates.within(day, since, until);
    }
}
