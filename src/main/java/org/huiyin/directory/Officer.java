package org.huiyin.directory;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Capacity;

/** Somebody who works at one or more bodies; one who left is kept, inactive. */
public record Officer(long id, String login, String name, List<Post> posts, boolean active) {

    public Officer {
        posts = List.copyOf(posts);
    }

    /** The posts held that day; none for an inactive officer. */
    public List<Post> postsOn(LocalDate day) {
        return active ? posts.stream().filter(post -> post.heldOn(day)).toList() : List.of();
    }

    public boolean holds(long body, Capacity capacity, LocalDate day) {
        return postsOn(day).stream().anyMatch(post -> post.body() == body && post.capacity() == capacity);
    }
}
