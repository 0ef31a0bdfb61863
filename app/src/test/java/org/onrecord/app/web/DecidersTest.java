package org.onrecord.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.web.guard.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In whose name something is decided, and what comes of deciding the same at once. */
class DecidersTest {

    @TempDir
    private Path folder;

    private GuardedDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = GuardedDesk.ofTokens(folder.resolve("onrecord.db"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void decidesInTheNameOfTheMachinesUserOrOfWhomTheyName() throws Exception {
        try (var alone = GuardedDesk.ofMachine(folder.resolve("machine.db"))) {
            var mine = alone.json(
                    "/api/v1/corrections",
                    "{\"does\": \"reliability\", \"source\": \"x\", \"grade\": \"A\", \"why\": \"y\"}");
            assertThat(node(mine).get("who").asString()).isEqualTo("desk");
            var hers = alone.json(
                    "/api/v1/corrections",
                    "{\"does\": \"reliability\", \"source\": \"x\", \"grade\": \"B\", \"why\": \"y\", \"who\": \"Ann Lee\"}");
            assertThat(node(hers).get("who").asString()).isEqualTo("Ann Lee");
        }
    }

    @Test
    void undoesOnceWhereManyUndoAtOnce() throws Exception {
        var act = node(post(Map.of("does", "reliability", "source", "x", "grade", "A", "why", "y")))
                .get("act")
                .asString();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(
                        () -> post(Map.of("does", "undo", "act", act)).statusCode()));
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        }
        assertThat(node(desk.get("/api/v1/corrections", editor()))
                        .get("corrections")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void asksWhichOfSeveralIsMeant() throws Exception {
        for (var grade : List.of("A", "B")) {
            post(Map.of("does", "reliability", "source", "x", "grade", grade, "why", "y"));
        }
        var answer = post(Map.of("does", "undo", "act", "a-"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("several acts begin with a-");
    }

    private String editor() {
        return desk.bearer(Role.EDITOR);
    }

    private HttpResponse<String> post(Map<String, Object> fields) throws IOException, InterruptedException {
        return desk.json("/api/v1/corrections", JsonMapper.shared().writeValueAsString(fields), editor());
    }

    private static JsonNode node(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body().getBytes(UTF_8));
    }
}
