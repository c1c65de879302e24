package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.directory.Directory;
import org.huiyin.directory.Post;
import org.huiyin.procedure.Bodies;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.ProcedureName;

/** What the rules may ask of bodies, as the directory has it on a day. */
record BodiesOf(Directory directory, LocalDate day) implements Bodies {

    @Override
    public ProcedureName track(long body) {
        return directory.body(body).track();
    }

    @Override
    public boolean takesReports(long body) {
        return directory.body(body).reports();
    }

    @Override
    public boolean within(long body, long above) {
        return body == above || directory.ancestors(body).stream().anyMatch(one -> one.id() == above);
    }

    @Override
    public List<Long> ledBy(long officer) {
        return directory.officer(officer).postsOn(day).stream()
                .filter(post -> post.capacity() == Capacity.HEAD)
                .map(Post::body)
                .toList();
    }
}
