package org.onrecord.app.web;

import java.util.List;

/** The views of the record. */
final class Routes {

    static final Route FRONT = new ClaimsRoute();

    static final List<Route> ALL = List.of(
            FRONT,
            new ClaimRoute(),
            new ArticlesRoute(),
            new ArticleRoute(),
            new ActorsRoute(),
            new ActorRoute(),
            new PairRoute(),
            new DossiersRoute(),
            new DossierRoute(),
            new WatchesRoute(),
            new WatchRoute(),
            new CorrectionsRoute(),
            new AboutRoute());

    private Routes() {}
}
