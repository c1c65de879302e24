package org.huiyin.calendar;

/** In what a period is measured. */
public enum Unit {
    CALENDAR("日"),
    WORKING("个工作日"),
    MONTH("个月");

    private final String title;

    Unit(String title) {
        this.title = title;
    }

    /** What follows the number in Chinese: 15日, 5个工作日, 1个月. */
    public String title() {
        return title;
    }
}
