package org.huiyin.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.identity.MatterKey;
import org.huiyin.identity.MatterKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a matter was split into, as far as the viewer may know. From a part nothing leads back. */
@Repository
public class Parts {

    static final String PURPOSE = "part";

    private final JdbcClient jdbc;
    private final MatterKeys keys;
    private final Petitions petitions;

    Parts(JdbcClient jdbc, MatterKeys keys, Petitions petitions) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.petitions = petitions;
    }

    static void into(RoundTrip writes, MatterId first, int no, long body, byte[] sealed) {
        writes.write(
                "insert into part (matter_id, no, body, sealed) values (:matter, :no, :body, :sealed)",
                Map.of("matter", first.value(), "no", no, "body", body, "sealed", sealed));
    }

    /** In the order they were split off; none where the viewer is neither of those who split it nor its writer. */
    @Transactional(readOnly = true)
    public List<Part> of(MatterId first) {
        var parts = new ArrayList<Part>();
        jdbc.sql("""
                        select p.sealed, k.wrapped, k.key_version from part p
                        join key_wrap k on k.matter_id = p.matter_id and k.holder = 'installation'
                        where p.matter_id = :first order by p.no
                        """).param("first", first.value()).query(row -> {
            MatterKey key = keys.unwrap(row.getBytes("wrapped"), row.getInt("key_version"));
            parts.add(Part.read(PetitionRows.text(key.open(PURPOSE, row.getBytes("sealed")))));
        });
        return List.copyOf(parts);
    }

    /** How these parts stand in lists, by their numbers; those that the viewer may not see himself are not in it. */
    @Transactional(readOnly = true)
    public Map<String, Listed> listed(List<Part> parts) {
        var listed = new HashMap<String, Listed>();
        petitions.numbered(parts.stream().map(Part::number).toList()).forEach(one -> listed.put(one.number(), one));
        return listed;
    }
}
