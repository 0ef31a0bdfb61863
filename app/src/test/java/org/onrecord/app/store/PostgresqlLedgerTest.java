package org.onrecord.app.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The same on a real server. */
class PostgresqlLedgerTest extends LedgerContract {

    @Override
    String newDatabase() throws IOException, InterruptedException, SQLException {
        return PostgresServer.newDatabase();
    }

    @Override
    Connection connect(String address) throws SQLException {
        return DriverManager.getConnection("jdbc:" + address.replaceFirst("//.*@", "//"), "onrecord", "secret");
    }

    @Test
    void showsNoPasswordWhereItCannotConnect() {
        assertThatThrownBy(() -> Ledger.open("postgresql://ann:hidden@127.0.0.1:1/none", true, Clock.systemUTC()))
                .isInstanceOf(LedgerFailure.class)
                .hasMessageContaining("cannot open the ledger postgresql://ann:…@127.0.0.1:1/none")
                .hasMessageNotContaining("hidden");
    }
}
