package org.huiyin.statistics;

import org.huiyin.registry.Channel;

/** How many petitions (件次) arrived in one way, about one subject, in one place; {@code how} is OPENED or JOINED. */
record Tally(Channel channel, String how, String subject, String division, long items) {}
