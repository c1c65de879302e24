package org.huiyin.registry;

/**
 * What a part of a split matter is reached by: the matter it became, its number, the query code that opens it alone.
 */
public record Part(MatterId matter, String number, String queryCode) {

    private static final String SEPARATOR = "\u001e";

    String written() {
        return String.join(SEPARATOR, matter.toString(), number, queryCode);
    }

    static Part read(String written) {
        var fields = written.split(SEPARATOR);
        return new Part(MatterId.of(fields[0]), fields[1], fields[2]);
    }

    /** Without the code: this may end up in a log. */
    @Override
    public String toString() {
        return "Part[" + number + "]";
    }
}
