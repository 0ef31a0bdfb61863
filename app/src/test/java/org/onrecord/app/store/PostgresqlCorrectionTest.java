package org.onrecord.app.store;

/** The same on a real server. */
class PostgresqlCorrectionTest extends CorrectionContract {

    @Override
    String newDatabase() throws Exception {
        return PostgresServer.newDatabase();
    }
}
