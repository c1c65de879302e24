package org.huiyin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Window;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Officer;
import org.huiyin.registry.MatterId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page there is, with the sample's data on it, as one who may see it, on a phone and on a desk. A route to which no
 * link leads fails: let a letter of the sample, or one of {@link Standing}, stand where its link is shown.
 */
@HuiyinTest
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(BrowserExtension.class)
@Tag("long")
class EveryPageTest {

    private static final int[] WIDTHS = {390, 1440};

    @Autowired
    Environment environment;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Directories directories;

    @Autowired
    TestOwner owner;

    private final SoftAssertions checked = new SoftAssertions();

    private @Nullable PageWalk walk;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        SampleTestAccess.settle(context);
        var officers = context.getBean(Directories.class).current().officers();
        context.getBean(Accounts.class)
                .setCommonPassword(officers.stream().filter(Officer::active).toList(), Staff.PASSWORD);
    }

    @Test
    void everyRouteIsReachedByALink() {
        assertThat(walked().found().keySet())
                .as("routes to which no page leads")
                .containsAll(walked().routes());
    }

    @Test
    void everyPageCanBeReadAndUsedAtBothWidths(Browser browser) {
        pages(walked()).forEach((login, pages) -> {
            try (var window =
                    login.isEmpty() ? browser.wide() : browser.wide().signIn(login, Staff.PASSWORD, "/desk")) {
                var elsewhere = elsewhere(window);
                pages.forEach((route, address) -> look(window, route, address, elsewhere));
            }
        });
        checked.assertAll();
    }

    /** Once for both. */
    private PageWalk walked() {
        if (walk == null) {
            walk = walk();
        }
        return walk;
    }

    private PageWalk walk() {
        var beside = new Standing(environment, directories).settle();
        var walk = new PageWalk(environment, mappings);
        walk.walk("", "", List.of());
        directories.current().officers().stream().filter(Officer::active).forEach(officer -> {
            var starts = new ArrayList<>(beside.getOrDefault(officer.login(), List.of()));
            if (officer.login().equals("wang.min")) {
                starts.add(joined());
            }
            walk.walk(officer.login(), Staff.PASSWORD, starts);
        });
        return walk;
    }

    /** The slip of a petition that joined a matter; only its registration leads there. */
    private String joined() {
        return owner.sql()
                .sql("""
                        select p.matter_id, p.id from petition p join body b on b.id = p.body
                        where p.how = 'JOINED' and b.code = 'QH-XF' limit 1
                        """)
                .query((row, n) -> "/petitions/" + new MatterId(row.getLong("matter_id")) + "/slip/"
                        + new MatterId(row.getLong("id")))
                .single();
    }

    /** Login to route to address. */
    private static Map<String, Map<String, String>> pages(PageWalk walk) {
        var pages = new TreeMap<String, Map<String, String>>();
        walk.found().forEach((route, found) -> {
            if (found.page()) {
                pages.computeIfAbsent(found.login(), login -> new TreeMap<>()).put(route, found.address());
            }
        });
        return pages;
    }

    private void look(Window window, String route, String address, List<String> elsewhere) {
        var before = window.complaints().size();
        window.open(address);
        for (var width : WIDTHS) {
            var where = route + " at " + width;
            window.page().setViewportSize(width, 900);
            window.screenshot("every" + route.replaceAll("[^a-z]+", "-").replaceAll("-$", "") + "-" + width);
            checked.assertThat(window.violations()).as(where).isEmpty();
            checked.assertThat(window.scrollsSideways())
                    .as(where + " scrolls sideways")
                    .isFalse();
        }
        checked.assertThat(window.complaints().stream().skip(before))
                .as(route + " complains in the console")
                .isEmpty();
        checked.assertThat(elsewhere).as(route + " asks another host").isEmpty();
    }

    private static List<String> elsewhere(Window window) {
        var asked = new ArrayList<String>();
        var here = window.open("/").page().url();
        window.page().onRequest(request -> {
            if (!request.url().startsWith(here) && !request.url().startsWith("data:")) {
                asked.add(request.url());
            }
        });
        return asked;
    }
}
