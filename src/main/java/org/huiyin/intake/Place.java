package org.huiyin.intake;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.directory.Directory;
import org.huiyin.directory.Division;

/** A place that can be chosen for a letter. */
public record Place(String code, String name) {

    /** The body's own place first, for what concerns all of it, then the places directly under it. */
    static List<Place> offeredAt(Directory directory, long body) {
        var own = directory.body(body).division();
        return Stream.concat(
                        directory.division(own).stream().map(Place::whole),
                        directory.divisionsUnder(own).stream().map(under -> new Place(under.code(), under.name())))
                .toList();
    }

    private static Place whole(Division division) {
        return new Place(division.code(), division.name() + "（不限于下面某一处，或者不清楚）");
    }
}
