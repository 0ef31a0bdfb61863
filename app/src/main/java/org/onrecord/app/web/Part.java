package org.onrecord.app.web;

import io.javalin.config.RoutesConfig;

/** Addresses of the desk that belong together and do more than show a view. */
interface Part {

    /** Adds its addresses. */
    void join(RoutesConfig routes);
}
