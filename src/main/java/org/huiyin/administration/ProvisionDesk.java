package org.huiyin.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Choices;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Provision;
import org.huiyin.directory.ProvisionChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of the articles to cite may ask and do. */
@Component
public class ProvisionDesk {

    private final Directories directories;
    private final ProvisionChanges provisions;
    private final Changes changes;

    ProvisionDesk(Directories directories, ProvisionChanges provisions, Changes changes) {
        this.directories = directories;
        this.provisions = provisions;
        this.changes = changes;
    }

    /** All, those that hold no more too. */
    public List<Provision> all() {
        return directories.current().provisions();
    }

    /** Those in force, which a new one may take the place of. */
    public Map<String, String> replaceable() {
        return Choices.of(
                all().stream().filter(one -> one.until() == null && one.holdsOn(BeijingTime.today())),
                one -> Long.toString(one.id()),
                one -> one.cited() + "（" + ChineseDate.full(one.since()) + "起）");
    }

    public Map<String, String> uses() {
        return Choices.of(Stream.of(Provision.Use.values()), Provision.Use::name, Provision.Use::title);
    }

    public Optional<Provision> one(String id) {
        return all().stream().filter(one -> Long.toString(one.id()).equals(id)).findFirst();
    }

    /** From its day on; what it takes the place of holds for the last time the day before. */
    public void add(Provision added, @Nullable Provision replaced, SignedIn me) {
        var what = "可以引用的条文：自%s起新增%s%s"
                .formatted(
                        ChineseDate.full(added.since()),
                        added.cited(),
                        replaced == null ? "" : "，代替" + replaced.cited());
        changes.make(me, null, what, () -> {
            if (replaced != null) {
                provisions.end(replaced, added.since().minusDays(1));
            }
            provisions.add(added);
        });
    }
}
