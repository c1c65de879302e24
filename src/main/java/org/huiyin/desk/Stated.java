package org.huiyin.desk;

import java.time.LocalDateTime;
import org.huiyin.procedure.Act;

/** An act as a form states it, with the time it happened. */
public record Stated(Act act, LocalDateTime occurred) {}
