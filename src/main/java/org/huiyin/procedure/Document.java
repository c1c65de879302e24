package org.huiyin.procedure;

import java.time.LocalDate;

/** A statutory paper that was issued, numbered within its matter; {@code serial} is 0 where another register numbered it. */
public record Document(int no, int proceeding, Paper paper, long body, int year, long serial, LocalDate issued) {}
