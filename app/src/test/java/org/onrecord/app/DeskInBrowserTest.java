package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The desk in a real browser, Debian's Chromium, over a ledger made from examples/affair. Screenshots lie in target/screenshots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private AffairDesk desk;
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void open(@TempDir Path folder) {
        if (System.getenv("CI") == null) {
            assumeThat(CHROMIUM).exists(); // .ci/run installs it
        }
        desk = new AffairDesk(folder);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")));
    }

    @AfterAll
    void close() {
        if (desk != null) {
            playwright.close();
            desk.close();
        }
    }

    @BeforeEach
    void newContext() {
        context = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(desk.address()).setReducedMotion(ReducedMotion.REDUCE));
    }

    @AfterEach
    void hasNothingToComplain() {
        context.close();
        assertThat(complaints).isEmpty();
        assertThat(desk.errors()).isBlank();
    }

    List<String> pages() {
        var claim = desk.greatestClaim();
        return List.of(
                "/",
                "/claims?q=type:AID",
                "/claims?q=type:NONSENSE",
                "/claims/" + claim,
                "/actors",
                "/actors/KST",
                "/pairs/KST/OSM",
                "/dossiers",
                "/dossiers/" + desk.firstDossier(),
                "/about",
                "/watches");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadByEverybody(String path) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var page = page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate(path);
            page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
            shoot(page, path + "-" + scheme);
            assertReadable(page);
            page.close();
        }
    }

    @Test
    void leadsFromAClaimToItsWordsInTheArticle() {
        var page = page();
        page.navigate("/claims/" + desk.greatestClaim());
        var words = page.locator(".voices mark").first().textContent();

        page.locator(".voices li a").first().click();

        assertThat(String.join("", page.locator(".target").allTextContents())).isEqualTo(words);
        shoot(page, "article");
        assertReadable(page);
    }

    @Test
    void findsClaimsBySearchAndKeepsTheSearchInTheAddress() {
        var page = page();
        page.navigate("/");
        page.keyboard().press("/"); // goes to the search box
        page.keyboard().type("denied:yes");
        page.keyboard().press("Enter");
        page.waitForURL("**/claims?*");

        assertThat(page.url()).endsWith("/claims?q=denied%3Ayes");
        assertThat(page.locator("table.claims tbody tr").count()).isPositive();
        assertThat(page.locator("#q").inputValue()).isEqualTo("denied:yes");
    }

    @Test
    void isReadWithoutScripts() {
        var plain = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(desk.address())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(false));
        var page = plain.newPage();
        page.navigate("/");
        page.locator("table.claims .what a").first().click();
        page.locator(".voices a").first().click();

        assertThat(page.locator(".story").textContent()).isNotBlank();
        plain.close();
    }

    @Test
    void correctsByAFormWithoutScripts() {
        var plain = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(desk.address())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(false));
        var page = plain.newPage();
        page.navigate("/claims/" + desk.greatestClaim());
        page.locator("text=Correct this").click();
        var form = page.locator("form[aria-labelledby=reliability]");
        form.locator("input[name=why]").fill("checked for a year");
        form.locator("button").click();
        page.waitForURL("**/claims/c-*#decisions");
        assertThat(page.locator("section[aria-labelledby=decisions]").textContent())
                .contains("graded", "checked for a year");

        page.locator(".undo button")
                .first()
                .press("Enter"); // a click would wait for the page to stand still, which takes scripts
        page.locator("text=(undone)").waitFor();
        plain.close();

        var list = page();
        list.navigate("/corrections");
        assertReadable(list);
        list.navigate("/claims/" + desk.greatestClaim());
        list.locator("text=Correct this").click();
        assertReadable(list);
        shoot(list, "correct");
    }

    @Test
    void tellsOnAWatchsPageWhatComes(@TempDir Path news) throws Exception {
        var page = page();
        page.navigate("/claims?q=lighthouse");
        page.locator("text=Watch this search").click();
        page.locator("#name").fill("Lighthouses");
        page.locator("text=Watch >> visible=true").last().click();
        page.waitForURL("**/watches/w-*");
        assertReadable(page);
        page.waitForCondition(() -> page.locator("#nothing").count() == 1);

        Files.writeString(
                news.resolve("a.txt"),
                "Lights out\n\nThe Norland Times\n\n4 June 2031, 05:00 UTC\n\nKesteria attacked a lighthouse in Lodva on Monday, Ann Lee said.\n");
        desk.ask("add", news.toString());

        page.locator("#notices li").first().waitFor();
        assertThat(page.locator("#news").textContent()).contains("News:");
        shoot(page, "watch");
    }

    private Page page() {
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static void assertReadable(Page page) {
        var found = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(found.getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as(page.url())
                .isEmpty();
    }

    private static void shoot(Page page, String name) {
        var file = name.replaceAll("[^A-Za-z0-9.-]+", "_") + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)).setFullPage(true));
    }
}
