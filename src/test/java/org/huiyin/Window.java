package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One window of the browser with cookies of its own; {@link #page()} is Playwright's. */
public final class Window implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final boolean scripted;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, boolean scripted) {
        this.context = context;
        this.scripted = scripted;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    public Window open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in at the console, which leads to the page given. */
    public Window signIn(String login, String password, String to) {
        open("/sign-in?to=" + to);
        page.getByLabel("登录名").fill(login);
        page.getByLabel("密码").fill(password);
        // keys pressed too early would go to the page left behind
        page.waitForNavigation(() -> page.getByLabel("密码").press("Enter"));
        return this;
    }

    /** Presses the button of exactly that name. */
    public Window press(String button) {
        return use(page.getByRole(AriaRole.BUTTON, exactly(button)).first());
    }

    /** Follows the link of exactly that name. */
    public Window follow(String link) {
        return use(page.getByRole(AriaRole.LINK, exactly(link)).first());
    }

    /** Begins the act of exactly that title, from those that the page of a matter offers. */
    public Window begin(String act) {
        var title = page.getByText(act, new Page.GetByTextOptions().setExact(true));
        return use(page.locator(".acts-card")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHas(title))
                .first());
    }

    private Window use(Locator target) {
        if (scripted) {
            target.click();
        } else {
            enter(target);
        }
        return this;
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Waits until the page says what has been done. */
    public Window said(String words) {
        PlaywrightAssertions.assertThat(page.locator(".notice.done")).containsText(words);
        return this;
    }

    /** Presses a button or follows a link by the keyboard; without script a click waits for frames that may never be drawn. */
    public static void enter(Locator target) {
        target.press("Enter");
    }

    /** The whole page as a picture in target/screenshots. */
    public Window screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    /** The whole page as two pictures, as a phone and as a desk show it; the window stays a desk. */
    public Window bothWidths(String name) {
        page.setViewportSize(390, 844);
        screenshot(name + "-390");
        page.setViewportSize(1440, 1000);
        return screenshot(name + "-1440");
    }

    /** As {@link #bothWidths}; nothing reaches out sideways on the phone, and the page breaks nothing of {@link #violations}. */
    public Window look(String name) {
        page.setViewportSize(390, 844);
        screenshot(name + "-390");
        assertThat(scrollsSideways()).as(name).isFalse();
        page.setViewportSize(1440, 1000);
        screenshot(name + "-1440");
        assertThat(violations()).as(name).isEmpty();
        return this;
    }

    /** What the page breaks of WCAG 2.1 A and AA, one line each. */
    public List<String> violations() {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Errors of scripts and refused loads since the window was opened. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Whether anything reaches out of the window sideways. */
    public boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        context.close();
    }
}
