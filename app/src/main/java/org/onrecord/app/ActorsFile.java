package org.onrecord.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.app.add.InputReader;
import org.onrecord.app.add.OwnActors;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerFailure;
import org.onrecord.extract.actor.ActorRows;
import org.onrecord.extract.actor.KnownActor;

/** A user's own file of actors, as the option {@code --actors} names it. */
final class ActorsFile {

    private ActorsFile() {}

    /** Says where a ledger was last added to with other actors: texts that are read now are read otherwise. */
    static void compare(OwnActors own, String where, Surroundings surroundings) {
        try (var ledger = Ledger.open(where, false, surroundings.clock())) {
            own.warning(ledger.lastReader()).ifPresent(new Failures(surroundings.errors())::say);
        } catch (LedgerFailure e) {
            // told to whoever asks it
        }
    }

    /** The actors of a file; none where none is named. */
    static List<KnownActor> read(Optional<Path> file) {
        if (file.isEmpty()) {
            return List.of();
        }
        if (Files.isDirectory(file.get())) {
            throw new WrongUsage("--actors '" + file.get() + "' is a folder; name a file of actors");
        }
        try {
            return ActorRows.read(Files.readString(file.get()));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--actors " + file.get() + ", " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new WrongUsage("--actors " + file.get() + ": no such file");
        } catch (CharacterCodingException e) {
            throw new WrongUsage("--actors " + file.get() + " is not UTF-8 text");
        } catch (IOException e) {
            throw new WrongUsage(
                    "--actors " + file.get() + ": " + InputReader.skipped(e).detail());
        }
    }
}
