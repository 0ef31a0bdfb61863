package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What {@code onrecord mcp} answers over standard input the desk answers over HTTP, from the same record. */
class McpOverHttpTest {

    @Test
    void answersAMessageThatIsPosted(@TempDir Path folder) throws Exception {
        try (var desk = new AffairDesk(folder);
                var client = HttpClient.newHttpClient()) {
            var answer = post(client, desk, """
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
                     "params": {"name": "get_claim", "arguments": {"id": "%s"}}}
                    """.formatted(desk.greatestClaim()));

            var result = JsonMapper.shared().readTree(answer.body()).get("result");
            assertThat(result.get("isError").asBoolean()).isFalse();
            assertThat(result.get("structuredContent").get("claim").asString()).isEqualTo(desk.greatestClaim());

            var notified = post(client, desk, "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}");
            assertThat(notified.statusCode()).isEqualTo(202);

            var broken = post(client, desk, "{");
            assertThat(broken.body()).contains("-32700");
        }
    }

    private static HttpResponse<String> post(HttpClient client, AffairDesk desk, String message) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(desk.address() + "/mcp"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(message))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
