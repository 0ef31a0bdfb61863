package org.onrecord.app.store;

/** The same on a real server. */
class PostgresqlDossierTest extends DossierContract {

    @Override
    String newDatabase() throws Exception {
        return PostgresServer.newDatabase();
    }
}
