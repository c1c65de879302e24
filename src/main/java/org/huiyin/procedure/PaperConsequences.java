package org.huiyin.procedure;

import org.huiyin.procedure.PaperWords.Serves;

/** What follows for the papers of a matter: which reached the writer, which are issued. */
record PaperConsequences(Unfolding so) {

    void serve() {
        if (so.rule().has(Serves.class) && so.act() instanceof Serving serving) {
            serving.served(so.proceeding().no(), so.matter())
                    .ifPresent(paper -> so.add(new Effect.Served(paper.no(), serving.way(), serving.counts())));
        }
    }

    /** New papers, and those that an older register proves. */
    void issue() {
        var here = so.proceeding();
        var day = so.now().occurred();
        var no = so.matter().documents().size();
        for (var paper : so.rule().issues()) {
            so.add(new Effect.Issued(++no, here.no(), paper, here.body(), day.getYear(), 0, day));
        }
        if (so.act() instanceof Carried carried) {
            for (var old : carried.papers()) {
                so.add(new Effect.Inherited(++no, here.no(), old.paper(), here.body(), old.number(), old.issued()));
            }
        }
    }
}
