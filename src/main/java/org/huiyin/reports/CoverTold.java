package org.huiyin.reports;

import java.util.Optional;
import org.huiyin.desk.Retelling;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Act;
import org.huiyin.reports.CoverAct.Forward;
import org.springframework.stereotype.Component;

/** Retells where a sealed original went. */
@Component
class CoverTold implements Retelling {

    private final Directories directories;

    CoverTold(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Optional<String> of(Act act) {
        return act instanceof CoverAct cover ? Optional.of(told(cover)) : Optional.empty();
    }

    private String told(CoverAct act) {
        return switch (act) {
            case Forward forward ->
                "原件送" + directories.current().body(forward.body()).name() + "。签收：" + forward.receipt();
        };
    }
}
