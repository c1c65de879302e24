package org.huiyin.documents;

/** Where sealed bytes lie, and how many they are in clear. */
public record Stored(String address, int size) {}
