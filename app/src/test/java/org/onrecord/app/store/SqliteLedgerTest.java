package org.onrecord.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {

    @TempDir
    private Path folder;

    private int files;

    @Override
    String newDatabase() {
        return folder.resolve("ledger" + ++files + ".db").toString();
    }

    @Override
    Connection connect(String address) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + address);
    }

    @Test
    void saysWhatIsNoLedger() throws IOException {
        var text = Files.writeString(folder.resolve("story.txt"), "Rain is expected in Norland. ".repeat(100));

        assertThatThrownBy(() -> Ledger.open(text.toString(), false, Clock.systemUTC()))
                .isInstanceOf(LedgerFailure.class)
                .hasMessageContaining("a file of another kind");
        assertThatThrownBy(() -> Ledger.open(folder.resolve("none.db").toString(), false, Clock.systemUTC()))
                .isInstanceOf(LedgerFailure.class)
                .hasMessageContaining("no ledger at");
        assertThat(folder.resolve("none.db")).doesNotExist();
        assertThatThrownBy(() -> Ledger.open(folder.resolve("no/ledger.db").toString(), true, Clock.systemUTC()))
                .isInstanceOf(LedgerFailure.class)
                .hasMessageContaining("no folder");
    }

    @Test
    void readsWithoutAFileBesideIt() throws Exception {
        var own = Files.createDirectories(folder.resolve("read only, 100 %"));
        var file = own.resolve("ledger.db").toString();
        var clock = Clock.systemUTC();
        var grain = new Tale(1, "Norland Post", 3).supplies("grain");
        try (var ledger = Ledger.open(file, true, clock)) {
            ledger.add(grain.reading("reader"), shelf -> grain.posting("reader", shelf));
            ledger.count(counted -> {});
        }
        try (var ledger = Ledger.of(Database.frozen(file), clock)) {
            assertThat(ledger.claims(new Query().words("grain").build())).hasSize(1);
            assertThat(ledger.verify(difference -> {}, looked -> {}).articles()).isEqualTo(1);
            assertThatThrownBy(() -> ledger.together(() -> {}))
                    .isInstanceOf(LedgerFailure.class)
                    .hasMessageContaining("can only be read; copy it");
            try (var files = Files.list(own)) {
                assertThat(files).hasSize(1);
            }
        }
    }

    @Test
    void touchesNoDatabaseOfOthers() throws SQLException {
        var file = newDatabase();
        try (var connection = connect(file);
                var sql = connection.createStatement()) {
            sql.execute("CREATE TABLE recipes (name TEXT)");
        }

        assertThatThrownBy(() -> Ledger.open(file, true, Clock.systemUTC()))
                .isInstanceOf(LedgerFailure.class)
                .hasMessageContaining("a database of something else");
    }
}
