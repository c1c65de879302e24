package org.huiyin.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** 查询码: ten characters, printed on the receipt, that open a petitioner's own page together with its number. */
public record QueryCode(String characters) {

    /** None of 0 O 1 I L, which look alike on paper. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    static final int LENGTH = 10;

    public QueryCode {
        if (characters.length() != LENGTH || !characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("查询码为十位字母和数字，请对照回执重新输入。");
        }
    }

    public static QueryCode random() {
        return new QueryCode(new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    /** As it is printed: {@code XXXXX-XXXXX}. */
    public String shown() {
        return characters.substring(0, LENGTH / 2) + "-" + characters.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "QueryCode";
    }
}
