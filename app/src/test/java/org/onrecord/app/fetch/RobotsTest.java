package org.onrecord.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of RFC 9309. */
class RobotsTest {

    @ParameterizedTest
    @CsvSource({
        "/fish, /fish.html, true",
        "/fish, /catfish, false",
        "/fish*, /fish, true",
        "/fish/, /fish, false",
        "/*.php, /a/b.php?c, true",
        "/*.php$, /a/b.php?c, false",
        "/*.php$, /a.php/b.php, true",
        "/a*b*c$, /aXbYcZc, true",
        "/a*b*c$, /ac, false",
        "/$, /, true",
        "/$, /a, false",
        "/ö, /%c3%b6, true",
        "/a%3cd, /a%3Cd, true"
    })
    void matchesPathsAsTheStandardSays(String pattern, String path, boolean matches) {
        var robots = Robots.parse("User-agent: *\nDisallow: " + pattern, "Onrecord");
        assertThat(robots.allow(URI.create("https://norland.example" + path))).isEqualTo(!matches);
    }

    @Test
    void letsTheLongestRuleDecideAndOfTwoTheOneThatAllows() {
        var robots = Robots.parse(
                "User-agent: *\nDisallow: /\nAllow: /news/\nDisallow: /news/old\nAllow: /same\nDisallow: /same",
                "Onrecord");
        assertThat(allows(robots, "/news/1")).isTrue();
        assertThat(allows(robots, "/news/old/1")).isFalse();
        assertThat(allows(robots, "/about")).isFalse();
        assertThat(allows(robots, "/same")).isTrue();
    }

    @Test
    void putsTheGroupsThatNameItBeforeThoseForAll() {
        var file = """
                # for all
                User-agent: *
                Disallow: /

                User-agent: other
                user-agent: ONRECORD/2
                Disallow: /shut # a comment
                Crawl-delay: 2.5
                Sitemap: https://norland.example/map

                User-agent: onrecord
                Disallow: /closed
                User-agent: onrecorder
                Disallow: /public
                """;
        var robots = Robots.parse(file, "Onrecord");
        assertThat(allows(robots, "/public")).isTrue();
        assertThat(allows(robots, "/shut")).isFalse();
        assertThat(allows(robots, "/closed")).isFalse();
        assertThat(robots.delay()).contains(Duration.ofMillis(2500));
        assertThat(allows(Robots.parse(file, "Stranger"), "/public")).isFalse();
    }

    @Test
    void allowsAllWhereNothingIsForbidden() {
        assertThat(allows(Robots.parse("", "Onrecord"), "/a")).isTrue();
        assertThat(allows(Robots.parse("User-agent: *\nDisallow:", "Onrecord"), "/a"))
                .isTrue();
        assertThat(allows(Robots.parse("<html>not found</html>\0:::\nDisallow: /", "Onrecord"), "/a"))
                .isTrue();
    }

    @Test
    void endsOnPatternsMadeToTakeForEver() {
        var robots = Robots.parse("User-agent: *\nDisallow: /" + "*a".repeat(900) + "$", "Onrecord");
        assertThat(allows(robots, "/" + "a".repeat(5000) + "b")).isTrue();
    }

    private static boolean allows(Robots robots, String path) {
        return robots.allow(URI.create("https://norland.example" + path));
    }
}
