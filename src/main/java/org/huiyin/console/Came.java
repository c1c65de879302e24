package org.huiyin.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.desk.ChineseDate;
import org.huiyin.directory.Directory;
import org.huiyin.registry.Contact;
import org.jspecify.annotations.Nullable;

/** One petition of a matter as its page shows it: what came, and what was noted of it. */
public record Came(Contact contact, List<Fact> facts) {

    /** What is noted, with its name. */
    public record Fact(String name, String value) {}

    public Came {
        facts = List.copyOf(facts);
    }

    static Came of(Contact contact, Directory directory) {
        var facts = new Facts();
        var noted = contact.particulars();
        facts.add("来函单位", noted.above().body());
        noted.numbers().forEach(number -> facts.add(number.kind().title(), number.number()));
        facts.on("上级要求办结", noted.above().due());
        facts.many("信访人数", noted.people().came());
        facts.many("涉及人数", noted.people().concerned());
        facts.add("受信人", noted.cover().addressee());
        facts.on("收文章", noted.cover().stamped());
        facts.on("邮戳", noted.cover().postmarked());
        var sheets = noted.cover().sheets();
        facts.add("页数", sheets == null ? "" : sheets + " 页");
        facts.add("附件", noted.cover().enclosures());
        facts.add("原件", noted.cover().original());
        var body = noted.complained().body();
        facts.add(
                "被反映的单位",
                body == null ? noted.complained().words() : directory.body(body).name());
        facts.add("被反映的人", noted.complained().officer());
        return new Came(contact, facts.all);
    }

    /** Gathers what is there to tell; what goes without saying is left out. */
    private static final class Facts {

        private final List<Fact> all = new ArrayList<>();

        void add(String name, String value) {
            if (!value.isEmpty()) {
                all.add(new Fact(name, value));
            }
        }

        void on(String name, @Nullable LocalDate day) {
            add(name, day == null ? "" : ChineseDate.full(day));
        }

        void many(String name, int people) {
            add(name, people == 1 ? "" : people + " 人");
        }
    }
}
