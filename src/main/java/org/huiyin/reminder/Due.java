package org.huiyin.reminder;

import org.huiyin.desk.Countdown;

/** A petition that is late or soon will be. */
record Due(String number, Countdown left) {

    boolean late() {
        return left.tone().equals("late");
    }
}
