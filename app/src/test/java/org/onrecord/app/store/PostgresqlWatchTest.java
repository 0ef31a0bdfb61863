package org.onrecord.app.store;

/** The same on a real server. */
class PostgresqlWatchTest extends WatchContract {

    @Override
    String newDatabase() throws Exception {
        return PostgresServer.newDatabase();
    }
}
