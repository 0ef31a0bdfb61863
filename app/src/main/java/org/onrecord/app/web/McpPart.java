package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.onrecord.app.mcp.Dialogue;

/** The Model Context Protocol over HTTP: a message is posted, its answer comes back. No streams are offered, and no sessions kept. */
final class McpPart implements Part {

    private final Dialogue dialogue;

    McpPart(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public void join(RoutesConfig routes) {
        routes.post("/mcp", this::answer);
    }

    private void answer(Context context) {
        var answer = dialogue.answer(context.bodyAsBytes());
        if (answer.isEmpty()) {
            context.status(202);
        } else {
            context.contentType("application/json; charset=utf-8").result(answer.get());
        }
    }
}
