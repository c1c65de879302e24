package org.huiyin.statistics;

import org.huiyin.registry.Channel;

/**
 * How many petitions (件次) arrived in one way, about one subject, in one place. {@code how} is
 * OPENED or JOINED; {@code persons} how many came or signed (信访人数).
 */
record Tally(Channel channel, String how, String subject, String division, long items, long persons) {}
