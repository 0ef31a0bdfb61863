package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Style sheets and scripts. */
final class AssetPart implements Part {

    private static final int A_YEAR = 31_536_000;

    private final Assets assets;

    AssetPart(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void join(RoutesConfig routes) {
        routes.get("/assets/{digest}/{name}", this::send);
    }

    private void send(Context context) {
        var asset = assets.find(context.pathParam("name"))
                .orElseThrow(() -> Problem.notThere("there is no such file of the desk"));
        context.header("Cache-Control", "public, immutable, max-age=" + A_YEAR);
        context.contentType(asset.type() + "; charset=utf-8").result(asset.content());
    }
}
