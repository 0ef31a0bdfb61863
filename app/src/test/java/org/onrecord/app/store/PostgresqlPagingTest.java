package org.onrecord.app.store;

/** The same on a real server. */
class PostgresqlPagingTest extends PagingContract {

    @Override
    String newDatabase() throws Exception {
        return PostgresServer.newDatabase();
    }
}
