package org.huiyin.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the rows of a new matter's writers. */
@Component
final class WriterRows {

    private final BlindIndex index;

    WriterRows(BlindIndex index) {
        this.index = index;
    }

    List<PartyRow> parties(List<Writer> writers, MatterKey key) {
        return IntStream.range(0, writers.size())
                .mapToObj(i -> PartySeal.row(i + 1, writers.get(i), key))
                .toList();
    }

    List<IndexRow> indexes(List<Writer> writers) {
        return IntStream.range(0, writers.size())
                .boxed()
                .flatMap(i -> indexes(i + 1, writers.get(i)))
                .toList();
    }

    void into(List<Writer> writers, MatterKey key, Parties.Batch batch) {
        parties(writers, key).forEach(row -> add(row, batch));
        indexes(writers).forEach(row -> add(row, batch));
    }

    void later(List<Writer> writers, int existing, long petition, MatterKey key, Parties.Batch batch) {
        for (int i = 0; i < writers.size(); i++) {
            var no = existing + i + 1;
            var row = PartySeal.row(no, writers.get(i), key);
            batch.add(
                    """
                    insert into party (matter_id, no, role, sealed, shown, petition_id)
                    values (:matter, :no, :role, :sealed, :shown, :petition)
                    """,
                    Map.of(
                            "no", no,
                            "role", row.role().name(),
                            "sealed", row.sealed(),
                            "shown", row.shown(),
                            "petition", petition));
            indexes(no, writers.get(i)).forEach(index -> add(index, batch));
        }
    }

    private static void add(PartyRow row, Parties.Batch batch) {
        batch.add("""
                insert into party (matter_id, no, role, sealed, shown)
                values (:matter, :no, :role, :sealed, :shown)
                """, Map.of("no", row.no(), "role", row.role().name(), "sealed", row.sealed(), "shown", row.shown()));
    }

    private static void add(IndexRow row, Parties.Batch batch) {
        batch.add(
                """
                insert into writer_index (matter_id, no, kind, key_version, token)
                values (:matter, :no, :kind, :version, :token)
                """,
                Map.of(
                        "no", row.no(),
                        "kind", row.kind().name(),
                        "version", row.keyVersion(),
                        "token", row.token()));
    }

    private Stream<IndexRow> indexes(int no, Writer writer) {
        return Arrays.stream(IndexKind.values())
                .flatMap(kind -> Optional.ofNullable(kind.of(writer)).stream()
                        .filter(value -> !kind.normalise(value).isEmpty())
                        .map(value -> index(no, kind, value)));
    }

    private IndexRow index(int no, IndexKind kind, String value) {
        return new IndexRow(no, kind, index.version(), index.token(kind, value, index.version()));
    }
}
