package org.huiyin.calendar;

/** A holiday file that cannot be loaded; the message tells people what to mend. */
public final class ArrangementRefused extends IllegalArgumentException {

    ArrangementRefused(String message) {
        super(message);
    }
}
