package org.huiyin.registry;

import org.huiyin.procedure.Act;

/**
 * What the journal of a split matter keeps of a part: its place among the parts, and the keyed digest of the row that says
 * which matter it became. Nothing more, as this journal is read by whoever had the matter before.
 */
record PartOpened(int part, String digest) implements Act {

    static final String CODE = "REGISTRY.part";
}
