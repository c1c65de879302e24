package org.huiyin.procedure;

import java.time.LocalDate;

/** A statutory paper that was issued, numbered within its matter. */
public record Document(int no, int proceeding, Paper paper, long body, int year, long serial, LocalDate issued) {}
