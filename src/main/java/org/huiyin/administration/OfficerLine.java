package org.huiyin.administration;

import java.util.List;

/** An officer as the list shows one: the posts of today and of days to come, and how the account stands. */
public record OfficerLine(long id, String name, String login, List<String> posts, String account, boolean sound) {

    public OfficerLine {
        posts = List.copyOf(posts);
    }
}
