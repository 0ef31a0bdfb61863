package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;
import org.onrecord.app.web.Faces.Face;

/** The views of the record: each as a page, as JSON, as a table, and as JSON of the API. */
final class ViewPart implements Part {

    private final Faces faces;

    ViewPart(Faces faces) {
        this.faces = faces;
    }

    @Override
    public void join(RoutesConfig routes) {
        for (var route : Routes.ALL) {
            for (var face : new Face[] {Face.JSON, Face.CSV, Face.PAGE}) { // a parameter would take the others' endings
                routes.get(route.path() + face.ending(), context -> faces.show(route, face, context));
            }
            routes.get("/api/v1" + route.path(), context -> faces.show(route, Face.JSON, context));
        }
        routes.get("/", context -> faces.show(Routes.FRONT, Face.PAGE, context));
    }
}
