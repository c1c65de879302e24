package org.huiyin.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Whom the officer stood in for when acting in a capacity at a body that day; empty where the post was the own one. */
    public Optional<Long> standsInFor(long body, Capacity capacity, LocalDate day) {
        var held = posts.stream()
                .filter(post -> post.body() == body && post.capacity() == capacity && post.heldOn(day))
                .toList();
        return held.stream().allMatch(post -> post.delegatedBy() != null)
                ? held.stream().map(Post::delegatedBy).findFirst()
                : Optional.empty();
    }

    /** On what basis the officer stood in for another that day; empty where none is named, or the post was the own one. */
    public Optional<String> delegation(long body, Capacity capacity, LocalDate day) {
        return standsInFor(body, capacity, day)
                .flatMap(holder -> posts.stream()
                        .filter(post -> post.body() == body && post.capacity() == capacity && post.heldOn(day))
                        .flatMap(post -> Stream.ofNullable(post.basis()))
                        .findFirst());
    }

    public boolean holds(long body, Capacity capacity, LocalDate day) {
        return postsOn(day).stream().anyMatch(post -> post.body() == body && post.capacity() == capacity);
    }
}
