package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextViewTest {

    private static final String ESCAPE = "\u001B";

    @Test
    void printsTheStoryAndWhoSaidWhat() {
        assertThat(new TextView(false, 76, false).show(Example.reading())).isEqualTo("""
                        Ostmark wants a bridge, minister says
                        Norland Post · Ann Lee · 14 June 2024, 23:40 UTC+04:00 · Portsund, 14 June

                        The old bridge is closed, Tom Ek, the transport minister of Ostmark, said on
                        Friday.

                        "We will build a new one, the 東京 of bridges," he told reporters. "It will
                        be 🌉 wide."

                        The Norland Times reported that Mara Sund had confirmed that the money was
                        there.

                        It was denied that tolls would rise.

                        1  Tom Ek, the transport… · said · The old bridge is closed · indirect
                        2  he [Tom Ek] · told · "We will build a new one, the 東京 of… · direct
                        3  The Norland Times · reported · that Mara Sund had confirmed… · indirect
                          4  Mara Sund · had confirmed · that the money was… · indirect, within 3
                        5  (nobody named) · was denied · that tolls would rise · indirect
                        """);
    }

    @Test
    void printsEventsAndFiguresInTables() {
        assertThat(new TextView(false, 110, false).show(FullExample.reading())).endsWith("""

                           who → whom         event                        when            how sure         on whose word
                        1  Norland → Ostmark  AID sent hundreds of drones  before 2024-02  certain          Norland Post > Norland
                                                                                                            Times
                        2                     see 1                                        confirmed, no    Norland Post > Ann Lee
                                                                                           details
                        3                                                                  denied           Norland Post > Ostmark
                        4  Norland → Ostmark  ASSAULT attack               2025            possible, to     Norland Post > three
                                                                                           come             officials
                        5  Norland, Ostmark   CONSULT met (Portsund)       2024-06-12      certain          Norland Post
                        6  —                  resigned                                     certain          Norland Post

                        figure               of what  whose             kind    when
                        hundreds (200–999)   drones                     actual
                        at least $4 billion  Trade    Norland, Ostmark  actual  2023
                        $40 billion          Trade                      target
                        3 percent                                       down
                        """);
    }

    @Test
    void keepsTablesWithinTheWidth() {
        for (int width = 64; width <= 140; width++) {
            var grid = Tables.lines(FullExample.record(), width);
            for (var line : grid) {
                assertThat(line.columns()).as(line.toString()).isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void printsNoTableOfNothing() {
        assertThat(Tables.lines(Example.record(), 80)).isEmpty();
    }

    @Test
    void colourChangesNothingButColourAndNumbers() {
        var coloured = new TextView(true, 0, false).show(Example.reading());
        var plain = new TextView(false, 0, false).show(Example.reading());
        assertThat(coloured)
                .contains(ESCAPE + "[36mhe" + ESCAPE + "[0m " + ESCAPE + "[33mtold" + ESCAPE + "[0m" + ESCAPE + "[2m²")
                .contains(ESCAPE + "[4;32mthat the money was there" + ESCAPE + "[0m");
        assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "").replaceAll("[¹²³⁴⁵]", ""))
                .isEqualTo(plain);
    }

    @Test
    void breaksAndShortensNothingAtWidthZero() {
        assertThat(new TextView(false, 0, false).show(Example.reading()))
                .contains("1  Tom Ek, the transport minister of Ostmark · said · The old bridge is closed · indirect\n")
                .doesNotContain("…\n");
    }

    @Test
    void staysWithinTheWidth() {
        for (int width = 40; width <= 120; width++) {
            for (var line :
                    new TextView(false, width, false).show(Example.reading()).split("\n", -1)) {
                assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(Math.max(width, 66));
            }
        }
    }

    @Test
    void letsNothingOfAnArticleReachTheTerminalRaw() {
        var hostile = "A \u001B]0;owned\u0007 B \u009B31m C \u202Egnirts\r\nline \u0000\uD800 end\b";
        for (var view : new View[] {new TextView(false, 80, true), new ExplainView()}) {
            var shown = view.show(
                    new Reading(1, "a\u001B[2Jb", Example.silent(hostile).record()));
            assertThat(shown.chars().filter(unit -> unit != '\n'))
                    .noneMatch(unit -> Character.isISOControl(unit) || unit == 0x202E || unit == 0xD800);
            assertThat(shown).contains("line");
        }
    }

    @Test
    void namesEachOfSeveralArticles() {
        assertThat(new TextView(false, 80, true).show(Example.silent("Rain is expected.\n")))
                .isEqualTo("── silent.txt ──\n\nRain is expected.\n\nNobody is said to say anything.\n");
    }

    @Test
    void showsATitleThatTheTextDoesNotPrint() {
        var record = Example.record("Rain is expected.", Example.METADATA, List.of());
        assertThat(new TextView(false, 80, false).show(new Reading(1, "rain.txt", record)))
                .startsWith("Ostmark wants a bridge, minister says\nNorland Post")
                .contains("\n\nRain is expected.\n");
    }
}
