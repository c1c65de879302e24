package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Body city = body(1, "CITY", null, null);
    private final Body county = body(2, "COUNTY", 1L, null);
    private final Body housing = body(3, "HOUSING", 2L, null);
    private final Body township = body(4, "TOWNSHIP", 2L, null);
    private final Body closing = body(5, "CLOSING", 2L, LocalDate.of(2030, 1, 1));
    private final Officer officer = new Officer(
            7,
            "lu.ming",
            "陆明",
            List.of(
                    new Post(3, Capacity.HANDLING_OFFICER, SINCE, null),
                    new Post(4, Capacity.REGISTRAR, SINCE, LocalDate.of(2026, 3, 1))),
            true);
    private final Directory directory = directory(List.of(city, county, housing, township, closing));

    @Test
    void ancestorsAreTheBodiesAboveNearestFirst() {
        assertThat(directory.ancestors(3)).containsExactly(county, city);
        assertThat(directory.ancestors(1)).isEmpty();
    }

    @Test
    void bodiesThatLeadBackToThemselvesAreRefused() {
        var above = body(1, "ABOVE", 2L, null);
        assertThatThrownBy(() -> directory(List.of(above, county)))
                .isInstanceOf(NotLoaded.class)
                .hasMessageContaining("上级绕回了自己");
    }

    @Test
    void theReviewerIsTheBodyNamedForIt() {
        assertThat(directory.reviewer(3)).contains(city);
        assertThat(directory.reviewer(1)).isEmpty();
    }

    @Test
    void theNearestPlaceAnswersAndInItTheNearestSubject() {
        assertThat(directory.competent("030100", "990101001")).contains(housing);
        assertThat(directory.competent("030700", "990101002")).contains(township);
        assertThat(directory.competent("030100", "9901")).contains(city);
        assertThat(directory.competent("030100", "98")).isEmpty();
        assertThat(directory.competent("040000", "990101")).isEmpty();
    }

    @Test
    void aBodyWithALastDayAnswersForNothingNew() {
        assertThat(directory.competent("050000", "990101")).contains(city);
    }

    @Test
    void aBodyShortensATermFromTheDayItSaysAndNeverLengthensIt() {
        assertThat(directory.length("handling", 60, 3, LocalDate.of(2025, 12, 31)))
                .isEqualTo(60);
        assertThat(directory.length("handling", 60, 3, LocalDate.of(2026, 1, 1)))
                .isEqualTo(45);
        assertThat(directory.length("handling", 60, 3, LocalDate.of(2026, 7, 1)))
                .isEqualTo(60);
        assertThat(directory.length("notice", 15, 3, TODAY)).isEqualTo(15);
        assertThat(directory.length("handling", 60, 4, TODAY)).isEqualTo(60);
    }

    @Test
    void rowsOpenToTheOfficerAndToThePostsHeldThatDay() {
        assertThat(directory.viewerTokens(officer, LocalDate.of(2026, 3, 1)))
                .containsExactly("o:7", "b:3:HANDLING_OFFICER", "b:4:REGISTRAR");
        assertThat(directory.viewerTokens(officer, TODAY)).containsExactly("o:7", "b:3:HANDLING_OFFICER");
    }

    @Test
    void anInactiveOfficerOpensNothing() {
        var left = new Officer(8, "left", "李", officer.posts(), false);
        assertThat(directory.viewerTokens(left, TODAY)).isEmpty();
        assertThat(left.holds(3, Capacity.HANDLING_OFFICER, TODAY)).isFalse();
    }

    @Test
    void rowsShutToTheOfficersBodyAndToAllAboveItAreShutToTheOfficer() {
        assertThat(directory.shutClear(officer, TODAY)).containsExactly("o:7", "b:3", "b:2", "b:1");
        assertThat(directory.shutClear(officer, SINCE)).containsExactly("o:7", "b:3", "b:2", "b:1", "b:4");
    }

    @Test
    void placesAreNamedFromTheProvinceDown() {
        assertThat(directory.placeName("990101002")).isEqualTo("云川省抚城市青禾县柳湾乡");
        assertThat(directory.placeName("123")).isEmpty();
        assertThat(directory.divisionsUnder("990101"))
                .extracting(Division::name)
                .containsExactly("城关镇", "柳湾乡");
        assertThat(directory.divisionsUnder(null)).extracting(Division::code).containsExactly("99");
    }

    @Test
    void idsThatDoNotExistThrow() {
        assertThatThrownBy(() -> directory.body(99)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> directory.officer(99)).isInstanceOf(NoSuchElementException.class);
        assertThat(directory.officerByLogin("lu.ming")).contains(officer);
        assertThat(directory.bodyByCode("HOUSING")).contains(housing);
    }

    private Directory directory(List<Body> bodies) {
        var ids = bodies.stream().map(Body::id).toList();
        return new Directory(new DirectoryRows(
                "1",
                bodies,
                ids.contains(3L) ? Map.of(3L, 1L) : Map.of(),
                List.of(officer),
                List.of(),
                new Places(
                        "1",
                        List.of(
                                division("99", "云川省"),
                                division("9901", "抚城市"),
                                division("990101", "青禾县"),
                                division("990101001", "城关镇"),
                                division("990101002", "柳湾乡"))),
                List.of(
                                new Responsibility("030000", "990101", 3),
                                new Responsibility("030700", "990101", 2),
                                new Responsibility("030000", "990101002", 4),
                                new Responsibility("030000", "9901", 1),
                                new Responsibility("050000", "990101", 5),
                                new Responsibility("050000", "9901", 1))
                        .stream()
                        .filter(r -> ids.contains(r.body()))
                        .toList(),
                List.of(
                        new TermSetting(3, "handling", 45, LocalDate.of(2026, 1, 1)),
                        new TermSetting(3, "handling", 90, LocalDate.of(2026, 7, 1))),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Division division(String code, String name) {
        return new Division(code, name, Division.parentOf(code));
    }

    private static Body body(long id, String code, @Nullable Long parent, @Nullable LocalDate until) {
        return new Body(
                id,
                code,
                code,
                code,
                code,
                BodyKind.DEPARTMENT,
                Level.COUNTY,
                "990101",
                parent,
                SINCE,
                until,
                null,
                null,
                null);
    }
}
