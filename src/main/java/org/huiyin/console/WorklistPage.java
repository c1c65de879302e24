package org.huiyin.console;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for an officer, the most urgent first.
 *
 * @param only the heap that is shown; null for all
 * @param elsewhere how many lines wait at other bodies where the officer holds a post
 * @param cut the list was too long: only the most urgent are in it
 */
public record WorklistPage(List<WorkLine> all, @Nullable Heap only, int elsewhere, boolean cut, LocalDate today) {

    public List<WorkLine> lines() {
        return only == null ? all : heap(only);
    }

    public int count(Heap heap) {
        return heap(heap).size();
    }

    private List<WorkLine> heap(Heap heap) {
        return all.stream().filter(heap::holds).toList();
    }
}
