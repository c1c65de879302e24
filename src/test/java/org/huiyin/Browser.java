package org.huiyin;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real browser, one for the whole test run; a test class {@code @ExtendWith(BrowserExtension.class)} takes it as an argument. */
public final class Browser {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final com.microsoft.playwright.Browser chromium;
    private final String server;

    private Browser(com.microsoft.playwright.Browser chromium, String server) {
        this.chromium = chromium;
        this.server = server;
    }

    /** Milliseconds that a slow machine may take for a page. */
    private static final double PATIENCE = 60_000;

    static Engine start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = Optional.ofNullable(System.getenv("HUIYIN_CHROMIUM")).orElse("/usr/bin/chromium");
        return new Engine(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(Path.of(chromium))
                                .setArgs(FLAGS)));
    }

    /** The running program, until the test run ends. */
    record Engine(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {

        Browser on(String server) {
            return new Browser(chromium, server);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** A phone: 390 pixels wide, touch. */
    public Window phone() {
        return window(phoneOptions());
    }

    /** A desk: 1440 pixels wide. */
    public Window wide() {
        return window(wideOptions());
    }

    /** A desk whose owner prefers dark screens. */
    public Window dark() {
        return window(wideOptions().setColorScheme(ColorScheme.DARK));
    }

    public Window phoneWithoutScript() {
        return window(phoneOptions().setJavaScriptEnabled(false));
    }

    public Window wideWithoutScript() {
        return window(wideOptions().setJavaScriptEnabled(false));
    }

    private Window window(NewContextOptions options) {
        var context = chromium.newContext(options.setLocale("zh-CN").setBaseURL(server));
        context.setDefaultTimeout(PATIENCE);
        return new Window(context, !Boolean.FALSE.equals(options.javaScriptEnabled));
    }

    private static NewContextOptions phoneOptions() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    private static NewContextOptions wideOptions() {
        return new NewContextOptions().setViewportSize(1440, 1000);
    }
}
