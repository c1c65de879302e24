package org.huiyin.administration;

/** Where an older register of a body stopped in one series of a year; {@code next}: what is drawn behind it. */
public record NumberLine(String body, int year, String series, long last, String next) {}
