package org.huiyin.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.directory.ReferenceLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of 字段对应 may ask and do, at the administrator's own body. */
@Component
public class MappingDesk {

    public static final int NAME_LIMIT = 60;

    private static final String SHIPPED = "自带的";
    private static final int COLUMNS_LIMIT = 2_000;
    private static final int HOW_LIMIT = 1_000;

    private final Mappings mappings;
    private final ReferenceLog log;

    MappingDesk(Mappings mappings, ReferenceLog log) {
        this.mappings = mappings;
        this.log = log;
    }

    /** Id to name, the one that comes along first. */
    public Map<String, String> choices(SignedIn me) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("0", SHIPPED);
        mappings.of(me.body().id()).forEach(one -> choices.put(Long.toString(one.id()), one.name()));
        return choices;
    }

    public Optional<MappingPage> page(long id, SignedIn me) {
        return id == 0
                ? Optional.of(MappingPage.of(0, SHIPPED, Columns.shipped()))
                : mappings.of(me.body().id(), id).map(one -> MappingPage.of(id, one.name(), Columns.read(one.rules())));
    }

    /** As a file; empty where there is none at this body. */
    public Optional<String> text(long id, SignedIn me) {
        return id == 0
                ? Optional.of(Columns.shippedText())
                : mappings.of(me.body().id(), id).map(Mappings.Named::rules);
    }

    /** The rules typed; what is wrong is noted beside its field. */
    public Columns read(MappingPage page, Typed typed) {
        var rules = new ArrayList<Columns.Rule>();
        for (var field : ImportField.values()) {
            for (var no = 0; no < MappingPage.WAYS; no++) {
                rules.addAll(read(field, MappingPage.key(field, no), typed));
            }
        }
        if (rules.isEmpty()) {
            typed.errors().add("columns-" + page.rows().getFirst().field(), "至少要写一个来源列名");
        }
        return new Columns(rules);
    }

    private static List<Columns.Rule> read(ImportField field, String key, Typed typed) {
        var columns = typed.optionalText("columns-" + key, field.title(), COLUMNS_LIMIT);
        var how = typed.optionalLine("how-" + key, field.title() + "的写法", HOW_LIMIT);
        var rules = MappingPage.rules(field, columns.orElse(""), how.orElse(""));
        try {
            rules.forEach(rule -> Fields.check(rule, 0));
        } catch (SourceUnfit unfit) {
            typed.errors().add("how-" + key, String.valueOf(unfit.getMessage()).replaceFirst("^字段对应第 0 行：", ""));
        }
        return rules;
    }

    /** Keeps it under that name, in place of one that had it. */
    @Transactional
    public void keep(String name, Columns columns, SignedIn me) {
        mappings.keep(me.body().id(), name, columns.written());
        tell(me, "保存字段对应“%s”，%d 条".formatted(name, columns.rules().size()));
    }

    @Transactional
    public boolean remove(MappingPage page, SignedIn me) {
        var removed = mappings.remove(me.body().id(), page.id());
        if (removed) {
            tell(me, "删除字段对应“%s”".formatted(page.name()));
        }
        return removed;
    }

    private void tell(SignedIn me, String what) {
        log.add(me.officer().id(), me.body().id(), me.body().id(), what);
    }
}
