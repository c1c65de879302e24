package org.huiyin.directory;

/** Who acts. */
public sealed interface Actor {

    /** An officer, by the id the directory gave. */
    record Officer(long id) implements Actor {}

    /** A petitioner, known only by the keyed token of the query code. */
    record Petitioner(String token) implements Actor {

        public Petitioner {
            if (token.isBlank()) {
                throw new IllegalArgumentException("a petitioner acts with a token");
            }
        }

        @Override
        public String toString() {
            return "Petitioner";
        }
    }

    /** A named job of the system itself. */
    record Job(String name) implements Actor {

        public Job {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a job has a name");
            }
        }
    }
}
