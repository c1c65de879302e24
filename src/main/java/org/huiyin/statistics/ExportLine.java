package org.huiyin.statistics;

import java.time.LocalDateTime;

/** That somebody carried a list out: who, which list, how many rows, when. No petition and no writer is named. */
public record ExportLine(String officer, String what, int rows, LocalDateTime at) {}
