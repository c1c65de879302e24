package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.huiyin.HuiyinTest;
import org.huiyin.procedure.Capacity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HuiyinTest
class DirectoriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Directories directories;
    private final DirectoryTables tables;

    @Autowired
    DirectoriesTest(Directories directories, DirectoryTables tables) {
        this.directories = directories;
        this.tables = tables;
    }

    @BeforeEach
    void loadTheSample() {
        directories.loadSample();
    }

    @Test
    void theShippedListsAreLoadedAtTheFirstStart() {
        var directory = directories.current();
        assertThat(directory.divisionsUnder(null)).hasSize(32);
        assertThat(directory.placeName("110101001")).isEqualTo("北京市东城区东华门街道");
        assertThat(directory.subject("040200")).contains(new Subject("040200", "工资福利", "040000", false));
        assertThat(directory.subjects()).hasSize(128).noneMatch(Subject::verified);
    }

    @Test
    void theSampleCountyIsComplete() {
        var directory = directories.current();
        var housing = directory.bodyByCode("QH-ZJ").orElseThrow();
        assertThat(directory.reviewer(housing.id()).map(Body::shortName)).contains("市住建局");
        assertThat(directory.ancestors(housing.id()))
                .extracting(Body::shortName)
                .containsExactly("县政府", "市政府");
        assertThat(directory.competent("030600", "990101001")).contains(housing);
        assertThat(directory.competent("010300", "990101002").map(Body::mark)).contains("柳政");
        var head = directory.officerByLogin("zhao.qiang").orElseThrow();
        assertThat(head.holds(housing.id(), Capacity.HEAD, DAY)).isTrue();
        assertThat(directory.officerByLogin("ma.lan").orElseThrow().posts()).hasSize(3);
        assertThat(directory.viewerTokens(head, DAY)).containsExactly("o:" + head.id(), "b:" + housing.id() + ":HEAD");
    }

    @Test
    void loadingTwiceChangesNothing() {
        var bodies = directories.current().bodies();
        var officer = directories.current().officerByLogin("wang.min");
        directories.loadSample();
        assertThat(directories.current().bodies()).isEqualTo(bodies);
        assertThat(directories.current().officerByLogin("wang.min")).isEqualTo(officer);
    }

    @Test
    void whereABodyIsReachedStaysUnlessAListSaysOtherwise() {
        var known = directories.current().bodyByCode("QH-LW").orElseThrow();
        assertThat(known.address()).isEqualTo("柳湾乡柳湾街15号");
        load(Listing.BODIES, """
                code,name,short_name,mark,kind,level,division,parent,reviewed_by,since,until
                QH-LW,柳湾乡人民政府,柳湾乡政府,柳政,人民政府,乡镇,990101002,QH-ZF,QH-ZF,2000-01-01,
                """);
        assertThat(directories.current().bodyByCode("QH-LW")).contains(known);
        load(Listing.BODIES, """
                code,name,short_name,mark,kind,level,division,parent,reviewed_by,since,until,address,phone,hours
                QH-LW,柳湾乡人民政府,柳湾乡政府,柳政,人民政府,乡镇,990101002,QH-ZF,QH-ZF,2000-01-01,,柳湾乡新街2号,,全天
                """);
        var moved = directories.current().bodyByCode("QH-LW").orElseThrow();
        assertThat(moved.address()).isEqualTo("柳湾乡新街2号");
        assertThat(moved.phone()).isNull();
        assertThat(moved.hours()).isEqualTo("全天");
    }

    @Test
    void aPostEndsByItsLastDay() {
        load(Listing.OFFICERS, """
                login,name,body,capacity,since,until
                he.jing,何静,QH-XF,检举件甄别员,2020-01-01,2026-03-01
                """);
        var directory = directories.current();
        var officer = directory.officerByLogin("he.jing").orElseThrow();
        assertThat(directory.viewerTokens(officer, DAY)).containsExactly("o:" + officer.id());
        assertThat(directory.viewerTokens(officer, DAY.minusDays(1))).hasSize(2);
    }

    @Test
    void aTermSetShorterIsInForceFromItsDay() {
        load(Listing.TERMS, "body,term,length,since\nQH-ZJ,handling,45,2026-01-01\n");
        var housing = directories.current().bodyByCode("QH-ZJ").orElseThrow();
        assertThat(directories.current().length("handling", 60, housing.id(), DAY))
                .isEqualTo(45);
    }

    @Test
    void aWrongListIsRefusedAsAWholeAndEveryProblemIsNamed() {
        var before = directories.current();
        assertThatThrownBy(() -> load(Listing.OFFICERS, """
                login,name,body,capacity,since,until
                new.clerk,新人,QH-XF,登记员,2026-01-01,
                Other,旧人,QH-XF,登记员,2026-01-01,
                third,旧人,NOWHERE,信访人,2026-01-01,
                """))
                .isInstanceOfSatisfying(
                        NotLoaded.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        "第3行“login”列：“Other”只能用小写字母、数字、点和横线，2至40个字符",
                                        "第4行“body”列：“NOWHERE”不在机构表里，请先导入机构"));
        directories.refresh();
        assertThat(directories.current()).isSameAs(before);
        assertThat(directories.current().officerByLogin("new.clerk")).isEmpty();
    }

    @Test
    void bodiesThatWouldLeadThemselvesAreRefusedAndNotStored() {
        var before = directories.current();
        assertThatThrownBy(() -> load(Listing.BODIES, """
                code,name,short_name,mark,kind,level,division,parent,reviewed_by,since,until
                FC-ZF,抚城市人民政府,市政府,抚政,人民政府,市,9901,QH-ZJ,,2000-01-01,
                """))
                .isInstanceOf(NotLoaded.class)
                .hasMessageContaining("上级绕回了自己");
        directories.refresh();
        assertThat(directories.current()).isSameAs(before);
    }

    @Test
    void aMarkBelongsToOneBody() {
        assertThatThrownBy(() -> load(Listing.BODIES, """
                code,name,short_name,mark,kind,level,division,parent,reviewed_by,since,until
                QH-MZ,青禾县民政局,县民政局,青信,政府部门,县,990101,QH-ZF,,2000-01-01,
                """)).hasMessage("第2行“mark”列：“青信”已是另一机构的机关代字");
    }

    @Test
    void anotherNodeFollows() {
        var other = new Directories(tables);
        other.refresh();
        var before = other.current();
        other.refresh();
        assertThat(other.current()).isSameAs(before);
        load(Listing.OFFICERS, """
                login,name,body,capacity,since,until
                node.two,方圆,QH-XF,登记员,2026-01-01,
                """);
        other.refresh();
        assertThat(other.current().officerByLogin("node.two")).isPresent();
    }

    private void load(Listing listing, String csv) {
        directories.load(listing, new StringReader(csv));
    }
}
