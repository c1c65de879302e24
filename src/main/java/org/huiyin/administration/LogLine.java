package org.huiyin.administration;

import java.time.LocalDateTime;

/** A line of the log as its page shows it. */
public record LogLine(LocalDateTime at, String who, String what) {}
