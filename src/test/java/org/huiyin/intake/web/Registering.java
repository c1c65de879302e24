package org.huiyin.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Base64;
import org.huiyin.Browser;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Window;

/** The hands of a clerk who registers, for tests of the pages of registration. */
final class Registering {

    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Registering() {}

    static long petitions(TestOwner owner) {
        return owner.sql()
                .sql("select count(*) from petition")
                .query(Long.class)
                .single();
    }

    /** One value of the petition with that number, as the database holds it. */
    static String noted(TestOwner owner, String number, String column) {
        return String.valueOf(owner.sql()
                .sql("select " + column + "::text from petition where number = :number")
                .param("number", number)
                .query(String.class)
                .optional()
                .orElse(null));
    }

    static Window clerk(Browser browser) {
        return browser.wide().signIn("wang.min", Staff.PASSWORD, "/petitions/new");
    }

    static void reach(Page page, String id) {
        for (int steps = 0; steps < 60; steps++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(id + " cannot be reached with the tab key");
    }

    static void type(Page page, String id, String text) {
        reach(page, id);
        page.keyboard().insertText(text);
    }

    /** Fills in all that must be there, in the order of the page. */
    static void letter(Page page, String name, String summary) {
        type(page, "name", name);
        type(page, "phone", "０００ 612" + (1000 + Math.floorMod(name.hashCode(), 9000)));
        type(page, "address", "城关镇试验巷1号");
        reach(page, "division");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        reach(page, "subject");
        page.keyboard().press("ArrowDown");
        type(page, "summary", summary);
        type(page, "text", "巷子里的路灯不亮。");
        type(page, "demands", "修亮路灯\n说明归谁管");
    }

    static void what(Page page, String summary) {
        page.locator("#division").selectOption(new SelectOption().setIndex(1));
        page.locator("#subject").selectOption(new SelectOption().setIndex(1));
        page.locator("#summary").fill(summary);
        page.locator("#text").fill("路灯不亮，晚上看不见路。");
        page.locator("#demands").fill("修亮路灯");
    }

    static void send(Page page) {
        page.locator(".send button").first().press("Enter");
    }

    /** Registers a letter of that name and gives its number. */
    static String registered(Window window, String name, String phone, String summary) {
        var page = window.page();
        page.navigate("/petitions/new");
        page.locator("#name").fill(name);
        page.locator("#phone").fill(phone);
        what(page, summary);
        send(page);
        assertThat(page.locator("h1")).hasText("登记回执");
        return String.valueOf(page.locator("#number").textContent());
    }

    static void again(Page page, String name, String phone, String summary) {
        page.navigate("/petitions/new");
        page.locator("#name").fill(name);
        page.locator("#phone").fill(phone);
        what(page, summary);
        send(page);
        assertThat(page.locator("h1")).hasText("这位信访人以前的信访事项");
    }
}
