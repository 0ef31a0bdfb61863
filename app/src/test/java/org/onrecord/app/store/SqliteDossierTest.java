package org.onrecord.app.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDossierTest extends DossierContract {

    @TempDir
    private Path folder;

    private int files;

    @Override
    String newDatabase() {
        return folder.resolve("ledger" + ++files + ".db").toString();
    }
}
