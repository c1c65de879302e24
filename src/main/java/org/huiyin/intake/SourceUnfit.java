package org.huiyin.intake;

/** Why a file cannot be read at all, in words for the operator. */
public final class SourceUnfit extends RuntimeException {

    SourceUnfit(String reason) {
        super(reason);
    }
}
