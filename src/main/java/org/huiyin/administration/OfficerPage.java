package org.huiyin.administration;

import java.util.List;

/**
 * The page of one officer.
 *
 * @param own the administrator looks at his own page, where nothing can be changed
 * @param whole every running post is at a body this administrator looks after, so that the account may be changed too
 * @param shut the account is locked until it is opened again
 */
public record OfficerPage(
        long id,
        String name,
        String login,
        List<PostLine> posts,
        String account,
        boolean own,
        boolean whole,
        boolean opened,
        boolean shut) {

    public OfficerPage {
        posts = List.copyOf(posts);
    }

    public String path() {
        return "/administration/officers/" + id;
    }

    public boolean changeable() {
        return whole && !own;
    }

    /** The own posts that run on without a last day, which somebody may stand in for. */
    public List<PostLine> standing() {
        return posts.stream()
                .filter(post -> post.running() && post.deputyOf() == null)
                .toList();
    }
}
